// ruleid: breaker-timeout-disabled
const a = new CircuitBreaker(load, { timeout: false });
// ruleid: breaker-timeout-disabled
const b = new CircuitBreaker(load, { timeout: false, resetTimeout: 1000 });
// ruleid: breaker-timeout-disabled
const c = new opossum(load, { timeout: false });
// ok: breaker-timeout-disabled
const d = new CircuitBreaker(load, { timeout: 3000 });
// ok: breaker-timeout-disabled
const e = new CircuitBreaker(load);
