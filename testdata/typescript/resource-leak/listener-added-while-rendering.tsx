import React, { useEffect, useState } from "react";

export function Root({ children, i18n, store, save }: any) {
  // ruleid: listener-added-while-rendering
  i18n.on("languageChanged", function (lng: string) {
    save(lng);
  });
  // ruleid: listener-added-while-rendering
  window.addEventListener("resize", save);
  const start = () => {
    // ok: listener-added-while-rendering
    window.addEventListener("mouseup", save);
  };
  function later() {
    // ok: listener-added-while-rendering
    store.subscribe(save);
  }
  useEffect(() => {
    // ok: listener-added-while-rendering
    i18n.on("languageChanged", save);
    return () => i18n.off("languageChanged", save);
  }, []);
  const [value] = useState(() => {
    // ok: listener-added-while-rendering
    store.subscribe(save);
    return 1;
  });
  return <b onClick={start} onBlur={later}>{children}{value}</b>;
}
export const Child = ({ bus, save }: any) => {
  // ruleid: listener-added-while-rendering
  bus.on("x", save);
  return <i onClick={() => bus.on("y", save)} />;
};
export const Kept = React.memo(({ bus, save }: any) => {
  if (save) {
    // ruleid: listener-added-while-rendering
    setInterval(save, 1000);
  }
  return <i />;
});
export function createBus(bus: any) {
  // ok: listener-added-while-rendering
  bus.on("x", () => 1);
}
