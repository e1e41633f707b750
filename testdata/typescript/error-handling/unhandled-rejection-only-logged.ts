// ruleid: unhandled-rejection-only-logged
process.on("unhandledRejection", (reason) => console.error(reason));
// ruleid: unhandled-rejection-only-logged
process.on("unhandledRejection", (reason, promise) => {
  logger.error("rejection", reason, promise);
});
// ruleid: unhandled-rejection-only-logged
process.on("unhandledRejection", function (r) { log(r); });
// ok: unhandled-rejection-only-logged
process.on("unhandledRejection", (reason) => {
  throw reason;
});
// ok: unhandled-rejection-only-logged
process.on("unhandledRejection", onFatal);
