import React, { useEffect, useLayoutEffect } from "react";

export function Keys({ onKey, onSize, id, el }: any) {
  useEffect(() => {
    // ruleid: react-effect-listener-without-removal
    window.addEventListener("resize", () => onSize(id));
  }, [id]);
  React.useEffect(() => {
    // ruleid: react-effect-listener-without-removal
    document.addEventListener("keydown", (e) => onKey(e, id), true);
  }, [id]);
  useLayoutEffect(() => {
    const bind = () => {
      // ruleid: react-effect-listener-without-removal
      window.matchMedia.addListener("change", function () { onSize(id); });
    };
    bind();
  }, []);
  useEffect(() => {
    // ok: react-effect-listener-without-removal
    window.addEventListener("scroll", onSize);
    return () => window.removeEventListener("scroll", onSize);
  }, []);
  useEffect(() => {
    const control = new AbortController();
    // ok: react-effect-listener-without-removal
    window.addEventListener("focus", onSize, { signal: control.signal });
    return () => control.abort();
  }, []);
  useEffect(() => {
    // ok: react-effect-listener-without-removal
    window.addEventListener("load", onSize, { once: true });
  }, []);
  useEffect(() => {
    const img = new Image();
    // ok: react-effect-listener-without-removal
    img.addEventListener("load", onSize);
  }, []);
  useEffect(() => {
    // ok: react-effect-listener-without-removal
    window.addEventListener("blur", onKey);
  }, []);
  useEffect(() => () => window.removeEventListener("blur", onKey), []);
  useEffect(() => {
    // ok: react-effect-listener-without-removal
    document.addEventListener("mousemove", onKey);
    const off = () => document.removeEventListener("mousemove", onKey);
    return off;
  }, []);
  return null;
}
