// ruleid: foreach-drops-rejections
items.forEach(async (item) => {
  await save(item);
});
// ruleid: foreach-drops-rejections
ids.forEach(async function (id) { await remove(id); });
// ruleid: foreach-drops-rejections
Object.keys(map).forEach(async (k) => await run(k));
// ok: foreach-drops-rejections
items.forEach((item) => save(item));
// ok: foreach-drops-rejections
items.forEach(async (item) => {
  try {
    await save(item);
  } catch (error) {
    report(error);
  }
});
// ok: foreach-drops-rejections
await Promise.all(items.map(async (item) => await save(item)));
