app.get("/x", async (req, res) => {
  // ruleid: breaker-created-per-call
  const breaker = new CircuitBreaker(load);
  const data = await breaker.fire(req.params.id);
  res.json(data);
});
async function call(id) {
  // ruleid: breaker-created-per-call
  const breaker = new CircuitBreaker(load, options);
  return breaker.fire(id);
}
async function inline(id) {
  // ruleid: breaker-created-per-call
  return new CircuitBreaker(load).fire(id);
}
// ok: breaker-created-per-call
const shared = new CircuitBreaker(load);
async function good(id) {
  return shared.fire(id);
}
