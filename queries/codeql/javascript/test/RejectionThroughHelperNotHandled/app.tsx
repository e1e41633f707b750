import { count, save, saveAll, saveSafely } from "./api";

export function onSubmit(data: string) {
  // BAD: nobody gets the promise
  save(data); // $ Alert
}

export function onSubmitAll(items: string[]) {
  // BAD: two helpers deep, and 'then' without a second function handles success only
  saveAll(items).then(() => console.log("saved")); // $ Alert
}

export function SaveButton({ data }: { data: string }) {
  // BAD: React ignores what a handler returns
  return <button onClick={() => save(data)}>Save</button>; // $ Alert
}

export function onSubmitCaught(data: string) {
  // GOOD: caught
  save(data).catch((error) => console.error(error));
}

export async function onSubmitAwaited(data: string) {
  try {
    // GOOD: awaited in a try
    await save(data);
  } catch (error) {
    console.error(error);
  }
}

export function onSubmitSafely(data: string) {
  // GOOD: the helper handles its failure
  saveSafely(data);
}

export function onCount(items: string[]) {
  // GOOD: no request
  count(items);
}

export function onDirect() {
  // GOOD here: no helper in between, this is for a pattern rule
  fetch("/api/ping");
}
