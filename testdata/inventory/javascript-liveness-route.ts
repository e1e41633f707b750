// ruleid: javascript-liveness-route
app.get("/health/live", (req, res) => res.json({}));
// ruleid: javascript-liveness-route
app.get("/livez", (req, res) => res.json({}));
// ok: javascript-liveness-route
app.get("/health", (req, res) => res.json({}));
// ok: javascript-liveness-route
await fetch("/health");
