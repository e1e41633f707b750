import React, { useEffect, useRef, useState } from "react";

export function Banner({ busy, input, navigate }: any) {
  const [slow, setSlow] = useState(false);
  const [handle, setHandle] = useState<any>();
  const ref = useRef<any>(null);
  useEffect(() => {
    if (busy) {
      // ruleid: react-effect-timeout-without-clear
      setTimeout(() => setSlow(true), 1000);
    }
  }, [busy]);
  useEffect(() => {
    // ruleid: react-effect-timeout-without-clear
    const t = window.setTimeout(() => navigate("/done"), 3000);
    console.log(t);
  }, []);
  React.useEffect(() => {
    fetch("/x").then(() => {
      // ruleid: react-effect-timeout-without-clear
      setTimeout(async () => { await fetch("/y"); }, 500);
    });
  }, []);
  useEffect(() => {
    // ok: react-effect-timeout-without-clear
    const t = setTimeout(() => setSlow(true), 1000);
    return () => clearTimeout(t);
  }, []);
  useEffect(() => {
    // ok: react-effect-timeout-without-clear
    setTimeout(() => setSlow(true), 0);
    // ok: react-effect-timeout-without-clear
    setTimeout(() => setSlow(false), 2000);
    // ok: react-effect-timeout-without-clear
    setTimeout(() => { setSlow(false); }, 2000);
    // ok: react-effect-timeout-without-clear
    setTimeout(() => input.current.focus(), 100);
  }, []);
  useEffect(() => {
    // ok: react-effect-timeout-without-clear
    ref.current = setTimeout(() => setSlow(true), 1000);
    return () => { clearTimeout(ref.current); };
  }, []);
  useEffect(() => {
    async function run() {
      // ok: react-effect-timeout-without-clear
      await new Promise((done) => setTimeout(() => { setSlow(true); done(null); }, 50));
    }
    run();
  }, []);
  return <p>{slow}{handle}</p>;
}
