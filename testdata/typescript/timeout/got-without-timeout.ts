import got from "got";

async function load(url: string, options: object) {
  // ruleid: got-without-timeout
  await got(url);
  // ruleid: got-without-timeout
  await got.post(url, { json: { a: 1 } });
  // ruleid: got-without-timeout
  const client = got.extend({ prefixUrl: url });
  // ok: got-without-timeout
  await got(url, { timeout: { request: 10_000 } });
  // ok: got-without-timeout
  await got.get(url, { ...options });
  // ok: got-without-timeout
  await got(url, options);
  return client;
}
