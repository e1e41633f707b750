export async function save(data: string) {
  const response = await fetch("/api/items", { method: "POST", body: data });
  return response.json();
}

export async function saveAll(items: string[]) {
  for (const item of items) {
    await save(item);
  }
}

export async function saveSafely(data: string) {
  try {
    return await save(data);
  } catch (error) {
    console.error("not saved", error);
    return null;
  }
}

export function count(items: string[]) {
  return items.length;
}
