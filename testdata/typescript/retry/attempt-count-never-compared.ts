const connect = async (_e?: unknown, retryCount: number = 0) => {
  try {
    await client.connect();
  } catch (error) {
    const again = await handleAuthError(error);
    if (again) {
      // ruleid: attempt-count-never-compared
      return connect(undefined, retryCount + 1);
    }
    throw error;
  }
};
async function load(attempt = 0) {
  try {
    return await get();
  } catch {
    // ruleid: attempt-count-never-compared
    return load(attempt + 1);
  }
}
class Client {
  async send(message, retries = 0) {
    const response = await fetch(url);
    if (response.status === 401) {
      // ruleid: attempt-count-never-compared
      return this.send(message, retries + 1);
    }
    return response;
  }
}
async function bounded(attempt = 0) {
  try {
    return await get();
  } catch (error) {
    if (attempt >= 3) throw error;
    // ok: attempt-count-never-compared
    return bounded(attempt + 1);
  }
}
async function boundedInside(attempt = 0) {
  try {
    return await get();
  } catch (error) {
    if (attempt < 3) {
      // ok: attempt-count-never-compared
      return boundedInside(attempt + 1);
    }
    throw error;
  }
}
