// ruleid: node-process-error-handler
process.on("unhandledRejection", fail);
// ruleid: node-process-error-handler
window.addEventListener("unhandledrejection", report);
// ok: node-process-error-handler
process.on("exit", done);
