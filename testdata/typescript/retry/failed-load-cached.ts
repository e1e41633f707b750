async function load() {
  try {
    data.value = await api.flags();
    loaded.value = true;
  } catch (e) {
    error.value = String(e);
    // ruleid: failed-load-cached
    loaded.value = true;
  }
}
class Store {
  async init() {
    try {
      this.data = await load();
    } catch (e) {
      // ruleid: failed-load-cached
      this.initialized = true;
    }
  }
}
async function config() {
  try {
    cfg = await load();
  } catch {
    // ruleid: failed-load-cached
    isLoaded = true;
  } finally {
    done();
  }
}
async function good() {
  try {
    cfg = await load();
    // ok: failed-load-cached
    loaded = true;
  } catch (e) {
    failed = true;
  }
}
