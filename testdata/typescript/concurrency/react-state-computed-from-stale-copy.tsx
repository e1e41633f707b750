import { useState } from "react";

export function List({ api }: any) {
  const [items, setItems] = useState<any[]>([]);
  const [chosen, setChosen] = useState(new Set());
  const [n, setN] = useState(0);
  const more = async () => {
    const page = await api.list();
    // ruleid: react-state-computed-from-stale-copy
    setItems(items.concat(page.items ?? []));
  };
  const add = async () => {
    const item = await api.create();
    // ruleid: react-state-computed-from-stale-copy
    setItems([...items, item]);
  };
  const choose = async (id: string) => {
    if (!chosen.has(id)) {
      await api.subscribe(id);
      const next = new Set(chosen);
      next.add(id);
      // ruleid: react-state-computed-from-stale-copy
      setChosen(next);
    }
  };
  const good = async () => {
    const item = await api.create();
    // ok: react-state-computed-from-stale-copy
    setItems((prev) => [...prev, item]);
  };
  const click = () => {
    // ok: react-state-computed-from-stale-copy
    setItems([...items, 1]);
    // ok: react-state-computed-from-stale-copy
    setN(n + 1);
  };
  return <b onClick={more} onBlur={add} onFocus={click}>{n}{choose}{good}</b>;
}
