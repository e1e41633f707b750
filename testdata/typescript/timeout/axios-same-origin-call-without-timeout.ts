import axios from "axios";

async function load(id: string) {
  // ruleid: axios-same-origin-call-without-timeout
  const { data } = await axios.get(`/api/items/${id}`);
  // ruleid: axios-same-origin-call-without-timeout
  await axios.post("/api/items", { id });
  // ruleid: axios-same-origin-call-without-timeout
  await axios.put<string>("/api/items", { id }, { headers: { "X-A": "1" } });
  // ruleid: axios-same-origin-call-without-timeout
  const answer = await axios.get<string[]>(`/api/items`, { params: { id } });
  // ruleid: axios-same-origin-call-without-timeout
  await axios({ method: "post", url: "api/items" });
  return [data, answer];
}

async function bounded(id: string, config: object) {
  // ok: axios-same-origin-call-without-timeout
  await axios.get<string>("/api/items", { timeout: 5000 });
  // ok: axios-same-origin-call-without-timeout
  await axios.post("/api/items", { id }, config);
  // ok: axios-same-origin-call-without-timeout
  await axios.post("/api/items", { id }, { signal: AbortSignal.timeout(5000) });
  // ok: axios-same-origin-call-without-timeout
  await axios.get(`https://example.com/${id}`);
}
