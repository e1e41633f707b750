// ruleid: vue-error-handler
app.config.errorHandler = report;
// ruleid: vue-error-handler
onErrorCaptured(() => false);
// ok: vue-error-handler
app.config.warnHandler = report;
