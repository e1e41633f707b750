// ruleid: node-http-server
const server = http.createServer(app);
// ok: node-http-server
const server = make(app);
