export function connect(url: string) {
  const socket = new WebSocket(url);
  socket.onclose = () => reconnectLater(url);
}

function reconnectLater(url: string) {
  // BAD: every client, every second, for as long as the server is down
  setTimeout(() => connect(url), 1000); // $ Alert
}

const DELAY = 5000;

export async function poll() {
  try {
    await fetch("/api/status");
  } catch {
    again();
  }
}

function again() {
  // BAD: a constant with a name is a constant
  setTimeout(poll, DELAY); // $ Alert
}

export function listen() {
  const events = new EventSource("/events");
  events.onerror = () => lost();
}

function lost() {
  // BAD: likewise for a stream of events
  window.setTimeout(() => listen(), 500); // $ Alert
}

let attempt = 0;

export function connectPatiently(url: string) {
  const socket = new WebSocket(url);
  socket.onclose = () => reconnectWithBackoff(url);
}

function reconnectWithBackoff(url: string) {
  attempt += 1;
  // GOOD: the delay grows and is spread
  setTimeout(() => connectPatiently(url), Math.min(30000, 500 * 2 ** attempt) * (0.8 + 0.4 * Math.random()));
}

export function connectThrice(url: string) {
  const socket = new WebSocket(url);
  socket.onclose = () => reconnectThrice(url);
}

function reconnectThrice(url: string) {
  if (attempt < 3) {
    attempt += 1;
    // GOOD: it ends
    setTimeout(() => connectThrice(url), 1000);
  }
}

export function hideLater(hide: () => void) {
  // GOOD: connects nothing
  setTimeout(hide, 1000);
}
