function copy(text: string) {
  // ruleid: clipboard-failure-not-shown
  navigator.clipboard.writeText(text);
  setCopied(true);
}
async function copyQuietly(text: string) {
  try {
    await navigator.clipboard.writeText(text);
    copied.value = true;
    // ruleid: clipboard-failure-not-shown
  } catch {
    /* clipboard not available */
  }
}
const copyFrom = (ref) => {
  try {
    // ruleid: clipboard-failure-not-shown
    navigator.clipboard.writeText(ref.value);
    setCopied(true);
  } catch (error) {
    toast(error);
  }
};
async function good(text: string) {
  try {
    // ok: clipboard-failure-not-shown
    await navigator.clipboard.writeText(text);
  } catch (error) {
    toast.error("not copied");
  }
}
function chained(text: string) {
  // ok: clipboard-failure-not-shown
  navigator.clipboard.writeText(text).then(done).catch(failed);
}
