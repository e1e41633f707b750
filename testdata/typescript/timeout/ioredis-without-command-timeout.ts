import Redis from "ioredis";
// ruleid: ioredis-without-command-timeout
const a = new Redis();
// ruleid: ioredis-without-command-timeout
const b = new Redis({ host: "cache", port: 6379 });
// ruleid: ioredis-without-command-timeout
const c = new Redis(url, { keyPrefix: "app:" });
// ok: ioredis-without-command-timeout
const d = new Redis(url, { commandTimeout: 2000 });
// ok: ioredis-without-command-timeout
const queue = new Redis(url, { maxRetriesPerRequest: null });
// ok: ioredis-without-command-timeout
const e = new Redis({ ...options, host });
// ok: ioredis-without-command-timeout
const f = new Redis(options);
