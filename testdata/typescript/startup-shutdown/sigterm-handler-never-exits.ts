// ruleid: sigterm-handler-never-exits
process.on("SIGTERM", () => console.log("stopping"));
// ruleid: sigterm-handler-never-exits
process.once("SIGTERM", () => {
  logger.info("SIGTERM received");
});
// ruleid: sigterm-handler-never-exits
process.on("SIGTERM", function () {});
// ok: sigterm-handler-never-exits
process.on("SIGTERM", () => { console.log("x"); process.exit(0); });
// ok: sigterm-handler-never-exits
process.on("SIGTERM", () => { stop(); });
// ok: sigterm-handler-never-exits
process.on("SIGTERM", handler);
