// ruleid: eventsource-error-not-handled
const source = new EventSource("/events");
source.onmessage = (event) => show(event.data);
function listen(url) {
  // ruleid: eventsource-error-not-handled
  const s = new EventSource(url, { withCredentials: true });
  s.addEventListener("progress", update);
}
class Live {
  start() {
    // ruleid: eventsource-error-not-handled
    this.es = new EventSource(this.url);
  }
}
// ok: eventsource-error-not-handled
const other = new EventTarget();
