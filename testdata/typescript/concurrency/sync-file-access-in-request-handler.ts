import fs, { readFileSync } from "node:fs";

app.get("/page", (req, res) => {
  // ruleid: sync-file-access-in-request-handler
  res.send(readFileSync("page.html", "utf8"));
});
router.post("/save", auth, async (req, res) => {
  // ruleid: sync-file-access-in-request-handler
  fs.writeFileSync("/data/" + req.params.id, req.body);
  res.end();
});
export async function GET(request: Request) {
  // ruleid: sync-file-access-in-request-handler
  const names = fs.readdirSync("/data");
  return Response.json(names);
}
// ok: sync-file-access-in-request-handler
const page = readFileSync("page.html", "utf8");
app.get("/ok", async (req, res) => {
  // ok: sync-file-access-in-request-handler
  if (!fs.existsSync("/data")) return res.status(404).end();
  // ok: sync-file-access-in-request-handler
  res.send(await fs.promises.readFile("page.html"));
});
