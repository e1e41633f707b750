// ruleid: emitter-listener-async-unguarded
socket.on("message", async (data) => {
  await handle(data);
});
// ruleid: emitter-listener-async-unguarded
queue.on("job", async function (job) { await run(job); });
// ruleid: emitter-listener-async-unguarded
this.server.on("connection", async (peer) => { await greet(peer); });
// ok: emitter-listener-async-unguarded
socket.on("message", async (data) => {
  try {
    await handle(data);
  } catch (error) {
    log(error);
  }
});
// ok: emitter-listener-async-unguarded
socket.on("message", (data) => handle(data));
// ok: emitter-listener-async-unguarded
page.on("request", async (r) => { await r.abort(); });
