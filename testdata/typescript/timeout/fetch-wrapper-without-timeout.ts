export async function apiFetch<T>(url: string, options: RequestInit = {}): Promise<T> {
  const headers = { ...options.headers, "Content-Type": "application/json" };
  // ruleid: fetch-wrapper-without-timeout
  const response = await fetch(url, { ...options, headers });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

export const request = async (path: string, init?: RequestInit) => {
  // ruleid: fetch-wrapper-without-timeout
  const res = await fetch(BASE + path, init);
  if (!res.ok) throw new Error(res.statusText);
  return res.json();
};

class Api {
  async call(path: string, opts: RequestInit) {
    return opts;
  }
}

export async function send(path, config) {
  // ruleid: fetch-wrapper-without-timeout
  const res = await fetch(path, {
    method: "POST",
    ...config,
  });
  return res.json();
}

export async function bounded(url: string, options: RequestInit = {}) {
  // ok: fetch-wrapper-without-timeout
  const response = await fetch(url, { ...options, signal: AbortSignal.timeout(10_000) });
  return response.json();
}

export async function boundedElsewhere(url: string, options: RequestInit = {}) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 5000);
  const merged = { ...options, signal: controller.signal };
  // ok: fetch-wrapper-without-timeout
  const response = await fetch(url, merged);
  clearTimeout(timer);
  return response.json();
}

// ok: fetch-wrapper-without-timeout
const transportFetch = (url, init) => fetch(url, { ...init, headers });
