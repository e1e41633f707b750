// ruleid: navigation-guard-waits-for-request
router.beforeEach(async () => {
  await flagStore.load();
});
// ruleid: navigation-guard-waits-for-request
router.beforeEach(async (to) => {
  const ok = await session.check();
  if (!ok) return "/login";
});
// ruleid: navigation-guard-waits-for-request
app.router.beforeResolve(async () => { await load(); });
// ok: navigation-guard-waits-for-request
router.beforeEach(async () => {
  await Promise.race([flagStore.load(), sleep(3000)]);
});
// ok: navigation-guard-waits-for-request
router.beforeEach((to) => {
  document.title = to.name;
});
