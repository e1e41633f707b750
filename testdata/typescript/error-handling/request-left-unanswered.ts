app.delete("/session", async (req, res) => {
  const id = req.headers["session-id"];
  // ruleid: request-left-unanswered
  if (id) {
    await close(id);
    res.status(204).end();
  }
});
router.get(
  "/report",
  auth,
  async (req: Request, res: Response) => {
    const kind = req.query.kind;
    // ruleid: request-left-unanswered
    if (kind === "short") {
      res.json(await short());
    } else if (kind === "long") {
      res.json(await long());
    }
  },
);
app.post("/upload", function (req, res) {
  const file = req.file;
  // ruleid: request-left-unanswered
  if (file) {
    try {
      store(file);

      res.status(201).end();
    } catch (error) {
      res.status(500).end();
    }
  }
});
app.get("/both", (req, res) => {
  const user = find(req);
  // ok: request-left-unanswered
  if (user) {
    res.json(user);
  } else {
    res.status(404).end();
  }
});
app.get("/after", (req, res) => {
  const user = find(req);
  // ok: request-left-unanswered
  if (!user) {
    res.status(404).end();
    return;
  }
  res.json(user);
});
app.get("/stream", (req, res) => {
  res.write("hello");
  // ok: request-left-unanswered
  if (req.query.once) {
    close(req);
  }
});
app.get("/next", (req, res, next) => {
  const user = find(req);
  // ok: request-left-unanswered
  if (!user) {
    res.status(404).end();
  }
});
app.get("/before", (req, res) => {
  res.json(all());
  // ok: request-left-unanswered
  if (req.query.log) {
    log(req);
  }
});
app.get("/me", (req, res) => {
  const session = requireSession(req, res);
  // ok: request-left-unanswered
  if (session) {
    const user = find(session.user);
    res.json(user);
  }
});
app.get("/mine", async (req, res) => {
  const session = await requireSession(req, res);
  // ok: request-left-unanswered
  if (session) {
    res.json(await find(session.user));
  }
});
