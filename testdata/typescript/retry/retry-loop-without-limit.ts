async function load() {
  // ruleid: retry-loop-without-limit
  while (true) {
    try {
      return await client.get();
    } catch (error) {
      await sleep(1000);
    }
  }
}
async function connect() {
  // ruleid: retry-loop-without-limit
  while (true) {
    try {
      await db.connect();
      break;
    } catch (e) {
      console.error(e);
      await sleep(5000);
    }
  }
}
async function again() {
  // ruleid: retry-loop-without-limit
  while (1) {
    try {
      const r = await fetch(url);
      return r;
    } catch (e) {
      log(e);
    }
  }
}
async function bounded() {
  let attempts = 0;
  // ok: retry-loop-without-limit
  while (true) {
    try {
      return await client.get();
    } catch (error) {
      if (++attempts > 4) throw error;
      await sleep(1000);
    }
  }
}
async function consume() {
  // ok: retry-loop-without-limit
  while (true) {
    try {
      await handle(await queue.next());
    } catch (error) {
      log(error);
    }
  }
}
