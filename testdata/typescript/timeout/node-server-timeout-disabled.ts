const server = app.listen(3000);
// ruleid: node-server-timeout-disabled
server.requestTimeout = 0;
// ruleid: node-server-timeout-disabled
server.headersTimeout = 0;
// ruleid: node-server-timeout-disabled
const other = http.createServer({ requestTimeout: 0 }, handler);
// ok: node-server-timeout-disabled
server.requestTimeout = 300_000;
// ok: node-server-timeout-disabled
server.keepAliveTimeout = 65_000;
// ok: node-server-timeout-disabled
this.retries = 0;
