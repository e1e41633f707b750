app.get("/a", (req, res) => {
  // ruleid: event-stream-without-error-listener
  res.writeHead(200, { "Content-Type": "text/event-stream" });
  res.on("close", stop);
  timer = setInterval(() => res.write("data: x\n\n"), 1000);
});
app.get("/b", (req, res) => {
  // ruleid: event-stream-without-error-listener
  res.setHeader("Content-Type", "text/event-stream");
  res.write("data: y\n\n");
});
app.get("/c", (req, res) => {
  // ruleid: event-stream-without-error-listener
  res.flushHeaders();
  // ok: event-stream-without-error-listener
  res.setHeader("X-A", "b");
});
