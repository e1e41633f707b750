async function load() {
  try {
    setItems(await api.items());
  } catch (error) {
    console.error(error);
    // ruleid: failure-shown-as-empty
    setItems([]);
  }
}
async function search(q) {
  try {
    const response = await api.search(q);
    results.value = response.results;
  } catch (e) {
    console.error("search failed", e);
    // ruleid: failure-shown-as-empty
    results.value = [];
  } finally {
    searching.value = false;
  }
}
const refresh = async () => {
  try {
    setUsers(await fetchUsers());
  } catch {
    // ruleid: failure-shown-as-empty
    setUsers([]);
  }
};
async function told() {
  try {
    setItems(await api.items());
  } catch (error) {
    // ok: failure-shown-as-empty
    setItems([]);
    setError(error.message);
  }
}
