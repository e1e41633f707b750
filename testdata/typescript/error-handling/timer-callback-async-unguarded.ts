// ruleid: timer-callback-async-unguarded
setInterval(async () => {
  await refresh();
}, 5000);
// ruleid: timer-callback-async-unguarded
setTimeout(async () => setItems(await load()), 100);
// ruleid: timer-callback-async-unguarded
cron.schedule("* * * * *", async () => { await cleanup(); });
// ok: timer-callback-async-unguarded
setInterval(async () => {
  try {
    await refresh();
  } catch (error) {
    report(error);
  }
}, 5000);
// ok: timer-callback-async-unguarded
setInterval(refresh, 5000);
// ok: timer-callback-async-unguarded
setTimeout(async () => { await refresh().catch(report); }, 10);
