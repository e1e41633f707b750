app.get("/chat", async (req, res) => {
  try {
    for await (const part of answer(req)) res.write(part);
    res.end();
  } catch (error) {
    // ruleid: error-answer-after-stream-started
    res.status(500).json({ error: "failed" });
  }
});
app.post("/mcp", async (req, res) => {
  try {
    const transport = transports.get(req.id);
    await transport.handleRequest(req, res, req.body);
  } catch (error) {
    console.error(error);
    // ruleid: error-answer-after-stream-started
    res.status(500).send("failed");
  }
});
app.get("/file", async (req, res) => {
  try {
    const source = await open(req.query.name);
    source.pipe(res);
  } catch (error) {
    // ruleid: error-answer-after-stream-started
    res.status(404).end();
  }
});
app.get("/logo", async (req, res) => {
  try {
    const logo = await load();
    res.writeHead(200, { "Content-Type": logo.mime });
    res.end(logo.bytes);
  } catch (error) {
    // ok: error-answer-after-stream-started
    res.status(500).end();
  }
});
app.get("/plain", async (req, res) => {
  try {
    res.json(await load());
  } catch (error) {
    // ok: error-answer-after-stream-started
    res.status(500).json({ error: "failed" });
  }
});
