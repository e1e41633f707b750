import { WebSocketServer } from "ws";

const wss = new WebSocketServer({ port: 8080 });
// ruleid: ws-connection-without-error-listener
wss.on("connection", (socket) => {
  socket.on("message", (data) => handle(data));
});
// ruleid: ws-connection-without-error-listener
wss.on("connection", function connection(ws, request) {
  ws.on("close", () => forget(request));
});
class Gateway {
  start(server: any) {
    // ruleid: ws-connection-without-error-listener
    this.server.on("connection", async (ws) => {
      ws.on("message", this.onMessage);
      await this.register(ws);
    });
  }
}
// ok: ws-connection-without-error-listener
wss.on("connection", (socket) => {
  socket.on("error", console.error);
  socket.on("message", (data) => handle(data));
});
// ok: ws-connection-without-error-listener
wss.on("connection", (socket) => {
  socket.onerror = report;
  socket.on("message", (data) => handle(data));
});
// ok: ws-connection-without-error-listener
wss.on("connection", (socket) => new Session(socket));
// ok: ws-connection-without-error-listener
wss.on("connection", onConnection);
