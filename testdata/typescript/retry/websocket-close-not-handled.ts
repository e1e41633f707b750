function listen(url: string) {
  // ruleid: websocket-close-not-handled
  const socket = new WebSocket(url);
  socket.onmessage = (event) => show(event.data);
}
class Feed {
  start() {
    // ruleid: websocket-close-not-handled
    this.ws = new WebSocket(this.url);
    this.ws.addEventListener("message", this.show);
  }
}
const feed = () => {
  // ruleid: websocket-close-not-handled
  const s = new WebSocket("/feed");
  s.onmessage = handle;
  return s;
};
// ok: websocket-close-not-handled
const wrapped = new Socket(url);
