import express from "express";
const app = express();
app.use(express.json());
// ruleid: error-middleware-before-routes
app.use(errorMiddleware);
app.use(requestLogger);
app.get("/items", (req, res) => res.json(list()));

const router = express.Router();
// ruleid: error-middleware-before-routes
router.use(middlewares.errorHandler);
router.post("/items", auth, (req, res) => res.json(add(req.body)));

const inline = express();
// ruleid: error-middleware-before-routes
inline.use((err, req, res, next) => {
  res.status(500).json({ error: "internal" });
});
inline.get("/a", show);

const good = express();
// ok: error-middleware-before-routes
good.use(requestLogger);
good.get("/items", (req, res) => res.json(list()));
// ok: error-middleware-before-routes
good.use(errorHandler);

const twice = express();
// ok: error-middleware-before-routes
twice.use(errorHandler);
twice.get("/items", show);
twice.use(errorHandler);
