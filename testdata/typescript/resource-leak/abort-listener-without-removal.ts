export function request(options: any, signal: AbortSignal, cancel: any) {
  // ruleid: abort-listener-without-removal
  options?.signal?.addEventListener("abort", () => {
    cancel(options?.signal?.reason);
  });
  // ruleid: abort-listener-without-removal
  signal.addEventListener("abort", () => cancel());
  // ruleid: abort-listener-without-removal
  options.abortSignal.addEventListener("abort", function () { cancel(); });
  // ok: abort-listener-without-removal
  signal.addEventListener("abort", cancel, { once: true });
}
export function own(cancel: any) {
  const controller = new AbortController();
  // ok: abort-listener-without-removal
  controller.signal.addEventListener("abort", cancel);
}
export async function careful(signal: AbortSignal, cancel: any, work: any) {
  // ok: abort-listener-without-removal
  signal.addEventListener("abort", cancel);
  try {
    await work();
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}
