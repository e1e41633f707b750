socket.onmessage = (event) => {
  // ruleid: message-json-parsed-unguarded
  const message = JSON.parse(event.data);
  dispatch(message);
};
source.addEventListener("progress", (e: MessageEvent) => {
  // ruleid: message-json-parsed-unguarded
  setProgress(JSON.parse(e.data));
});
// ruleid: message-json-parsed-unguarded
worker.onmessage = ({ data }, event) => handle(JSON.parse(event.data as string));
socket.onmessage = (event) => {
  try {
    // ok: message-json-parsed-unguarded
    dispatch(JSON.parse(event.data));
  } catch (error) {
    console.error(error);
  }
};
// ok: message-json-parsed-unguarded
const copy = JSON.parse(JSON.stringify(event.data));
// ok: message-json-parsed-unguarded
const config = JSON.parse(response.data);
