// ruleid: storage-json-parsed-unguarded
const theme = JSON.parse(localStorage.getItem("theme") || "{}");

export function readConfig(key: string) {
  const saved = localStorage.getItem(key);
  let config = { ...defaults };
  if (saved) {
    // ruleid: storage-json-parsed-unguarded
    const parsed = JSON.parse(saved);
    config = { ...config, ...parsed };
  }
  return config;
}

const tokens = async () => {
  const text = sessionStorage.getItem("tokens");
  if (!text) return undefined;
  // ruleid: storage-json-parsed-unguarded
  return await Schema.parseAsync(JSON.parse(text));
};

function guarded(key: string) {
  try {
    // ok: storage-json-parsed-unguarded
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function other(text: string) {
  // ok: storage-json-parsed-unguarded
  return JSON.parse(JSON.stringify(text));
}
