function listen(url: string) {
  // ruleid: websocket-without-heartbeat
  const socket = new WebSocket(url);
  socket.onmessage = show;
}
// ruleid: websocket-without-heartbeat
const wss = new WebSocketServer({ port: 8080 });
class Live {
  open() {
    // ruleid: websocket-without-heartbeat
    this.ws = new WebSocket(this.url);
  }
}
// ok: websocket-without-heartbeat
const other = new Socket(url);
