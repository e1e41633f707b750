import React, { useEffect, useLayoutEffect, useRef, useState } from "react";

export function Clock({ id, tick, poll }: any) {
  const ref = useRef<any>(null);
  const [handle, setHandle] = useState<any>();
  useEffect(() => {
    // ruleid: react-effect-interval-without-clear
    setInterval(tick, 1000);
  }, []);
  React.useEffect(() => {
    // ruleid: react-effect-interval-without-clear
    const t = window.setInterval(() => tick(id), 1000);
    console.log(t);
  }, [id]);
  useLayoutEffect(function () {
    async function start() {
      await tick();
      // ruleid: react-effect-interval-without-clear
      setInterval(tick, 1000);
    }
    start();
  }, []);
  useEffect(() => {
    // ok: react-effect-interval-without-clear
    const t = setInterval(tick, 1000);
    return () => clearInterval(t);
  }, []);
  useEffect(() => {
    // ok: react-effect-interval-without-clear
    const t = window.setInterval(tick, 1000);
    return () => {
      window.clearInterval(t);
    };
  }, []);
  useEffect(() => {
    // ok: react-effect-interval-without-clear
    const t = setInterval(tick, 1000);
    const stop = () => clearInterval(t);
    return stop;
  }, []);
  useEffect(() => {
    // ok: react-effect-interval-without-clear
    ref.current = setInterval(tick, 1000);
  }, []);
  useEffect(() => () => clearInterval(ref.current), []);
  useEffect(() => {
    // ok: react-effect-interval-without-clear
    const t = setInterval(() => {
      if (poll()) clearInterval(t);
    }, 1000);
  }, []);
  useEffect(() => {
    // ok: react-effect-interval-without-clear
    setHandle(setInterval(tick, 1000));
  }, []);
  const begin = () => {
    // ok: react-effect-interval-without-clear
    ref.current = setInterval(tick, 1000);
  };
  const end = () => clearInterval(ref.current);
  useEffect(() => {
    // ok: react-effect-interval-without-clear
    ref.current = setInterval(tick, 1000);
    return end;
  }, []);
  return <button onClick={begin}>{handle}</button>;
}
