process.on("SIGTERM", () => {
  // ruleid: server-close-without-deadline
  server.close(() => process.exit(0));
});
class App {
  stop() {
    // ruleid: server-close-without-deadline
    this.server.close(async () => {
      await this.pool.end();
      process.exit(0);
    });
  }
}
const shutdown = (signal: string) => {
  console.log(signal);
  // ruleid: server-close-without-deadline
  httpServer.close((error) => {
    process.exitCode = error ? 1 : 0;
  });
};
// ok: server-close-without-deadline
server.close();
// ok: server-close-without-deadline
database.close(() => process.exit(0));
