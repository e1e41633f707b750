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
async function ask(url: string, question: string) {
  // ok: websocket-without-heartbeat
  const ws = new WebSocket(url);
  await opened(ws);
  try {
    return await exchange(ws, question);
  } finally {
    ws.close();
  }
}
