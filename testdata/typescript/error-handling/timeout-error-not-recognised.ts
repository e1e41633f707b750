async function load(url) {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(5000) });
  } catch (error) {
    // ruleid: timeout-error-not-recognised
    if (error.name === "AbortError") return null;
    throw error;
  }
}
const get = async (url) => {
  const response = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch((e) => {
    // ruleid: timeout-error-not-recognised
    if (e.name == "AbortError") return undefined;
    throw e;
  });
  return response;
};
async function other(url) {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(5000) });
  } catch (err) {
    // ruleid: timeout-error-not-recognised
    if (err.name !== "AbortError") report(err);
  }
}
async function good(url, signal) {
  try {
    return await fetch(url, { signal });
  } catch (error) {
    // ok: timeout-error-not-recognised
    if (error.name === "AbortError") return null;
    throw error;
  }
}
