import bundle from "express-prom-bundle";
// ruleid: javascript-metrics
const hits = new client.Counter({ name: "hits" });
// ruleid: javascript-metrics
collectDefaultMetrics();
// ok: javascript-metrics
const counter = new Counter();
// ok: javascript-metrics
client.count();
// ruleid: javascript-metrics
app.use(bundle({ includeMethod: true }));
