import { execSync, spawnSync } from "node:child_process";
import crypto from "node:crypto";

app.get("/version", (req, res) => {
  // ruleid: sync-command-in-request-handler
  res.send(execSync("git rev-parse HEAD").toString());
});
router.post("/login", limiter, async (req, res) => {
  // ruleid: sync-command-in-request-handler
  const key = crypto.pbkdf2Sync(req.body.password, "salt", 600000, 64, "sha512");
  res.json({ ok: check(key) });
});
export async function POST(request: Request) {
  // ruleid: sync-command-in-request-handler
  const out = spawnSync("convert", [(await request.json()).file]);
  return Response.json({ code: out.status });
}
// ok: sync-command-in-request-handler
const version = execSync("git rev-parse HEAD").toString();
app.get("/ok", (req, res) => {
  // ok: sync-command-in-request-handler
  res.send(version);
});
map.get("x", () => {
  // ok: sync-command-in-request-handler
  execSync("true");
});
