export function start(api: any, set: any) {
  // ruleid: interval-with-async-callback
  const t = setInterval(async () => {
    set(await api.status());
  }, 2000);
  // ruleid: interval-with-async-callback
  window.setInterval(async function () {
    const s = await api.status();
    set(s);
  }, 500);
  // ruleid: interval-with-async-callback
  setInterval(async () => { try { await api.ping(); } catch { set(null); } }, api.delay);
  let inFlight = false;
  // ok: interval-with-async-callback
  setInterval(async () => {
    if (inFlight) return;
    inFlight = true;
    await api.status();
    inFlight = false;
  }, 1000);
  // ok: interval-with-async-callback
  setInterval(() => set(Date.now()), 1000);
  // ok: interval-with-async-callback
  setInterval(async () => { await api.cleanup(); }, 60 * 60 * 1000);
  // ruleid: interval-with-async-callback
  setInterval(async () => {
    const r = await api.status();
    if (r.done) set.running = false;
  }, 1000);
  const poll = async () => {
    await api.status();
    // ok: interval-with-async-callback
    setTimeout(poll, 2000);
  };
  return t;
}
