async function push(id: string) {
  busy.value = true;
  try {
    await pushChunks(id);
    // ruleid: failed-request-caught-by-empty-block
  } catch {
    // silent: the user can try again
  } finally {
    busy.value = false;
  }
}
async function start() {
  try {
    const result = await startServer(options);
    server = result.server;
    // ruleid: failed-request-caught-by-empty-block
  } catch (error) {}
}
async function load() {
  try {
    items = await fetch("/api").then(check);
    // ruleid: failed-request-caught-by-empty-block
  } catch (e) {
  }
}
async function stop() {
  try {
    await client.close();
    // ok: failed-request-caught-by-empty-block
  } catch {}
}
async function told() {
  try {
    await save();
    // ok: failed-request-caught-by-empty-block
  } catch (error) {
    toast.error(String(error));
  }
}
function probe() {
  try {
    new URL(text);
    // ok: failed-request-caught-by-empty-block
  } catch {}
}
async function upload(file) {
  try {
    await store.upload(file);
    // ok: failed-request-caught-by-empty-block
  } catch {
    // the error is already set by the store
  }
}
async function detail(response) {
  try {
    body = await response.json();
    // ok: failed-request-caught-by-empty-block
  } catch {}
}
