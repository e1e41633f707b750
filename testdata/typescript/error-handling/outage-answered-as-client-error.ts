router.get("/:id", async (req, res, next) => {
  try {
    const item = await repository.findOneOrFail({ where: { id: req.params.id } });
    res.json(item);
  } catch (e) {
    // ruleid: outage-answered-as-client-error
    next({ status: 404, message: "Not found" });
  }
});
router.post("/", async (req, res) => {
  try {
    res.json(await service.create(req.body));
  } catch (error) {
    // ruleid: outage-answered-as-client-error
    res.status(400).json({ message: error.message });
  }
});
export async function GET() {
  try {
    return Response.json(await load());
  } catch (error) {
    // ruleid: outage-answered-as-client-error
    return Response.json({ error: "no such item" }, { status: 404 });
  }
}
router.get("/a", async (req, res, next) => {
  try {
    res.json(await load());
  } catch (e) {
    // ok: outage-answered-as-client-error
    next({ status: e instanceof NotFound ? 404 : 500 });
  }
});
router.get("/b", async (req, res, next) => {
  try {
    req.user = await verifyToken(req.headers.authorization);
  } catch (e) {
    // ok: outage-answered-as-client-error
    res.status(403).end();
  }
});
router.get("/c", async (req, res, next) => {
  try {
    res.json(await load());
  } catch (e) {
    // ok: outage-answered-as-client-error
    if (e.code === "P2025") return res.status(404).end();
    next(e);
  }
});
