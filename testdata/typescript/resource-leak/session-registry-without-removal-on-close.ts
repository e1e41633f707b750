import express from "express";
const sessions = new Map();
const connections: any = {};
app.post("/mcp", async (req, res) => {
  const transport = new Transport();
  // ruleid: session-registry-without-removal-on-close
  sessions.set(transport.sessionId, transport);
  // ruleid: session-registry-without-removal-on-close
  connections[req.params.id] = res;
});
export function add(serverTransports: any, sessionId: string, t: any) {
  // ruleid: session-registry-without-removal-on-close
  serverTransports.set(sessionId, t);
  // ok: session-registry-without-removal-on-close
  names.set(sessionId, t);
}
app.delete("/mcp", (req, res) => {
  sessions.delete(req.params.id);
  // ok: session-registry-without-removal-on-close
  sessions.get(req.params.id);
});
