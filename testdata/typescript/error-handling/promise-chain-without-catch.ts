function load() {
  // ruleid: promise-chain-without-catch
  fetch("/api/items").then((r) => r.text());
  // ruleid: promise-chain-without-catch
  fetch("/api/items").then(check).then((items) => setItems(items));
  // ruleid: promise-chain-without-catch
  axios.post("/api/items", {}).then(refresh);
  // ruleid: promise-chain-without-catch
  axios.get("/api/items").then(refresh).finally(done);
}
function handled() {
  // ok: promise-chain-without-catch
  fetch("/api/items").then(check).catch(report);
  // ok: promise-chain-without-catch
  fetch("/api/items").then(check).then(show).catch(report).finally(done);
  // ok: promise-chain-without-catch
  fetch("/api/items").then(check, report);
  // ok: promise-chain-without-catch
  fetch("/api/items").then(check).then(show, report);
  // ok: promise-chain-without-catch
  void fetch("/api/items").then(check);
  // ok: promise-chain-without-catch
  const pending = fetch("/api/items").then(check);
  // ok: promise-chain-without-catch
  return fetch("/api/items").then(check).then(show);
}
async function awaited() {
  // ok: promise-chain-without-catch
  const items = await fetch("/api/items").then(check).then(parse);
  // ok: promise-chain-without-catch
  await Promise.all([fetch("/a").then(check), fetch("/b").then(check)]);
  return items;
}
// ok: promise-chain-without-catch
const get = (url) => fetch(url).then(check);
class Source {
  refresh(url: string) {
    // ruleid: promise-chain-without-catch
    this.axios.get<Item>(url).then((answer) => {
      this.cache.set(url, answer.data);
    });
    // ok: promise-chain-without-catch
    this.axios.get<Item>(url).then((answer) => this.cache.set(url, answer.data)).catch(report);
  }
}
