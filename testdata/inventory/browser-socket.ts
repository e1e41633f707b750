// ruleid: browser-socket
const socket = new WebSocket("wss://x");
// ruleid: browser-socket
const events = new EventSource("/events");
// ok: browser-socket
const url = new URL("https://x");
