export function parse(text: string) {
  return JSON.parse(text); // $ Alert
}

export function decode(text: string) {
  const body = text;
  return JSON.parse(body); // $ Alert
}

export function read(text: string) {
  return readInner(text);
}

function readInner(text: string) {
  return JSON.parse(text); // $ Alert
}

export function parseSafely(text: string) {
  try {
    // GOOD: guarded where it is parsed
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function parseOther(text: string) {
  // GOOD: gets only what a guarded handler hands over
  return JSON.parse(text);
}

export function parseFile(text: string) {
  // GOOD: never gets a message
  return JSON.parse(text);
}
