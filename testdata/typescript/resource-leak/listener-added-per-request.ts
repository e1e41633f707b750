app.get("/events", (req, res) => {
  // ruleid: listener-added-per-request
  bus.on("change", (e) => res.write(e));
});
router.post("/run", async (req, res) => {
  // ruleid: listener-added-per-request
  process.on("unhandledRejection", (e) => res.status(500).end());
});
export async function GET(request: Request) {
  // ruleid: listener-added-per-request
  eventEmitter.on("x", () => 1);
  return new Response();
}
app.get("/ok", (req, res) => {
  // ok: listener-added-per-request
  req.on("close", () => 1);
  // ok: listener-added-per-request
  res.on("finish", () => 1);
});
// ok: listener-added-per-request
bus.on("change", () => 1);
