function List() {
  const load = async () => {
    const items = await fetchItems();
    setItems(items);
  };
  const listTools = async () => {
    const response = await sendRequest({ method: "tools/list" });
    setTools(response.tools);
  };
  useEffect(() => {
    // ruleid: async-function-called-without-handler
    load();
  }, []);
  const onClick = () => {
    clear();
    // ruleid: async-function-called-without-handler
    listTools();
  };
  const safe = async () => {
    try {
      setItems(await fetchItems());
    } catch (error) {
      setError(error);
    }
  };
  useEffect(() => {
    // ok: async-function-called-without-handler
    safe();
    // ok: async-function-called-without-handler
    void load();
    // ok: async-function-called-without-handler
    load().catch(report);
  }, []);
  return null;
}
async function refresh() {
  await api.post("/refresh");
}
function start() {
  // ruleid: async-function-called-without-handler
  refresh();
}
async function main() {
  await api.post("/seed");
}
// ok: async-function-called-without-handler
main();
