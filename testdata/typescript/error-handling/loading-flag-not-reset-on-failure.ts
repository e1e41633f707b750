const load = async () => {
  setLoading(true);
  const items = await api.items();
  setItems(items);
  // ruleid: loading-flag-not-reset-on-failure
  setLoading(false);
};
async function save(item) {
  saving.value = true;
  await api.save(item);
  // ruleid: loading-flag-not-reset-on-failure
  saving.value = false;
}
const submit = async () => {
  setSubmitting(true);
  try {
    await api.submit();
    // ruleid: loading-flag-not-reset-on-failure
    setSubmitting(false);
  } catch (error) {
    console.error(error);
  }
};
let running = false;
async function job() {
  if (running) return;
  running = true;
  await sync();
  // ruleid: loading-flag-not-reset-on-failure
  running = false;
}
async function other(state) {
  state.loading = true;
  const r = await api.get();
  state.data = r;
  // ruleid: loading-flag-not-reset-on-failure
  state.loading = false;
}
class Worker {
  async tick() {
    this.busy = true;
    await this.work();
    // ruleid: loading-flag-not-reset-on-failure
    this.busy = false;
  }
}
async function alsoGood() {
  running = true;
  try {
    await api.get();
  } catch (e) {
    console.error(e);
  }
  // ok: loading-flag-not-reset-on-failure
  running = false;
}
const good = async () => {
  setLoading(true);
  try {
    setItems(await api.items());
  } finally {
    // ok: loading-flag-not-reset-on-failure
    setLoading(false);
  }
};
const both = async () => {
  setLoading(true);
  try {
    setItems(await api.items());
    // ok: loading-flag-not-reset-on-failure
    setLoading(false);
  } catch (error) {
    setError(error.message);
    setLoading(false);
  }
};
const after = async () => {
  setLoading(true);
  try {
    setItems(await api.items());
  } catch (error) {
    console.error(error);
  }
  // ok: loading-flag-not-reset-on-failure
  setLoading(false);
};
const sync = () => {
  setOpen(true);
  focus();
  // ok: loading-flag-not-reset-on-failure
  setOpen(false);
};
