// ruleid: http-client-timeout-disabled
const a = axios.create({ baseURL: "/api", timeout: 0 });
async function f(url: string) {
  // ruleid: http-client-timeout-disabled
  await ky.get(url, { timeout: false });
  // ruleid: http-client-timeout-disabled
  await axios.post(url, {}, { timeout: Infinity });
  // ruleid: http-client-timeout-disabled
  await ky(url, { timeout: false, retry: 0 });
  // ok: http-client-timeout-disabled
  await ky.get(url, { timeout: 20_000 });
  // ok: http-client-timeout-disabled
  toast.show("saved", { timeout: 0 });
  // ok: http-client-timeout-disabled
  await got(url, { timeout: { request: 1000 } });
}
