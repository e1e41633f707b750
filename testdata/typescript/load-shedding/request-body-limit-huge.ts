// ruleid: request-body-limit-huge
app.use(express.json({ limit: "500mb" }));
// ruleid: request-body-limit-huge
app.use(bodyParser.urlencoded({ extended: true, limit: "50mb" }));
// ruleid: request-body-limit-huge
const server = fastify({ logger: true, bodyLimit: 100 * 1024 * 1024 });
// ruleid: request-body-limit-huge
app.use(express.text({ type: "*/*", limit: "3GB" }));
// ok: request-body-limit-huge
app.use(express.json({ limit: "2mb" }));
// ok: request-body-limit-huge
app.use(express.json());
// ok: request-body-limit-huge
app.use(express.json({ limit: config.limit }));
