import React, { useEffect, useRef, useState } from "react";

export function Copy({ text, inputRef, reset }: any) {
  const [copied, setCopied] = useState(false);
  const ref = useRef<any>(null);
  const copy = () => {
    setCopied(true);
    // ruleid: component-timer-without-clear
    setTimeout(() => setCopied(false), 2000);
  };
  const copyLater = async () => {
    await navigator.clipboard.writeText(text);
    // ruleid: component-timer-without-clear
    window.setTimeout(() => {
      setCopied(false);
    }, 1500);
  };
  useEffect(() => {
    if (copied) {
      // ruleid: component-timer-without-clear
      setTimeout(() => setCopied(false), 2000);
    }
  }, [copied]);
  const kept = () => {
    clearTimeout(ref.current);
    // ok: component-timer-without-clear
    ref.current = setTimeout(() => setCopied(false), 2000);
  };
  useEffect(() => () => clearTimeout(ref.current), []);
  const focus = () => {
    // ok: component-timer-without-clear
    setTimeout(() => inputRef.current.focus(), 100);
    // ok: component-timer-without-clear
    setTimeout(() => setCopied(false), 0);
  };
  const wait = async () => {
    // ok: component-timer-without-clear
    await new Promise((r) => setTimeout(() => { setCopied(true); r(1); }, 50));
  };
  useEffect(() => {
    // ok: component-timer-without-clear
    const t = setTimeout(() => setCopied(true), 100);
    return () => clearTimeout(t);
  }, []);
  return <b onClick={copy} onFocus={focus} onBlur={wait} onKeyUp={copyLater} onKeyDown={kept} />;
}
