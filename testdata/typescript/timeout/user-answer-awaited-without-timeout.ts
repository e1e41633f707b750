client.setRequestHandler(SamplingSchema, (request) => {
  // ruleid: user-answer-awaited-without-timeout
  return new Promise((resolve, reject) => {
    onPendingRequest(request, resolve, reject);
  });
});
client.setRequestHandler(ElicitSchema, async (request) => {
  // ruleid: user-answer-awaited-without-timeout
  return new Promise((resolve) => {
    openDialog(request, resolve);
  });
});
ipc.handle("confirm", (event) => {
  // ruleid: user-answer-awaited-without-timeout
  return new Promise((resolve) => {
    dialogs.push(resolve);
    show(event, resolve);
  });
});
client.setRequestHandler(Schema, (request, extra) => {
  // ok: user-answer-awaited-without-timeout
  return new Promise((resolve, reject) => {
    extra.signal.addEventListener("abort", reject);
    openDialog(request, resolve);
  });
});
client.setRequestHandler(Schema, async (request) => {
  // ok: user-answer-awaited-without-timeout
  return { roots: getRoots(request) };
});
