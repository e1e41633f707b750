class Sync {
  items = [];
  async load() {
    this.items = await fetchItems();
  }
  private async push(item: Item): Promise<void> {
    await api.post("/items", item);
  }
  async guarded() {
    try {
      await fetchItems();
    } catch (error) {
      report(error);
    }
  }
  start() {
    // ruleid: async-method-called-without-handler
    this.load();
    // ok: async-method-called-without-handler
    void this.load();
    // ok: async-method-called-without-handler
    this.guarded();
    // ok: async-method-called-without-handler
    this.load().catch(report);
    // ok: async-method-called-without-handler
    return this.load();
  }
  async restart() {
    // ok: async-method-called-without-handler
    await this.load();
    // ruleid: async-method-called-without-handler
    this.push(this.items[0]);
  }
}
class Listener extends Base {
  private async notify(event: Event) {
    await repository.findOne(event.id);
  }
  public afterUpdate(event: Event): void {
    if (event) {
      // ruleid: async-method-called-without-handler
      this.notify(event);
    }
  }
}
