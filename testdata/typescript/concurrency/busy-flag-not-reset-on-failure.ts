let running = false;
export async function job(sync: any, busy: any, loading: any) {
  if (running) return;
  running = true;
  // ruleid: busy-flag-not-reset-on-failure
  await sync();
  running = false;
}
export async function other(api: any, state: any) {
  state.loading = true;
  // ruleid: busy-flag-not-reset-on-failure
  const r = await api.get();
  state.data = r;
  state.loading = false;
}
export async function vue(api: any, saving: any) {
  saving.value = true;
  // ruleid: busy-flag-not-reset-on-failure
  await api.save();
  saving.value = false;
}
export async function good(api: any) {
  running = true;
  try {
    // ok: busy-flag-not-reset-on-failure
    await api.get();
  } finally {
    running = false;
  }
}
export async function alsoGood(api: any) {
  running = true;
  try {
    // ok: busy-flag-not-reset-on-failure
    await api.get();
  } catch (e) {
    console.error(e);
  }
  running = false;
}
