async function load(url: string, ms: number) {
  // ruleid: fetch-timeout-option-ignored
  await fetch(url, { timeout: 5000 });
  // ruleid: fetch-timeout-option-ignored
  await fetch(url, { method: "POST", timeout: ms });
  // ruleid: fetch-timeout-option-ignored
  return fetch(`${url}/x`, { timeout: ms, headers: {} }).then((r) => r.text());
}

async function bounded(url: string) {
  // ok: fetch-timeout-option-ignored
  await fetch(url, { timeout: 5000, signal: AbortSignal.timeout(5000) });
  // ok: fetch-timeout-option-ignored
  await axios.get(url, { timeout: 5000 });
  // ok: fetch-timeout-option-ignored
  await $fetch(url, { timeout: 5000 });
}
