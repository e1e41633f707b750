async function load(url: string) {
  // ruleid: promise-race-leaves-request-running
  await Promise.race([fetch(url), sleep(5000)]);
  // ruleid: promise-race-leaves-request-running
  const r = await Promise.race([sleep(1000), axios.get(url)]);
  // ruleid: promise-race-leaves-request-running
  return Promise.race([
    fetch(url, { method: "POST" }),
    new Promise((_, reject) => setTimeout(() => reject(new Error("timeout")), 5000)),
  ]);
}
async function good(url: string, controller: AbortController) {
  // ok: promise-race-leaves-request-running
  await Promise.race([fetch(url, { signal: controller.signal }), sleep(5000)]);
  // ok: promise-race-leaves-request-running
  await Promise.race([one(), two()]);
  // ok: promise-race-leaves-request-running
  await Promise.all([fetch(url), fetch(url)]);
}
