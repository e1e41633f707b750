export async function poll() {
  // ruleid: background-loop-ends-on-failure
  while (true) {
    const feeds = await db.feeds.findMany({ where: { active: true } });
    await Promise.allSettled(
      feeds.map(async (feed) => {
        try {
          await refresh(feed);
        } catch (error) {
          console.error(error);
        }
      }),
    );
    await delay(60);
  }
}
export async function worker() {
  for (;;) {
    // ruleid: background-loop-ends-on-failure
    await sleep(1000);
    await runOnce();
  }
}
class Runner {
  async run() {
    // ruleid: background-loop-ends-on-failure
    while (!this.stopped) {
      const job = await this.queue.next();
      await this.handle(job);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
export async function good() {
  // ok: background-loop-ends-on-failure
  while (true) {
    try {
      await runOnce();
    } catch (error) {
      console.error(error);
    }
    await sleep(1000);
  }
}
export async function goodToo() {
  // ok: background-loop-ends-on-failure
  while (true) {
    await runOnce().catch((error) => console.error(error));
    await sleep(1000);
  }
}
export async function outer() {
  try {
    // ok: background-loop-ends-on-failure
    while (true) {
      await runOnce();
      await sleep(1000);
    }
  } catch (error) {
    restart(error);
  }
}
export async function waitFor(id) {
  // ok: background-loop-ends-on-failure
  while (true) {
    const job = await api.job(id);
    if (job.done) return job;
    await sleep(1000);
  }
}
export async function read(reader) {
  // ok: background-loop-ends-on-failure
  while (true) {
    const { done, value } = await reader.read();
    if (done) break;
    show(value);
  }
}
