// ruleid: server-timeout-disabled
server.requestTimeout = 0;
// ruleid: server-timeout-disabled
httpServer.headersTimeout = 0;
// ruleid: server-timeout-disabled
const s = http.createServer({ requestTimeout: 0 }, app);
// ok: server-timeout-disabled
server.requestTimeout = 60_000;
// ok: server-timeout-disabled
server.keepAliveTimeout = 65_000;
// ok: server-timeout-disabled
const t = http.createServer(app);
