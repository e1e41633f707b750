export class Transport {
  private timer: any;
  private socket: any;
  connect() {}
  reconnect(delay: number) {
    // ruleid: timer-survives-close
    setTimeout(() => {
      this.connect();
    }, delay);
  }
  beat() {
    // ruleid: timer-survives-close
    setInterval(() => this.socket.ping(), 30000);
  }
  later() {
    // ruleid: timer-survives-close
    setTimeout(this.connect, 5000);
  }
  good(delay: number) {
    // ok: timer-survives-close
    this.timer = setTimeout(() => this.connect(), delay);
  }
  async pause() {
    // ok: timer-survives-close
    await new Promise((r) => setTimeout(r, 100));
    // ok: timer-survives-close
    setTimeout(() => this.connect(), 0);
  }
  async close(): Promise<void> {
    clearTimeout(this.timer);
    this.socket.close();
  }
}
export function plain(x: any) {
  // ok: timer-survives-close
  setTimeout(() => x.run(), 1000);
}
