import React, { useEffect, useRef } from "react";

const shared = new Worker("shared.js");

export function Feed({ url, receive }: any) {
  const ref = useRef<any>(null);
  useEffect(() => {
    // ruleid: react-effect-connection-without-close
    const ws = new WebSocket(url);
    ws.onmessage = receive;
  }, [url]);
  useEffect(() => {
    if (!url) return;
    // ruleid: react-effect-connection-without-close
    new EventSource(url).onmessage = receive;
  }, [url]);
  React.useEffect(() => {
    const open = () => {
      // ruleid: react-effect-connection-without-close
      const w = new Worker("w.js");
      w.onmessage = receive;
    };
    open();
  }, []);
  useEffect(() => {
    // ok: react-effect-connection-without-close
    const ws = new WebSocket(url);
    ws.onmessage = receive;
    return () => ws.close();
  }, [url]);
  useEffect(() => {
    // ok: react-effect-connection-without-close
    ref.current = new Worker("w.js");
    return stop;
  }, [url]);
  const stop = () => ref.current.terminate();
  useEffect(() => {
    // ok: react-effect-connection-without-close
    const hls = new Hls({ maxBufferLength: 10 });
    hls.attachMedia(video.current);
    return function cleanup() {
      hls.destroy();
    };
  }, [url]);
  useEffect(() => {
    // ok: react-effect-connection-without-close
    const audio = (ref.current ??= new AudioContext());
    audio.resume();
  }, []);
  return null;
}
