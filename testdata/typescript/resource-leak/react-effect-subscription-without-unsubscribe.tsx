import React, { useEffect } from "react";

export function Badge({ store, refresh, socket, id, subs }: any) {
  useEffect(() => {
    // ruleid: react-effect-subscription-without-unsubscribe
    store.subscribe(refresh);
  }, [id]);
  useEffect(() => {
    if (!socket) return;
    // ruleid: react-effect-subscription-without-unsubscribe
    socket.on("message", (m: any) => refresh(m));
  }, [socket]);
  React.useEffect(() => {
    // ruleid: react-effect-subscription-without-unsubscribe
    store.changes.subscribe({ next: refresh });
  }, []);
  useEffect(() => {
    // ok: react-effect-subscription-without-unsubscribe
    const off = store.subscribe(refresh);
    return () => off();
  }, []);
  useEffect(() => {
    // ok: react-effect-subscription-without-unsubscribe
    return store.subscribe(refresh);
  }, []);
  // ok: react-effect-subscription-without-unsubscribe
  useEffect(() => store.subscribe(refresh), []);
  useEffect(() => {
    // ok: react-effect-subscription-without-unsubscribe
    const unsub = store.subscribe(refresh);
    return unsub;
  }, []);
  useEffect(() => {
    // ok: react-effect-subscription-without-unsubscribe
    socket.on("open", refresh);
    return () => socket.off("open", refresh);
  }, []);
  useEffect(() => {
    // ok: react-effect-subscription-without-unsubscribe
    subs.push(store.subscribe(refresh));
  }, []);
  useEffect(() => {
    // ok: react-effect-subscription-without-unsubscribe
    const sub = store.subscribe(refresh);
    return function () {
      sub.unsubscribe();
    };
  }, []);
  return null;
}
