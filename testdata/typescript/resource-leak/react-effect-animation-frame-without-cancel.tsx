import { useEffect } from "react";

export function A({ draw }: any) {
  useEffect(() => {
    const step = () => {
      draw();
      // ruleid: react-effect-animation-frame-without-cancel
      requestAnimationFrame(step);
    };
    // ruleid: react-effect-animation-frame-without-cancel
    requestAnimationFrame(step);
  }, []);
  useEffect(() => {
    function loop() {
      draw();
      // ruleid: react-effect-animation-frame-without-cancel
      window.requestAnimationFrame(loop);
    }
    // ruleid: react-effect-animation-frame-without-cancel
    window.requestAnimationFrame(loop);
  }, [draw]);
  useEffect(() => {
    let id = 0;
    const step = () => {
      draw();
      // ok: react-effect-animation-frame-without-cancel
      id = requestAnimationFrame(step);
    };
    // ok: react-effect-animation-frame-without-cancel
    id = requestAnimationFrame(step);
    return () => cancelAnimationFrame(id);
  }, []);
  useEffect(() => {
    // ok: react-effect-animation-frame-without-cancel
    requestAnimationFrame(() => draw());
  }, []);
  useEffect(() => {
    let stopped = false;
    const step = () => {
      if (stopped) return;
      draw();
      // ok: react-effect-animation-frame-without-cancel
      requestAnimationFrame(step);
    };
    step();
    return () => {
      stopped = true;
    };
  }, []);
  return null;
}
