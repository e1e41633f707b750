import axios from "axios";

async function load(id: string, base: string, address: string) {
  // ruleid: axios-call-without-timeout
  const { data } = await axios.get(`${base}/items/${id}`);
  // ruleid: axios-call-without-timeout
  await axios.post("https://hooks.example.com/items", { id });
  // ruleid: axios-call-without-timeout
  await axios.put(address, { id }, { headers: { "X-A": "1" } });
  // ruleid: axios-call-without-timeout
  await axios({ method: "post", url: "https://example.com/items", data: { ...data } });
  // ruleid: axios-call-without-timeout
  await axios.delete(`${base}/items/${id}`, { params: { force: true } });
  return data;
}

interface Item {
  id: string;
}

async function withTypeArguments(address: string, user?: string) {
  // ruleid: axios-call-without-timeout
  const one = await axios.get<Item>(address);
  // ruleid: axios-call-without-timeout
  const two = await axios.post<Item>(address, { id: 1 }, { headers: { a: "b" } });
  // ruleid: axios-call-without-timeout
  const three = axios.get<Item[]>(`https://example.com/${one}`);
  // ruleid: axios-call-without-timeout
  await axios.post(address, two, user ? { headers: { Authorization: user } } : undefined);
  // ruleid: axios-call-without-timeout
  await axios.request<Item>({ url: address, responseType: "arraybuffer" });
  // ok: axios-call-without-timeout
  await axios.get<Item>(address, { timeout: 5000 });
  // ok: axios-call-without-timeout
  await axios.post<Item>(address, {}, { signal: AbortSignal.timeout(5000) });
  // ok: axios-call-without-timeout
  await axios.post(address, {}, user ? { timeout: 5000 } : undefined);
  // ok: axios-call-without-timeout
  const items = new Map<string, Item>();
  return [three, items];
}

async function bounded(id: string, address: string, config: object, signal: AbortSignal) {
  // ok: axios-call-without-timeout
  await axios.get(address, { timeout: 5000 });
  // ok: axios-call-without-timeout
  await axios.post(address, { id }, { timeout: 5000 });
  // ok: axios-call-without-timeout
  await axios.get(address, config);
  // ok: axios-call-without-timeout
  await axios.post(address, { id }, config);
  // ok: axios-call-without-timeout
  await axios.get(address, { signal });
  // ok: axios-call-without-timeout
  await axios.post(address, { id }, { ...config, headers: {} });
  // ok: axios-call-without-timeout
  await axios(config);
  // ok: axios-call-without-timeout
  await axios({ url: address, timeout: 1000 });
  // ok: axios-call-without-timeout
  if (axios.isAxiosError(id)) throw id;
  // the own server, from a browser: one limit for all of them is missing, which has a rule of its own
  // ok: axios-call-without-timeout
  await axios.get("/api/items");
}
