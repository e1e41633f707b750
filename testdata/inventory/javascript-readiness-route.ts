// ruleid: javascript-readiness-route
app.get("/health", (req, res) => res.sendStatus(200));
// ok: javascript-readiness-route
app.get("/items", (req, res) => res.json([]));
