// ruleid: foreach-with-async-callback
items.forEach(async (item) => {
  await save(item);
});
// ruleid: foreach-with-async-callback
ids.forEach(async function (id) { await remove(id); });
// ruleid: foreach-with-async-callback
Object.keys(map).forEach(async (k) => await run(k));
// ok: foreach-with-async-callback
items.forEach((item) => save(item));
// ok: foreach-with-async-callback
items.forEach(async (item) => {
  try {
    await save(item);
  } catch (error) {
    report(error);
  }
});
// ok: foreach-with-async-callback
await Promise.all(items.map(async (item) => await save(item)));
