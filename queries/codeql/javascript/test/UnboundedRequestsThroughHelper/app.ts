import pLimit from "p-limit";

async function load(id: string) {
  const response = await fetch(`/api/items/${id}`);
  return response.json();
}

async function loadTwice(id: string) {
  await load(id);
  return load(id);
}

function square(value: number) {
  return value * value;
}

export function all(ids: string[]) {
  // BAD: as many requests as there are ids
  return Promise.all(ids.map((id) => load(id))); // $ Alert
}

export async function settled(ids: string[]) {
  // BAD: allSettled bounds nothing either
  const promises = ids.map((id) => loadTwice(id)); // $ Alert
  return Promise.allSettled(promises);
}

export function nested(groups: string[]) {
  // BAD: two helpers deep
  return Promise.all(groups.map(async (group) => ({ group, items: await loadTwice(group) }))); // $ Alert
}

export function fixed() {
  // GOOD: three
  return Promise.all(["a", "b", "c"].map((id) => load(id)));
}

export function limited(ids: string[]) {
  const limit = pLimit(5);
  // GOOD: five at a time
  return Promise.all(ids.map((id) => limit(() => load(id))));
}

export function page(ids: string[]) {
  // GOOD: cut to a page before
  return Promise.all(ids.slice(0, 20).map((id) => load(id)));
}

export function squares(values: number[]) {
  // GOOD: no request
  return Promise.all(values.map((value) => square(value)));
}
