// ruleid: node-shutdown-cleanup
process.on("SIGTERM", () => server.close());
// ok: node-shutdown-cleanup
server.close();
