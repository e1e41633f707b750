import http from "node:http";
const server = http.createServer().listen(3000);
// ruleid: sigterm-handler-exits-at-once
process.on("SIGTERM", () => process.exit(0));
// ruleid: sigterm-handler-exits-at-once
process.once("SIGTERM", function () {
  console.log("bye");
  process.exit();
});
// ruleid: sigterm-handler-exits-at-once
process.on("SIGTERM", (signal) => { console.log(signal); process.exit(143); });
// ok: sigterm-handler-exits-at-once
process.on("SIGTERM", () => {
  server.close(() => process.exit(0));
});
// ok: sigterm-handler-exits-at-once
process.on("SIGTERM", shutdown);
// ok: sigterm-handler-exits-at-once
process.on("SIGINT", () => process.exit(0));
// ok: sigterm-handler-exits-at-once
process.on("SIGTERM", async () => { await pool.end(); process.exit(0); });
