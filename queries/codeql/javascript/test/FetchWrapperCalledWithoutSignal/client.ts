interface Options {
  signal?: AbortSignal;
  method?: string;
}

export function load(url: string, options: Options = {}) {
  return fetch(url, { method: options.method, signal: options.signal });
}

export function loadWithSignal(url: string, signal?: AbortSignal) {
  return fetch(url, { signal });
}

export function loadBounded(url: string, signal = AbortSignal.timeout(5000)) {
  return fetch(url, { signal });
}

export function loadAlwaysBounded(url: string) {
  return fetch(url, { signal: AbortSignal.timeout(5000) });
}
