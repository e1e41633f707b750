// ruleid: request-left-unanswered
app.delete("/session", async (req, res) => {
  const id = req.headers["session-id"];
  if (id) {
    await close(id);
    res.status(204).end();
  }
});
router.get(
  // ruleid: request-left-unanswered
  "/report",
  auth,
  async (req: Request, res: Response) => {
    const kind = req.query.kind;
    if (kind === "short") {
      res.json(await short());
    } else if (kind === "long") {
      res.json(await long());
    }
  },
);
// ruleid: request-left-unanswered
app.post("/upload", function (req, res) {
  const file = req.file;
  if (file) {
    try {
      store(file);

      res.status(201).end();
    } catch (error) {
      res.status(500).end();
    }
  }
});
// ok: request-left-unanswered
app.get("/both", (req, res) => {
  const user = find(req);
  if (user) {
    res.json(user);
  } else {
    res.status(404).end();
  }
});
// ok: request-left-unanswered
app.get("/after", (req, res) => {
  const user = find(req);
  if (!user) {
    res.status(404).end();
    return;
  }
  res.json(user);
});
// ok: request-left-unanswered
app.get("/stream", (req, res) => {
  res.write("hello");
  if (req.query.once) {
    close(req);
  }
});
// ok: request-left-unanswered
app.get("/next", (req, res, next) => {
  const user = find(req);
  if (!user) {
    res.status(404).end();
  }
});
// ok: request-left-unanswered
app.get("/before", (req, res) => {
  res.json(all());
  if (req.query.log) {
    log(req);
  }
});
