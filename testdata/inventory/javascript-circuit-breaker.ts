import CircuitBreaker from "opossum";

// ruleid: javascript-circuit-breaker
const breaker = new CircuitBreaker(call, { timeout: 3000 });
// ok: javascript-circuit-breaker
const other = new Breaker();
