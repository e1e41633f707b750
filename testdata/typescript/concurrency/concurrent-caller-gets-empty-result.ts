export const store = {
  fetchItems() {
    // ruleid: concurrent-caller-gets-empty-result
    if (this.fetchingItems) return Promise.resolve([]);
    this.fetchingItems = true;
    return api.items().finally(() => (this.fetchingItems = false));
  },
  async fetchNames() {
    // ruleid: concurrent-caller-gets-empty-result
    if (this.isLoading) return [];
    this.isLoading = true;
    return await api.names();
  },
  fetchPending() {
    // ok: concurrent-caller-gets-empty-result
    if (this.pending) return this.pending;
    this.pending = api.items();
    return this.pending;
  },
  async fetchDone() {
    // ok: concurrent-caller-gets-empty-result
    if (!this.user) return [];
    this.loading = true;
    return await api.names();
  },
};
async function load() {
  // ruleid: concurrent-caller-gets-empty-result
  if (loading.value) return [];
  loading.value = true;
  await api.map();
  done();
}
