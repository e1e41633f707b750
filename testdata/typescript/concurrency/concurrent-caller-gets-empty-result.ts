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
  async fetchGroups() {
    // ruleid: concurrent-caller-gets-empty-result
    if (this.busy) return new Map();
    this.busy = true;
    return await api.groups();
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
