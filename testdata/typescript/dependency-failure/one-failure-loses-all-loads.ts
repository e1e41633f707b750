import { useEffect } from "react";
async function load() {
  // ruleid: one-failure-loses-all-loads
  const [a, b, c] = await Promise.all([getUser(), getStats(), getNews()]);
  // ruleid: one-failure-loses-all-loads
  await Promise.all([fetchA(), fetchB(), fetchC()]);
  // ruleid: one-failure-loses-all-loads
  await Promise.all([fetch("/a"), fetch("/b")]);
  // ok: one-failure-loses-all-loads
  await Promise.allSettled([getUser(), getStats(), getNews()]);
  // ok: one-failure-loses-all-loads
  await Promise.all([hash(a), sign(b), pack(c)]);
  // ok: one-failure-loses-all-loads
  await Promise.all(items.map(save));
}
