router.get("/a", async (req, res, next) => {
  try {
    res.json(await load());
  } catch (e) {
    // ruleid: server-error-answered-without-log
    next({ status: 500, message: e.message });
  }
});
router.get("/b", async (req, res) => {
  try {
    res.json(await load());
  } catch (error) {
    // ruleid: server-error-answered-without-log
    res.status(500).json({ error: "failed" });
  }
});
export async function GET() {
  try {
    return Response.json(await load());
  } catch {
    // ruleid: server-error-answered-without-log
    return NextResponse.json({ error: "failed" }, { status: 503 });
  }
}
router.get("/c", async (req, res, next) => {
  try {
    res.json(await load());
  } catch (e) {
    // ok: server-error-answered-without-log
    logger.error("loading failed", { e });
    next({ status: 500, message: e.message });
  }
});
router.get("/d", async (req, res, next) => {
  try {
    res.json(await load());
  } catch (e) {
    // ok: server-error-answered-without-log
    next(e);
  }
});
router.get("/e", async (req, res, next) => {
  try {
    res.json(await load());
  } catch (e) {
    // ok: server-error-answered-without-log
    next({ status: 404, message: "no such item" });
  }
});
