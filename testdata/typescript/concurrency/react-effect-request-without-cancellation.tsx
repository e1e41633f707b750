import React, { useEffect, useState } from "react";

export function Doc({ id, api, query, fetchAll, controller }: any) {
  const [doc, setDoc] = useState<any>(null);
  useEffect(() => {
    // ruleid: react-effect-request-without-cancellation
    fetch(`/docs/${id}`).then((r) => r.json()).then((d) => setDoc(d));
  }, [id]);
  useEffect(() => {
    async function load() {
      // ruleid: react-effect-request-without-cancellation
      const d = await api.search(query);
      setDoc(d);
    }
    load();
  }, [query]);
  useEffect(() => {
    const loadTyped = async () => {
      // ruleid: react-effect-request-without-cancellation
      const answer = await axios.get<Item>(`/items/${id}`);
      setDoc(answer.data);
    };
    loadTyped();
  }, [id]);
  React.useEffect(() => {
    (async () => {
      // ruleid: react-effect-request-without-cancellation
      setDoc(await api.get(id));
    })();
  }, [api, id]);
  useEffect(() => {
    let ignore = false;
    // ok: react-effect-request-without-cancellation
    api.get(id).then((d: any) => { if (!ignore) setDoc(d); });
    return () => { ignore = true; };
  }, [id]);
  useEffect(() => {
    const control = new AbortController();
    // ok: react-effect-request-without-cancellation
    fetch("/x", { signal: control.signal }).then(setDoc);
    return () => control.abort();
  }, [id]);
  useEffect(() => {
    // ok: react-effect-request-without-cancellation
    api.all().then(setDoc);
  }, []);
  useEffect(() => {
    // ok: react-effect-request-without-cancellation
    fetchAll().then(setDoc);
  }, [fetchAll]);
  useEffect(() => {
    const load = async () => {
      // ok: react-effect-request-without-cancellation
      const users = await api.users();
      setDoc(users);
    };
    load();
  }, [id]);
  useEffect(() => {
    // ok: react-effect-request-without-cancellation
    api.track(id).then(() => console.log("seen"));
  }, [id]);
  return <p>{doc}</p>;
}
