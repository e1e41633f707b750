export function openFeed(url: string) {
  // BAD: every caller keeps it, none closes it
  return new WebSocket(url); // $ Alert
}

export function openEvents(url: string) {
  // BAD: likewise for a stream of events
  const source = new EventSource(url); // $ Alert
  return source;
}

export function openNamed(name: string) {
  // BAD: through a second function
  return new WebSocket(`/feed/${name}`); // $ Alert
}

export function openNews() {
  return openNamed("news");
}

export function openClosed(url: string) {
  // GOOD: the caller closes it
  return new WebSocket(url);
}

export function openInFinally(url: string) {
  // GOOD: likewise
  return new EventSource(url);
}

export function openStored(url: string) {
  // GOOD: stored in a field that another method closes
  return new WebSocket(url);
}
