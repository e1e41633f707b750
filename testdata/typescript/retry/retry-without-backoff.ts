async function load() {
  for (let i = 0; i < 5; i++) {
    try {
      return await get();
    } catch (error) {
      // ruleid: retry-without-backoff
      await sleep(1000);
    }
  }
}
async function wait() {
  let tries = 0;
  while (tries < 10) {
    try {
      return await get();
    } catch (error) {
      tries++;
      // ruleid: retry-without-backoff
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
  }
}
async function named() {
  for (let n = 0; n < MAX; n++) {
    try {
      return await get();
    } catch (error) {
      log(error);
      // ruleid: retry-without-backoff
      await delay(RETRY_DELAY_MS);
    }
  }
}
async function good() {
  for (let i = 0; i < 5; i++) {
    try {
      return await get();
    } catch (error) {
      // ok: retry-without-backoff
      await sleep(500 * 2 ** i);
    }
  }
}
