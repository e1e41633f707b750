// ruleid: polling-at-constant-pace
setInterval(async () => {
  job.value = await api.job(id);
}, 2000);
// ruleid: polling-at-constant-pace
const t = setInterval(() => fetch("/status").then(show).catch(report), 5000);
// ruleid: polling-at-constant-pace
setInterval(async function () { await refresh(); }, 1000);
// ok: polling-at-constant-pace
setInterval(() => setNow(Date.now()), 1000);
// ok: polling-at-constant-pace
setInterval(async () => { if (inFlight) return; await refresh(); }, 1000);
// ok: polling-at-constant-pace
setInterval(async () => { await cleanup(); }, 3_600_000);
