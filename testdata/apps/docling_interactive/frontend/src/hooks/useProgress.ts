import { useEffect, useState } from "react";
import { useDocuments } from "../store/documents";
import type { ProgressMessage } from "../types";

export function useProgress(id: string) {
  const [last, setLast] = useState<ProgressMessage | null>(null);
  const addLog = useDocuments((state) => state.addLog);

  useEffect(() => {
    function connect() {
      const protocol = window.location.protocol === "https:" ? "wss" : "ws";
      const socket = new WebSocket(`${protocol}://${window.location.host}/ws/${id}`);
      socket.onmessage = (event) => {
        const message: ProgressMessage = JSON.parse(event.data);
        setLast(message);
        addLog(message);
      };
      socket.onclose = () => {
        setTimeout(connect, 1000);
      };
    }
    connect();
  }, [id]);

  return last;
}
