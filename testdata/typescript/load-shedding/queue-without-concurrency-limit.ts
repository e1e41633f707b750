// ruleid: queue-without-concurrency-limit
const a = new PQueue();
// ruleid: queue-without-concurrency-limit
const b = new PQueue({ timeout: 1000 });
// ruleid: queue-without-concurrency-limit
const c = pLimit(Infinity);
// ok: queue-without-concurrency-limit
const d = new PQueue({ concurrency: 4 });
// ok: queue-without-concurrency-limit
const e = new PQueue({ ...options });
// ok: queue-without-concurrency-limit
const f = pLimit(5);
