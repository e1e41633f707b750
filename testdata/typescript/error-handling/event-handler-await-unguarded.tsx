import { ref } from "vue";
async function onLaunch() {
  if (store.running) return;
  // ruleid: event-handler-await-unguarded
  await analysisStore.run(props.id);
}
async function removeDoc(doc) {
  // ruleid: event-handler-await-unguarded
  await removeDocumentFromStore(props.store, doc.id);
  docs.value = docs.value.filter((d) => d !== doc);
}
const handleSave = async () => {
  // ruleid: event-handler-await-unguarded
  await axios.put("/api/items", item);
  close();
};
const handleClose = async () => {
  // ok: event-handler-await-unguarded
  await nextTick();
};
const button = (
  <Item
    onSelect={async () => {
      // ruleid: event-handler-await-unguarded
      const response = await axios.post("/api/items", item);
      if (response.status === 200) show("sent");
    }}
  />
);
async function onSubmit() {
  try {
    // ok: event-handler-await-unguarded
    await createItem(item);
  } catch (error) {
    show(error);
  }
}
async function loadItems() {
  // ok: event-handler-await-unguarded
  return await api.items();
}
