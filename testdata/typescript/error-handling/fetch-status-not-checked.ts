export const fetcher = (url: string) =>
  fetch(url)
    // ruleid: fetch-status-not-checked
    .then((res) => res.json());

async function load(url: string) {
  const response = await fetch(url);
  // ruleid: fetch-status-not-checked
  return response.json();
}

async function store(url: string) {
  const res = await fetch(url, { method: "POST" });
  // ruleid: fetch-status-not-checked
  const data = await res.json();
  items.value = data;
}

async function inline(url: string) {
  // ruleid: fetch-status-not-checked
  return (await fetch(url)).json();
}

async function good(url: string) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  // ok: fetch-status-not-checked
  return response.json();
}

async function helper(url: string) {
  const response = await fetch(url);
  await assertOk(response);
  // ok: fetch-status-not-checked
  return response.json();
}

async function byStatus(url: string) {
  const response = await fetch(url);
  if (response.status === 404) return null;
  // ok: fetch-status-not-checked
  const data = await response.json();
  return data;
}

const chained = (url: string) =>
  // ok: fetch-status-not-checked
  fetch(url).then((r) => (r.ok ? r.json() : Promise.reject(r)));

async function viaAxios(url: string) {
  const response = await axios.get(url);
  // ok: fetch-status-not-checked
  return response.data;
}

async function positive(url: string) {
  const response = await fetch(url);
  if (response.ok) {
    // ok: fetch-status-not-checked
    return await response.json();
  }
}

fetch(`${base}/state`)
  // ok: fetch-status-not-checked
  .then((res) => res.json())
  .then((body) => {
    if (body.state !== "UP") {
      throw new Error(`state ${body.state}`);
    }
  })
  .catch(fail);

fetch(`${base}/list`)
  // ruleid: fetch-status-not-checked
  .then((res) => res.json())
  .then((body) => {
    show(body.items);
  })
  .catch(fail);
