import { useCallback, useEffect, useState } from "react";

export function Items({ id }: { id: string }) {
  const [items, setItems] = useState<string[]>([]);

  async function load() {
    const response = await fetch(`/api/items/${id}`);
    setItems(await response.json());
  }

  useEffect(() => {
    // BAD: the answer for an earlier id may arrive last
    load(); // $ Alert
  }, [id]);

  return <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>;
}

export function Names({ id }: { id: string }) {
  const [name, setName] = useState("");

  const load = async () => {
    const response = await fetch(`/api/names/${id}`);
    const text = await response.text();
    setName(text);
  };

  const refresh = () => load();

  useEffect(() => {
    // BAD: two functions deep
    refresh(); // $ Alert
  }, [id]);

  return <p>{name}</p>;
}

export function Totals({ id }: { id: string }) {
  const [total, setTotal] = useState(0);

  const load = async (key: string) => {
    const response = await fetch(`/api/totals/${key}`);
    setTotal(Number(await response.text()));
  };

  useEffect(() => {
    if (id) {
      // BAD: a condition before the call guards nothing after the await
      load(id); // $ Alert
    }
  }, [id]);

  return <p>{total}</p>;
}

export function Cancelled({ id }: { id: string }) {
  const [items, setItems] = useState<string[]>([]);

  async function load(signal: AbortSignal) {
    const response = await fetch(`/api/items/${id}`, { signal });
    setItems(await response.json());
  }

  useEffect(() => {
    const controller = new AbortController();
    // GOOD: the clean-up aborts the request
    load(controller.signal);
    return () => controller.abort();
  }, [id]);

  return <p>{items.length}</p>;
}

export function Guarded({ id, isCurrent }: { id: string; isCurrent: (id: string) => boolean }) {
  const [items, setItems] = useState<string[]>([]);

  async function load() {
    const response = await fetch(`/api/items/${id}`);
    const found = await response.json();
    if (isCurrent(id)) {
      setItems(found);
    }
  }

  useEffect(() => {
    // GOOD: the update is behind a test
    load();
  }, [id, isCurrent]);

  return <p>{items.length}</p>;
}

export function Clicked({ id }: { id: string }) {
  const [items, setItems] = useState<string[]>([]);

  async function load() {
    const response = await fetch(`/api/items/${id}`);
    setItems(await response.json());
  }

  // GOOD: a click, not an effect
  return <button onClick={load}>{items.length}</button>;
}

export function Synchronous({ id }: { id: string }) {
  const [name, setName] = useState("");

  function show() {
    setName(id);
  }

  useEffect(() => {
    // GOOD: nothing is awaited
    show();
  }, [id]);

  return <p>{name}</p>;
}
