export const INITIAL_DELAY = 500;
export const MAX_DELAY = 30_000;
const JITTER = 0.2;

/** Milliseconds to wait before attempt `attempt` (from 0): doubling, capped, with 20 % of chance either way. */
export function backoffDelay(attempt: number): number {
  const delay = Math.min(MAX_DELAY, INITIAL_DELAY * 2 ** attempt);
  return delay * (1 - JITTER + Math.random() * 2 * JITTER);
}

/** Wait; ends early, with the reason, when the signal aborts. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
