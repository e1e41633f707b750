async function load(url: string): Promise<Item[]> {
  // ruleid: fetch-without-timeout
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

function save(item: Item) {
  // ruleid: fetch-without-timeout
  return fetch(`/api/items/${item.id}`, { method: "PUT", body: JSON.stringify(item) }).then(check);
}

const remove = async (id: string) => {
  const options = { method: "DELETE" };
  // ruleid: fetch-without-timeout
  await fetch("/api/items/" + id, options);
};

const viaWindow = () => {
  // ruleid: fetch-without-timeout
  return window.fetch("/api/me", { headers: { Accept: "application/json" } });
};

async function bounded(url: string, signal: AbortSignal, init: RequestInit) {
  // ok: fetch-without-timeout
  await fetch(url, { signal: AbortSignal.timeout(5000) });
  // ok: fetch-without-timeout
  await fetch(url, { method: "POST", signal });
  // ok: fetch-without-timeout
  await fetch(url, { ...init, method: "POST" });
  // ok: fetch-without-timeout
  await fetch(url, init);
  const limited = { method: "GET", signal: AbortSignal.timeout(1000) };
  // ok: fetch-without-timeout
  await fetch(url, limited);
  // ok: fetch-without-timeout
  await fetch(url, { headers: { Accept: "text/event-stream" } });
  // ok: fetch-without-timeout
  await fetch("/beacon", { method: "POST", keepalive: true });
  // ok: fetch-without-timeout
  await fetch(new URL("./model.wasm", import.meta.url));
  // ok: fetch-without-timeout
  await fetch("data:image/png;base64,AAAA");
}

self.addEventListener("fetch", (event) => {
  // ok: fetch-without-timeout
  event.respondWith(fetch(event.request));
});

function injected(fetch: typeof globalThis.fetch, url: string) {
  // ok: fetch-without-timeout
  return fetch(url);
}
