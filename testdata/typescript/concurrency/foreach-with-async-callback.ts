export async function run(ids: string[], api: any) {
  // ruleid: foreach-with-async-callback
  ids.forEach(async (id) => {
    await api.remove(id);
  });
  // ruleid: foreach-with-async-callback
  ids.filter(Boolean).forEach(async function (id) {
    const x = await api.get(id);
    api.use(x);
  });
  // ruleid: foreach-with-async-callback
  new Set(ids).forEach(async (id) => await api.remove(id));
  // ruleid: foreach-with-async-callback
  Object.keys(api).forEach(async (k) => await api.run(k));
  // ok: foreach-with-async-callback
  ids.forEach((id) => api.note(id));
  // ok: foreach-with-async-callback
  ids.forEach(async (id) => {
    try {
      await api.remove(id);
    } catch (e) {
      console.error(id, e);
    }
  });
  // ok: foreach-with-async-callback
  await Promise.all(ids.map(async (id) => await api.remove(id)));
  for (const id of ids) await api.remove(id);
  // ruleid: foreach-with-async-callback
  ids.map(async (id) => {
    await api.remove(id);
  });
  // ok: foreach-with-async-callback
  const all = ids.map(async (id) => await api.remove(id));
  // ok: foreach-with-async-callback
  return Promise.all(all.concat(ids.map(async (id) => await api.get(id))));
}
