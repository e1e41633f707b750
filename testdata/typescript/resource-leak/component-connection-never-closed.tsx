import { useCallback, useRef } from "react";

export function Player({ url, receive, setSocket }: any) {
  const ref = useRef<any>(null);
  const a = useCallback(() => {
    // ruleid: component-connection-never-closed
    const ws = new WebSocket(url);
    ws.onmessage = receive;
  }, [url]);
  const b = useCallback(async () => {
    await receive();
    // ruleid: component-connection-never-closed
    const es = new EventSource(url);
    es.addEventListener("message", receive);
  }, [url]);
  const c = useCallback(() => {
    if (url) {
      // ruleid: component-connection-never-closed
      const socket = new WebSocket(url);
      socket.addEventListener("open", () => socket.send("x"));
    }
  }, [url]);
  const d = useCallback(() => {
    // ok: component-connection-never-closed
    const ws = new WebSocket(url);
    ref.current = ws;
  }, [url]);
  const e = useCallback(() => {
    // ok: component-connection-never-closed
    ref.current = new WebSocket(url);
  }, [url]);
  const f = useCallback(() => {
    // ok: component-connection-never-closed
    const ws = new WebSocket(url);
    return ws;
  }, [url]);
  const g = useCallback(() => {
    // ok: component-connection-never-closed
    const ws = new WebSocket(url);
    ws.onmessage = () => ws.close();
  }, [url]);
  return [a, b, c, d, e, f, g];
}
