import type { ProgressMessage } from "../types";

const TYPES: ReadonlySet<string> = new Set(["state", "stage", "degraded", "done", "failed", "ping"]);

/** Understand a message of the server; null when it is not one. */
export function parseProgress(text: unknown): ProgressMessage | null {
  if (typeof text !== "string") return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && "type" in value && TYPES.has(String(value.type))) {
      return value as ProgressMessage;
    }
  } catch (error) {
    console.error("a message that is not JSON", error);
  }
  return null;
}
