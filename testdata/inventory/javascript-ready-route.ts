// ruleid: javascript-ready-route
app.get("/health/ready", (req, res) => res.json({}));
// ruleid: javascript-ready-route
app.get("/readyz", (req, res) => res.json({}));
// ok: javascript-ready-route
app.get("/health", (req, res) => res.json({}));
// ok: javascript-ready-route
await fetch("/health");
