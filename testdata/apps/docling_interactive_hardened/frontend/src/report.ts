const ADDRESS = import.meta.env.VITE_ERROR_REPORT_URL as string | undefined;
const MOST_REPORTS = 20;
let sent = 0;

/** Tell the developers of an error; never throws, and stops after a few so that a loop does no harm. */
export function reportError(error: unknown, where: string): void {
  console.error(where, error);
  if (!ADDRESS || sent >= MOST_REPORTS) return;
  sent += 1;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  navigator.sendBeacon(ADDRESS, JSON.stringify({ where, message, stack, page: window.location.pathname }));
}

/** Report what nothing else caught. */
export function installErrorReporting(): void {
  window.addEventListener("error", (event) => reportError(event.error ?? event.message, "uncaught"));
  window.addEventListener("unhandledrejection", (event) => reportError(event.reason, "unhandled rejection"));
}
