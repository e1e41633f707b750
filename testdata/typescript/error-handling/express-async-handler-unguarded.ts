import express from "express";
const app = express();
// ruleid: express-async-handler-unguarded
app.get("/a", async (req, res) => {
  res.json(await load());
});
// ruleid: express-async-handler-unguarded
router.post("/b", authenticate, async (req, res, next) => {
  await save(req.body);
  res.end();
});
// ruleid: express-async-handler-unguarded
app.use(async (req, res, next) => { req.user = await find(req); next(); });
// ok: express-async-handler-unguarded
app.get("/c", async (req, res, next) => {
  try {
    res.json(await load());
  } catch (error) {
    next(error);
  }
});
// ok: express-async-handler-unguarded
app.get("/d", asyncHandler(async (req, res) => { res.json(await load()); }));
