export function watchResize(handler: () => void) {
  window.addEventListener("resize", handler);
}

export function watchScroll(handler: () => void) {
  document.addEventListener("scroll", handler);
}

export function poll(handler: () => void) {
  setInterval(handler, 1000);
}

export function watchAll(handler: () => void) {
  watchScroll(handler);
}

export function watchOnce(handler: () => void) {
  window.addEventListener("load", handler, { once: true });
}

export function watchWithUndo(handler: () => void) {
  window.addEventListener("resize", handler);
  return () => window.removeEventListener("resize", handler);
}

export function watchKeys(handler: () => void) {
  window.addEventListener("keydown", handler);
}
