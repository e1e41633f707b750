// ruleid: server-error-listener-goes-on
server.on("error", (err) => {
  console.error("server error", err);
});
// ruleid: server-error-listener-goes-on
httpServer.on("error", (err) => {
  if (err.code === "EADDRINUSE") {
    console.error("port in use");
  } else {
    throw err;
  }
});
// ruleid: server-error-listener-goes-on
this.server.on("error", function (e) { logger.error(e); });
// ok: server-error-listener-goes-on
server.on("error", (err) => {
  console.error(err);
  process.exit(1);
});
// ok: server-error-listener-goes-on
socket.on("error", (err) => {
  console.error(err);
});
