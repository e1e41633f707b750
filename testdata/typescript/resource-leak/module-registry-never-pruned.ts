const sessions = new Map<string, any>();
const cache: Record<string, any> = {};
const seen = {};
export async function open(sessionId: string, connect: any) {
  // ruleid: module-registry-never-pruned
  sessions.set(sessionId, await connect());
}
export async function lookup(url: string) {
  // ruleid: module-registry-never-pruned
  cache[url] = await fetch(url);
}
app.get("/x", (req, res) => {
  // ruleid: module-registry-never-pruned
  seen[req.ip] = Date.now();
  res.end();
});
export function group(rows: any[]) {
  const byId = new Map();
  // ok: module-registry-never-pruned
  for (const r of rows) byId.set(r.id, r);
  return byId;
}
// ok: module-registry-never-pruned
sessions.set("main", 1);
export async function flag() {
  // ok: module-registry-never-pruned
  cache["x"] = 1;
}
