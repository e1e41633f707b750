import React, { useEffect } from "react";

export function A({ open }: any) {
  // ruleid: async-effect-loses-cleanup
  useEffect(async () => {
    const s = await open();
    return () => s.close();
  }, []);
  // ruleid: async-effect-loses-cleanup
  React.useLayoutEffect(async function () {
    const s = await open();
    return function () {
      s.close();
    };
  }, []);
  // ok: async-effect-loses-cleanup
  useEffect(() => {
    const s = open();
    return () => s.close();
  }, []);
  return null;
}
// ruleid: async-effect-loses-cleanup
onMount(async () => {
  const s = await start();
  return () => s.stop();
});
// ok: async-effect-loses-cleanup
onMount(async () => {
  await start();
});
