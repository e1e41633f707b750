// ruleid: node-shutdown-handling
process.on("SIGTERM", stop);
// ok: node-shutdown-handling
process.on("exit", stop);
