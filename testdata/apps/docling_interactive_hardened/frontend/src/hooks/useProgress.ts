import { useEffect, useRef, useState } from "react";
import { backoffDelay } from "../api/backoff";
import { parseProgress } from "../api/progress";
import { reportError } from "../report";
import type { ProgressMessage } from "../types";

const CONNECT_TIMEOUT = 10_000;
const SILENCE_TIMEOUT = 45_000;

export type Connection = "connecting" | "open" | "lost";

/**
 * Follow a document. The server pings every 30 s; silence for longer means a dead connection, which is replaced after a
 * growing pause. `onResync` is called after each reconnection, because messages were missed in between.
 */
export function useProgress(id: string, onResync: () => void): { last: ProgressMessage | null; connection: Connection } {
  const [last, setLast] = useState<ProgressMessage | null>(null);
  const [connection, setConnection] = useState<Connection>("connecting");
  const resync = useRef(onResync);
  useEffect(() => {
    resync.current = onResync;
  }, [onResync]);

  useEffect(() => {
    let socket: WebSocket | null = null;
    let attempt = 0;
    let opened = false;
    let stopped = false;
    let reconnectTimer: ReturnType<typeof setTimeout> | undefined;
    let watchdog: ReturnType<typeof setTimeout> | undefined;

    function expectWithin(milliseconds: number) {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => socket?.close(), milliseconds);
    }

    function connect() {
      const protocol = window.location.protocol === "https:" ? "wss" : "ws";
      const current = new WebSocket(`${protocol}://${window.location.host}/ws/${encodeURIComponent(id)}`);
      socket = current;
      expectWithin(CONNECT_TIMEOUT);
      current.onopen = () => {
        attempt = 0;
        setConnection("open");
        expectWithin(SILENCE_TIMEOUT);
        if (opened) resync.current();
        opened = true;
      };
      current.onmessage = (event) => {
        expectWithin(SILENCE_TIMEOUT);
        const message = parseProgress(event.data);
        if (message === null) {
          reportError(new Error("a message that is not understood"), "progress");
        } else if (message.type === "ping") {
          current.send(JSON.stringify({ type: "pong" }));
        } else {
          setLast(message);
        }
      };
      current.onerror = () => current.close();
      current.onclose = () => {
        clearTimeout(watchdog);
        if (stopped) return;
        setConnection("lost");
        const reconnectDelay = backoffDelay(attempt);
        attempt += 1;
        reconnectTimer = setTimeout(connect, reconnectDelay);
      };
    }

    connect();
    return () => {
      stopped = true;
      clearTimeout(reconnectTimer);
      clearTimeout(watchdog);
      socket?.close();
    };
  }, [id]);

  return { last, connection };
}
