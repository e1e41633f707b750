// ruleid: readiness-route-always-ready
app.get("/ready", (req, res) => res.send("ok"));
// ruleid: readiness-route-always-ready
router.get("/health/ready", (_req, res) => {
  res.status(200).json({ status: "ready" });
});
// ruleid: readiness-route-always-ready
fastify.get("/readyz", async () => ({ ok: true }));
// ok: readiness-route-always-ready
app.get("/health/ready", async (req, res) => {
  await pool.query("select 1");
  res.json({ status: "ready" });
});
// ok: readiness-route-always-ready
app.get("/ready", (req, res) => res.sendStatus(state.ready ? 200 : 503));
// ok: readiness-route-always-ready
app.get("/health/live", (req, res) => res.send("ok"));
