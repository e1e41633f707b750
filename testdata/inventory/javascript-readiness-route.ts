import actuator from "express-actuator";
// ruleid: javascript-readiness-route
app.get("/health", (req, res) => res.json({}));
// ruleid: javascript-readiness-route
app.get("/api/healthz", (req, res) => res.json({}));
// ok: javascript-readiness-route
app.get("/items", (req, res) => res.json({}));
// ok: javascript-readiness-route
await fetch("/health");
// ruleid: javascript-readiness-route
app.use(actuator());
// ruleid: javascript-readiness-route
createTerminus(server, { healthChecks: { "/health": check } });
