import { useState } from "react";

export function Pending({ id, result }: any) {
  const [list, setList] = useState<any[]>([]);
  const approve = () => {
    setList((prev) => {
      const request = prev.find((r) => r.id === id);
      // ruleid: react-state-updater-with-side-effect
      request?.resolve(result);
      return prev.filter((r) => r.id !== id);
    });
    setList((prev) => {
      // ruleid: react-state-updater-with-side-effect
      localStorage.setItem("list", JSON.stringify(prev));
      return prev;
    });
    setList((prev) => {
      // ruleid: react-state-updater-with-side-effect
      fetch("/seen");
      return [...prev];
    });
  };
  const good = () => {
    // ok: react-state-updater-with-side-effect
    list.find((r) => r.id === id)?.resolve(result);
    setList((prev) => prev.filter((r) => r.id !== id));
    setTimeout(() => {
      // ok: react-state-updater-with-side-effect
      fetch("/x");
    }, 10);
  };
  return <b onClick={approve} onBlur={good} />;
}
