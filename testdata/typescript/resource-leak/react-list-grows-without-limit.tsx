import { useState } from "react";

export function Feed({ socket, useConnection, item }: any) {
  const [events, setEvents] = useState<any[]>([]);
  const [rows, setRows] = useState<any[]>([]);
  // ruleid: react-list-grows-without-limit
  socket.onmessage = (e: any) => setRows((prev) => [...prev, JSON.parse(e.data)]);
  useConnection({
    url: "x",
    onNotification: (n: any) => {
      // ruleid: react-list-grows-without-limit
      setRows((prev) => [...prev, n]);
    },
  });
  const push = (request: any) => {
    // ruleid: react-list-grows-without-limit
    setEvents((prev) => [
      ...prev,
      { request },
    ]);
  };
  const bounded = (e: any) => {
    // ok: react-list-grows-without-limit
    setEvents((prev) => [...prev, e].slice(-100));
    // ok: react-list-grows-without-limit
    setEvents((prev) => [...prev.slice(-99), e]);
  };
  const addRow = () => {
    // ok: react-list-grows-without-limit
    setRows((prev) => [...prev, item]);
  };
  return <b onClick={push} onBlur={bounded} onFocus={addRow}>{events}{rows}</b>;
}
