// ruleid: data-fetched-at-module-load
export const config = await fetch("/config.json").then((r) => r.json());
// ruleid: data-fetched-at-module-load
const response = await fetch("/flags");
// ruleid: data-fetched-at-module-load
const { data } = await axios.get("/me");
export async function load() {
  // ok: data-fetched-at-module-load
  return await fetch("/config.json");
}
export const get = async () => {
  // ok: data-fetched-at-module-load
  const r = await fetch("/x");
  return r;
};
