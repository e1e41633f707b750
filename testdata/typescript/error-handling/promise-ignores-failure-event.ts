function image(url) {
  // ruleid: promise-ignores-failure-event
  return new Promise((resolve) => {
    const img = new Image();
    img.onload = () => resolve(img);
    img.src = url;
  });
}
const read = (file) =>
  // ruleid: promise-ignores-failure-event
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsText(file);
  });
function open(url) {
  // ruleid: promise-ignores-failure-event
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.onopen = () => resolve(socket);
  });
}
function good(url) {
  // ok: promise-ignores-failure-event
  return new Promise((resolve, reject) => {
    const img = new Image();
    img.onload = () => resolve(img);
    img.onerror = reject;
    img.src = url;
  });
}
