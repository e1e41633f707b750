app.get("/a", (req, res) => {
  const user = users.get(req.params.id);
  // ruleid: response-sent-twice
  if (!user) {
    res.status(404).json({ error: "not found" });
  }
  res.json(user.profile);
});
app.post("/b", async (req, res) => {
  try {
    await save(req.body);
  // ruleid: response-sent-twice
  } catch (error) {
    console.error(error);
    res.status(500).json({ error: "failed" });
  }
  res.status(201).json({ saved: true });
});
app.post("/c", async (req, res) => {
  // ruleid: response-sent-twice
  if (!req.body.name) {
    res.status(400).send("name is missing");
  }
  await save(req.body);
  res.status(200).send("saved");
});
app.get("/ok", (req, res) => {
  // ok: response-sent-twice
  if (!req.user) {
    res.status(401).end();
    return;
  }
  // ok: response-sent-twice
  if (req.query.short) {
    return res.status(200).json({});
  }
  res.json(req.user);
});
app.get("/branches", (req, res) => {
  // ok: response-sent-twice
  if (!req.user) {
    res.status(401).end();
  } else {
    res.json(req.user);
  }
});
app.delete("/e", async (req, res) => {
  const session = sessions.get(req.id);
  // ruleid: response-sent-twice
  if (!session) {
    res.status(404).end("no such session");
  } else {
    await session.close();
  }
  res.status(200).end();
});
