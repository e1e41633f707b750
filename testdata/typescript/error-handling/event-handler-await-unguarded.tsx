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

const modifyItem = async (item) => {
  // ruleid: event-handler-await-unguarded
  const response = await axios.get<Item>(`/api/items/${item.id}`);
  if (response) refresh();
};
const Card = ({ id }) => {
  const clearAll = async () => {
    // ruleid: event-handler-await-unguarded
    await axios.delete(`/api/items/${id}`);
    refresh();
  };
  const updateState = async (state) => {
    try {
      await axios.post("/api/state", state);
    } catch (error) {
      show(error);
    }
  };
  const handleState = async () => {
    // ok: event-handler-await-unguarded
    await updateState("done");
    close();
  };
  const handleDrop = async (items) => {
    // ok: event-handler-await-unguarded
    const texts = await Promise.all(items.map((item) => item.getText()));
    setTexts(texts);
  };
  const mutation = useMutation({
    mutationFn: async (item) => {
      // ok: event-handler-await-unguarded
      await axios.put("/api/items", item);
    },
  });
  const loadNames = async () => {
    // ok: event-handler-await-unguarded
    const answer = await axios.get("/api/names");
    return answer.data;
  };
  return <button onClick={clearAll}>clear</button>;
};
function Totals({ url }) {
  const [totals, setTotals] = useState(null);
  useEffect(() => {
    async function readTotals() {
      // ok: event-handler-await-unguarded
      const answer = await fetch(url);
      setTotals(await answer.json());
    }
    readTotals();
  }, [url]);
  const refreshTotals = async () => {
    // ruleid: event-handler-await-unguarded
    const answer = await fetch(url);
    setTotals(await answer.json());
  };
  return <button onClick={refreshTotals}>{totals}</button>;
}
