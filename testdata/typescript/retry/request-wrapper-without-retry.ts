export async function apiFetch(url: string, options: RequestInit = {}) {
  const response = await fetch(url, { ...options, headers });
  // ruleid: request-wrapper-without-retry
  if (!response.ok) {
    throw new Error(`${response.status}`);
  }
  return response.json();
}
export const request = async (path: string, init?: RequestInit) => {
  const res = await fetch(BASE + path, init);
  // ruleid: request-wrapper-without-retry
  if (!res.ok) throw new Error(res.statusText);
  return res.json();
};
export async function send(path, config) {
  const r = await fetch(path, { method: "POST", ...config });
  // ruleid: request-wrapper-without-retry
  if (!r.ok) {
    const detail = await r.text();
    throw new ApiError(detail);
  }
  return r.json();
}
export async function load(id: string) {
  const response = await fetch(`/api/${id}`, { headers });
  // ok: request-wrapper-without-retry
  if (!response.ok) throw new Error("failed");
  return response.json();
}
