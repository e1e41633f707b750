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
