import { SSEServerTransport } from "@modelcontextprotocol/sdk/server/sse.js";
child.stderr.on("data", (chunk) => {
  // ruleid: transport-promise-dropped
  webTransport.send({ jsonrpc: "2.0", method: "notifications/stderr" });
  // ruleid: transport-promise-dropped
  webTransport.close();
  // ruleid: transport-promise-dropped
  this.transport.close();
  // ok: transport-promise-dropped
  webTransport.send(chunk).catch(report);
  // ok: transport-promise-dropped
  void webTransport.close();
});
async function stop() {
  // ok: transport-promise-dropped
  await transport.close();
  // ok: transport-promise-dropped
  socket.close();
}
