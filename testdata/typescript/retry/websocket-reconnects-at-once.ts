function connect() {
  const socket = new WebSocket(url);
  // ruleid: websocket-reconnects-at-once
  socket.onclose = () => connect();
}
class Live {
  connect() {
    this.ws = new WebSocket(url);
    this.ws.onclose = () => {
      this.open = false;
      // ruleid: websocket-reconnects-at-once
      this.connect();
    };
  }
}
function start() {
  const ws = new WebSocket(url);
  // ruleid: websocket-reconnects-at-once
  ws.addEventListener("close", reconnect);
}
function good() {
  const socket = new WebSocket(url);
  // ok: websocket-reconnects-at-once
  socket.onclose = () => setTimeout(connect, delay());
  // ok: websocket-reconnects-at-once
  socket.onclose = () => scheduleReconnect();
  // ok: websocket-reconnects-at-once
  socket.onclose = () => setConnected(false);
}
