app.post("/run", async (req, res) => {
  // ruleid: process-exit-in-request-handler
  if (!ok) process.exit(1);
  res.end();
});
router.get("/x", auth, (req, res) => {
  try {
    res.send(load());
  } catch (e) {
    // ruleid: process-exit-in-request-handler
    process.exit(2);
  }
});
export async function POST(request: Request) {
  // ruleid: process-exit-in-request-handler
  process.exit(0);
}
server.on("error", () => {
  // ok: process-exit-in-request-handler
  process.exit(1);
});
// ok: process-exit-in-request-handler
if (!process.env.URL) process.exit(1);
