const abort = new AbortController();
// ruleid: only-sigint-handled
process.on("SIGINT", () => {
  abort.abort();
});
export function run(stop: any) {
  // ruleid: only-sigint-handled
  process.once("SIGINT", stop);
  // ruleid: only-sigint-handled
  process.on("SIGINT", async () => { await stop(); });
  // ok: only-sigint-handled
  process.on("exit", stop);
  // ok: only-sigint-handled
  process.on("SIGHUP", stop);
}
