let client: any = null;
let model: any;
let once: any;
export async function getClient(connect: any) {
  if (!client) {
    // ruleid: lazy-initialisation-races-across-await
    client = await connect();
  }
  return client;
}
export const getModel = async (load: any) => {
  if (model) return model;
  // ruleid: lazy-initialisation-races-across-await
  model = await load();
  return model;
};
class Pool {
  private browser: any;
  async get(launch: any) {
    // ruleid: lazy-initialisation-races-across-await
    if (!this.browser) this.browser = await launch();
    return this.browser;
  }
}
export async function local(load: any, cached: any) {
  let value = cached;
  if (!value) {
    // ok: lazy-initialisation-races-across-await
    value = await load();
  }
  return value;
}
export function good(connect: any) {
  // ok: lazy-initialisation-races-across-await
  once ??= connect();
  return once;
}
