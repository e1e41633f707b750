import { useEffect } from "react";
import { poll, watchAll, watchKeys, watchOnce, watchResize, watchWithUndo } from "./listeners";

export function Resizing({ onResize }: { onResize: () => void }) {
  useEffect(() => {
    // BAD: one more listener with each mount
    watchResize(onResize); // $ Alert
  }, [onResize]);
  return null;
}

export function Polling({ onTick }: { onTick: () => void }) {
  useEffect(() => {
    // BAD: the interval runs for ever
    poll(onTick); // $ Alert
  }, [onTick]);
  return null;
}

export function Scrolling({ onScroll }: { onScroll: () => void }) {
  useEffect(() => {
    // BAD: two helpers deep
    watchAll(onScroll); // $ Alert
  }, [onScroll]);
  return null;
}

export function Loading({ onLoad }: { onLoad: () => void }) {
  useEffect(() => {
    // GOOD: removes itself
    watchOnce(onLoad);
  }, [onLoad]);
  return null;
}

export function Undone({ onResize }: { onResize: () => void }) {
  // GOOD: the helper's undo function is the clean-up
  useEffect(() => watchWithUndo(onResize), [onResize]);
  return null;
}

export function Removed({ onKey }: { onKey: () => void }) {
  useEffect(() => {
    // GOOD: the clean-up removes it
    watchKeys(onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [onKey]);
  return null;
}

export function Direct({ onResize }: { onResize: () => void }) {
  useEffect(() => {
    // GOOD here: no helper in between, this is for a pattern rule
    window.addEventListener("resize", onResize);
  }, [onResize]);
  return null;
}
