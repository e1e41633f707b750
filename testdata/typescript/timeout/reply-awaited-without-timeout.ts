function call(id, message) {
  // ruleid: reply-awaited-without-timeout
  return new Promise((resolve, reject) => {
    pending.set(id, { resolve, reject });
    socket.send(JSON.stringify({ id, message }));
  });
}
class Client {
  request(message) {
    // ruleid: reply-awaited-without-timeout
    return new Promise((resolve) => {
      this.callbacks[this.next] = resolve;
      this.worker.postMessage({ id: this.next++, message });
    });
  }
}
const ask = (message) =>
  // ruleid: reply-awaited-without-timeout
  new Promise((resolve, reject) => {
    waiters.push({ resolve, reject });
    child.send(message);
  });

function bounded(id, message) {
  // ok: reply-awaited-without-timeout
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no reply")), 5000);
    pending.set(id, { resolve, reject, timer });
    socket.send(message);
  });
}
function queued() {
  // ok: reply-awaited-without-timeout
  return new Promise((resolve) => {
    lockQueue.push(resolve);
  });
}
