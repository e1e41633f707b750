function connect() {
  const socket = new WebSocket(url);
  // ruleid: websocket-reconnects-at-constant-pace
  socket.onclose = () => setTimeout(connect, 3000);
}
class Live {
  connect() {
    this.ws = new WebSocket(url);
    this.ws.onclose = () => {
      this.setOpen(false);
      // ruleid: websocket-reconnects-at-constant-pace
      setTimeout(() => this.connect(), RECONNECT_DELAY);
    };
  }
}
client.on("close", () => {
  // ruleid: websocket-reconnects-at-constant-pace
  this.timer = setTimeout(() => this.reconnect(), 5 * 1000);
});
function good() {
  const socket = new WebSocket(url);
  socket.onclose = () => {
    // ok: websocket-reconnects-at-constant-pace
    setTimeout(connect, Math.min(30_000, 1000 * 2 ** attempt++));
    // ok: websocket-reconnects-at-constant-pace
    setTimeout(connect, delay);
    // ok: websocket-reconnects-at-constant-pace
    setTimeout(() => setVisible(false), 2000);
  };
}
