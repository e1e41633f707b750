import React, { useEffect, useRef } from "react";

export function Box({ measure, el }: any) {
  const ref = useRef<any>(null);
  useEffect(() => {
    // ruleid: react-effect-observer-without-disconnect
    const o = new ResizeObserver(measure);
    o.observe(el.current);
  }, []);
  useEffect(() => {
    // ruleid: react-effect-observer-without-disconnect
    new IntersectionObserver(measure, { threshold: 1 }).observe(el.current);
  }, []);
  React.useLayoutEffect(() => {
    if (!el.current) return;
    // ruleid: react-effect-observer-without-disconnect
    const o = new MutationObserver(measure);
    o.observe(el.current, { childList: true });
  }, []);
  useEffect(() => {
    // ok: react-effect-observer-without-disconnect
    const o = new ResizeObserver(measure);
    o.observe(el.current);
    return () => o.disconnect();
  }, []);
  useEffect(() => {
    // ok: react-effect-observer-without-disconnect
    const o = new IntersectionObserver((entries) => {
      if (entries[0].isIntersecting) o.disconnect();
    });
    o.observe(el.current);
  }, []);
  useEffect(() => {
    // ok: react-effect-observer-without-disconnect
    ref.current = new ResizeObserver(measure);
    ref.current.observe(el.current);
  }, []);
  useEffect(() => () => ref.current?.disconnect(), []);
  return (
    <div
      ref={(node) => {
        // ok: react-effect-observer-without-disconnect
        const o = new ResizeObserver(measure);
        if (node) o.observe(node);
        return () => o.disconnect();
      }}
    />
  );
}
