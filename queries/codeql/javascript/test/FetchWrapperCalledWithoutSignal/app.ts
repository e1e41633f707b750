import { load, loadAlwaysBounded, loadBounded, loadWithSignal } from "./client";

export function items() {
  // BAD: no options at all
  return load("/items"); // $ Alert
}

export function remove() {
  // BAD: options without a signal
  return load("/items/1", { method: "DELETE" }); // $ Alert
}

export function users() {
  // BAD: the second argument is the signal
  return loadWithSignal("/users"); // $ Alert
}

export function itemsBounded() {
  // GOOD: a signal in the options
  return load("/items", { signal: AbortSignal.timeout(5000) });
}

export function itemsSpread(options: object) {
  // GOOD: the spread object may hold one
  return load("/items", { ...options, method: "GET" });
}

export function usersBounded(signal: AbortSignal) {
  // GOOD: given
  return loadWithSignal("/users", signal);
}

export function usersDefault() {
  // GOOD: the default bounds it
  return loadBounded("/users");
}

export function usersAlways() {
  // GOOD: the wrapper has a bound of its own
  return loadAlwaysBounded("/users");
}
