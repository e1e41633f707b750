import { ref } from "vue";

export function useDoc(props: any, api: any) {
  const doc = ref();
  const versions = ref();
  let request = 0;
  async function load(id: string) {
    // ruleid: late-response-overwrites-newer-state
    doc.value = await api.fetchDocument(id);
  }
  async function loadTree() {
    // ruleid: late-response-overwrites-newer-state
    doc.value = await api.tree(props.docId);
  }
  const search = async (q: string) => {
    // ruleid: late-response-overwrites-newer-state
    const found = await api.search(q, { limit: 10 });
    versions.value = found.results;
  };
  async function loadAll() {
    // ok: late-response-overwrites-newer-state
    doc.value = await api.all();
  }
  async function loadSafe(id: string) {
    const wanted = id;
    // ok: late-response-overwrites-newer-state
    const found = await api.fetchDocument(id);
    if (wanted !== props.id) return;
    doc.value = found;
  }
  async function loadCounted(id: string) {
    const mine = ++request;
    // ok: late-response-overwrites-newer-state
    const found = await api.fetchDocument(id);
    if (mine === request) doc.value = found;
  }
  async function save(id: string) {
    // ok: late-response-overwrites-newer-state
    doc.value = await api.save(id);
  }
  const getPrompt = async (name: string) => {
    const response = await send({ name }, "prompts");
    // ruleid: late-response-overwrites-newer-state
    setPrompt(JSON.stringify(response));
  };
  const listPrompts = async () => {
    const response = await send({ name: "x" }, "prompts");
    // ok: late-response-overwrites-newer-state
    setPrompt(response);
  };
  return { load, loadTree, search, loadAll, loadSafe, loadCounted, save };
}
