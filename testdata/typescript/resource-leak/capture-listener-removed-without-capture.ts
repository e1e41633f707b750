function useOutside(close) {
  useEffect(() => {
    // ruleid: capture-listener-removed-without-capture
    document.body.addEventListener("click", close, { capture: true });
    return () => {
      document.body.removeEventListener("click", close);
    };
  }, [close]);
  useEffect(() => {
    // ruleid: capture-listener-removed-without-capture
    window.addEventListener("scroll", close, true);
    return () => window.removeEventListener("scroll", close);
  }, [close]);
  useEffect(() => {
    // ruleid: capture-listener-removed-without-capture
    window.addEventListener("keydown", close, { passive: true, capture: true });
    return () => {
      window.removeEventListener("keydown", close);
    };
  }, [close]);
  useEffect(() => {
    // ok: capture-listener-removed-without-capture
    window.addEventListener("click", close, { capture: true });
    return () => window.removeEventListener("click", close, { capture: true });
  }, [close]);
  useEffect(() => {
    // ok: capture-listener-removed-without-capture
    window.addEventListener("resize", close, { passive: true });
    return () => window.removeEventListener("resize", close);
  }, [close]);
  useEffect(() => {
    // ok: capture-listener-removed-without-capture
    window.addEventListener("wheel", close, true);
    return () => window.removeEventListener("wheel", close, true);
  }, [close]);
}
