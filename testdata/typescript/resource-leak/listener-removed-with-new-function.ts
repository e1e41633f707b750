class Panel {
  onResize() {}
  bound = () => {};
  open(bus: any) {
    window.addEventListener("resize", this.onResize.bind(this));
    window.addEventListener("scroll", this.bound);
    bus.on("x", this.bound);
  }
  close(bus: any) {
    // ruleid: listener-removed-with-new-function
    window.removeEventListener("resize", this.onResize.bind(this));
    // ruleid: listener-removed-with-new-function
    document.removeEventListener("click", () => this.onResize());
    // ruleid: listener-removed-with-new-function
    document.removeEventListener("click", function () { return 1; }, true);
    // ruleid: listener-removed-with-new-function
    bus.off("x", (e: any) => this.bound());
    // ruleid: listener-removed-with-new-function
    bus.removeListener("x", this.bound.bind(this));
    // ok: listener-removed-with-new-function
    window.removeEventListener("scroll", this.bound);
    // ok: listener-removed-with-new-function
    bus.off("x", this.bound);
    // ok: listener-removed-with-new-function
    bus.off("x");
  }
}
