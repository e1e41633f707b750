let timer: any = null;
const timers = new Map();
function onTextChange(id: string, text: string) {
  if (timer) clearTimeout(timer);
  // ruleid: debounced-save-drops-other-item
  timer = setTimeout(async () => {
    await store.updateText(id, text);
    timer = null;
  }, 600);
}
const onTitle = (key: string, title: string) => {
  clearTimeout(timer);
  // ruleid: debounced-save-drops-other-item
  timer = window.setTimeout(() => {
    api.save(key, title);
  }, 600);
};
function onName(itemId: string, name: string) {
  clearTimeout(timer);
  // ruleid: debounced-save-drops-other-item
  timer = setTimeout(() => { void persistName(itemId, name); }, 300);
}
function good(id: string, text: string) {
  clearTimeout(timers.get(id));
  // ok: debounced-save-drops-other-item
  timers.set(id, setTimeout(() => { api.save(id, text); }, 600));
}
function search(query: string) {
  clearTimeout(timer);
  // ok: debounced-save-drops-other-item
  timer = setTimeout(() => { api.search(query); }, 300);
}
