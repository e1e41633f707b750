import axios from "axios";

async function load(id: string) {
  // ruleid: axios-call-without-timeout
  const { data } = await axios.get(`/api/items/${id}`);
  // ruleid: axios-call-without-timeout
  await axios.post("/api/items", { id });
  // ruleid: axios-call-without-timeout
  await axios.put("/api/items", { id }, { headers: { "X-A": "1" } });
  // ruleid: axios-call-without-timeout
  await axios({ method: "post", url: "/api/items" });
  // ruleid: axios-call-without-timeout
  await axios.delete(`/api/items/${id}`, { params: { force: true } });
  return data;
}

async function bounded(id: string, config: object, signal: AbortSignal) {
  // ok: axios-call-without-timeout
  await axios.get("/api/items", { timeout: 5000 });
  // ok: axios-call-without-timeout
  await axios.post("/api/items", { id }, { timeout: 5000 });
  // ok: axios-call-without-timeout
  await axios.get("/api/items", config);
  // ok: axios-call-without-timeout
  await axios.post("/api/items", { id }, config);
  // ok: axios-call-without-timeout
  await axios.get("/api/items", { signal });
  // ok: axios-call-without-timeout
  await axios.post("/api/items", { id }, { ...config, headers: {} });
  // ok: axios-call-without-timeout
  await axios(config);
  // ok: axios-call-without-timeout
  await axios({ url: "/api", timeout: 1000 });
  // ok: axios-call-without-timeout
  if (axios.isAxiosError(id)) throw id;
}
