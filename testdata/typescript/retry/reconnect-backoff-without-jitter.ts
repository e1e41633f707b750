// ruleid: reconnect-backoff-without-jitter
const a = 1000 * 2 ** attempt;
// ruleid: reconnect-backoff-without-jitter
const b = Math.min(30000, BASE * Math.pow(2, retryCount));
// ruleid: reconnect-backoff-without-jitter
await sleep(Math.pow(2, this.reconnectAttempts) * 1000);
// ok: reconnect-backoff-without-jitter
const size = 1024 * 2 ** exponent;
// ok: reconnect-backoff-without-jitter
const c = 1000 * attempt;
