// ruleid: uncaught-exception-survived
process.on("uncaughtException", (error) => console.error(error));
// ruleid: uncaught-exception-survived
process.on("uncaughtException", function (err) { logger.error(err); });
// ruleid: uncaught-exception-survived
process.on("uncaughtException", error => {
  Sentry.captureException(error);
});
// ok: uncaught-exception-survived
process.on("uncaughtException", (error) => {
  logger.fatal(error);
  process.exit(1);
});
// ok: uncaught-exception-survived
process.on("uncaughtException", handleFatal);
