async function load() {
  try {
    return await get();
  } catch (error) {
    // ruleid: recursive-retry-without-limit
    return load();
  }
}
class Client {
  async send(message) {
    const response = await fetch(this.url, { body: message });
    if (response.status === 401) {
      await this.login();
      // ruleid: recursive-retry-without-limit
      return this.send(message);
    }
    return response;
  }
}
const open = async (name) => {
  try {
    return await db.open(name);
  } catch (error) {
    await sleep(1000);
    // ruleid: recursive-retry-without-limit
    return await open(name);
  }
};
async function bounded(attempt = 0) {
  try {
    return await get();
  } catch (error) {
    if (attempt > 3) throw error;
    // ok: recursive-retry-without-limit
    return bounded(attempt + 1);
  }
}
async function walk(node) {
  // ok: recursive-retry-without-limit
  return walk(node.next);
}
