import fs, { writeFileSync } from "node:fs";

export function load() {
  return JSON.parse(fs.readFileSync(SETTINGS_PATH, "utf-8"));
}
export function save(data: object) {
  // ruleid: json-state-written-in-place
  fs.writeFileSync(SETTINGS_PATH, JSON.stringify(data, undefined, " "));
  // ruleid: json-state-written-in-place
  writeFileSync(SETTINGS_PATH, JSON.stringify(data));
}
export async function saveLater(data: object) {
  // ruleid: json-state-written-in-place
  await fs.promises.writeFile(SETTINGS_PATH, JSON.stringify(data), "utf-8");
  // ok: json-state-written-in-place
  fs.writeFileSync(tmpPath, JSON.stringify(data));
  // ok: json-state-written-in-place
  fs.writeFileSync(LOG_PATH, data.toString());
}
