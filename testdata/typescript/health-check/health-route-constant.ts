// ruleid: health-route-constant
app.get("/health", (req, res) => {
  res.json({
    status: "ok",
  });
});
// ruleid: health-route-constant
router.get("/api/healthz", (_, res) => res.sendStatus(200));
// ruleid: health-route-constant
app.get("/status", (c) => c.text("OK"));
// ok: health-route-constant
app.get("/health/live", (req, res) => res.send("ok"));
// ok: health-route-constant
app.get("/health", async (req, res) => {
  const ok = await db.ping();
  res.status(ok ? 200 : 503).json({ ok });
});
// ok: health-route-constant
app.get("/status", (req, res) => {
  const jobs = queue.list();
  res.json(jobs);
});
// ok: health-route-constant
app.get("/users", (req, res) => res.json({ a: 1 }));
