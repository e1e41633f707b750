export async function bulk(ids: string[], api: any, limit: any) {
  // ruleid: promise-all-over-unbounded-list
  await Promise.all(ids.map((id) => api.remove(id)));
  // ruleid: promise-all-over-unbounded-list
  const results = await Promise.all(ids.map(async (id) => {
    const r = await fetch(`/x/${id}`);
    return r.json();
  }));
  // ruleid: promise-all-over-unbounded-list
  await Promise.allSettled(ids.map(uploadOne));
  // ok: promise-all-over-unbounded-list
  await Promise.all(ids.map((id) => limit(() => api.remove(id))));
  // ok: promise-all-over-unbounded-list
  await Promise.all([api.a(), api.b()]);
  // ok: promise-all-over-unbounded-list
  await Promise.all(["a", "b"].map((id) => api.get(id)));
  for (let i = 0; i < ids.length; i += 10) {
    // ok: promise-all-over-unbounded-list
    await Promise.all(ids.slice(i, i + 10).map((id) => api.get(id)));
  }
  // ok: promise-all-over-unbounded-list
  await Promise.all(batch.map((id) => api.get(id)));
  return results;
}
export async function onePage(api: any, offset: number) {
  const items = await api.list({ params: { offset, limit: 20 } });
  // ok: promise-all-over-unbounded-list
  return Promise.all(items.map(async (item: any) => await api.get(item.id)));
}
export async function configured(settings: any, api: any) {
  // ok: promise-all-over-unbounded-list
  await Promise.all(settings.servers.map(async (server: any) => await api.get(server.url)));
}
export async function posted(req: any, api: any) {
  // ruleid: promise-all-over-unbounded-list
  await Promise.all(req.body.ids.map(async (id: string) => await api.remove(id)));
}
export async function refused(req: any, res: any, api: any) {
  const names = req.query.names.split(",");
  if (names.length > 8) {
    return res.status(400).end();
  }
  // ok: promise-all-over-unbounded-list
  return Promise.all(names.map(async (name: string) => await api.get(name)));
}
export async function fromFile(text: string, connect: any) {
  const servers = yaml.load(text);
  // ok: promise-all-over-unbounded-list
  return Promise.all(Object.keys(servers).map(async (name) => await connect(servers[name]).list()));
}
export async function masked(users: any[], api: any) {
  // ok: promise-all-over-unbounded-list
  const hidden = await Promise.all(users.map(async (user) => ({ ...user, mail: await sha256Hex(user.mail) })));
  // ruleid: promise-all-over-unbounded-list
  await Promise.all(users.map(async (user) => await api.put(user.id, await sha256Hex(user.mail))));
  return hidden;
}
export async function some(users: any[], api: any) {
  if (users.length > 0) {
    // ruleid: promise-all-over-unbounded-list
    await Promise.all(users.map((user) => api.put(user.id)));
    return users;
  }
}
