import { decode, parse, parseFile, parseOther, parseSafely, read } from "./parse";

export function follow(socket: WebSocket, show: (value: unknown) => void) {
  // BAD: see parse.ts
  socket.onmessage = (event) => show(parse(event.data)); // $ Source
  // BAD: likewise
  socket.addEventListener("message", (event) => {
    show(decode(event.data)); // $ Source
  });
}

export function followEvents(events: EventSource, show: (value: unknown) => void) {
  // BAD: two helpers deep
  events.onmessage = (event) => show(read(event.data)); // $ Source
}

export function followSafely(socket: WebSocket, show: (value: unknown) => void) {
  socket.onmessage = (event) => show(parseSafely(event.data));
}

export function followGuarded(socket: WebSocket, show: (value: unknown) => void) {
  socket.onmessage = (event) => {
    try {
      show(parseOther(event.data));
    } catch (error) {
      console.error(error);
    }
  };
}

export function settings(text: string) {
  return parseFile(text);
}
