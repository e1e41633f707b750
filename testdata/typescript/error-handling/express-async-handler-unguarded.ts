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
const itemRoutes = express.Router();
// ruleid: express-async-handler-unguarded
itemRoutes.get<{ id: string }>("/:id", async (req, res, next) => {
  const item = await repository.findOne({ where: { id: req.params.id } });
  if (!item) return next({ status: 404 });
  try {
    res.json(await enrich(item));
  } catch (error) {
    next(error);
  }
});
// ruleid: express-async-handler-unguarded
export const checkUser: Middleware = async (req, _res, next) => {
  req.user = await repository.findOne({ where: { id: 1 } });
  next();
};
// ok: express-async-handler-unguarded
itemRoutes.get("/e", async (req, res) => {
  const items = await repository.find().catch(() => []);
  res.json(items);
});
// ok: express-async-handler-unguarded
itemRoutes.get("/f", async (req, res) => {
  res.json({ ok: true });
});
// ruleid: express-async-handler-unguarded
app.post("/g", async (req, res) => {
  let list;
  try {
    list = service.get(req.body.id);
  } catch (error) {
    if (error instanceof NotFound) {
      list = null;
    } else {
      throw error;
    }
  }
  res.json(list);
});
// ok: express-async-handler-unguarded
app.post("/h", async (req, res, next) => {
  try {
    try {
      await save(req.body);
    } catch (error) {
      throw new Error("not saved", { cause: error });
    }
    res.end();
  } catch (error) {
    next(error);
  }
});
