wss.on("connection", (socket) => {
  socket.on("message", (data) => {
    // ruleid: node-message-json-parsed-unguarded
    const message = JSON.parse(data.toString());
    handle(socket, message);
  });
});
subscriber.on("message", (text) => {
  // ruleid: node-message-json-parsed-unguarded
  publish(JSON.parse(text));
});
child.stdout.on("data", (chunk) => {
  // ruleid: node-message-json-parsed-unguarded
  report(JSON.parse(String(chunk)));
});
socket.on("message", (data) => {
  try {
    // ok: node-message-json-parsed-unguarded
    handle(JSON.parse(data.toString()));
  } catch {
    socket.close(1007);
  }
});
// ok: node-message-json-parsed-unguarded
socket.on("message", (data) => handle(data));
