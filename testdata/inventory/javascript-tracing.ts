// ruleid: javascript-tracing
const sdk = new NodeSDK({});
// ruleid: javascript-tracing
registerOTel("web");
// ok: javascript-tracing
trace("x");
// ok: javascript-tracing
new Sdk();
