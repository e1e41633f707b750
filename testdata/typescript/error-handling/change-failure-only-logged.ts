import { useState } from "react";
async function remove(id: string) {
  try {
    await fetch(`/api/items/${id}`, { method: "DELETE" });
    refresh();
  } catch (error) {
    // ruleid: change-failure-only-logged
    console.error("delete failed", error);
  }
}
async function save(item) {
  try {
    await axios.put("/api/items", item);
  } catch (error) {
    // ruleid: change-failure-only-logged
    console.log(error);
  }
}
const create = async (item) => {
  try {
    await createItem(item);
  } catch (e) {
    // ruleid: change-failure-only-logged
    console.error(e);
  }
};
async function told(item) {
  try {
    await createItem(item);
  } catch (e) {
    // ok: change-failure-only-logged
    console.error(e);
    toast.error("not saved");
  }
}
async function load() {
  try {
    setItems(await fetchItems());
  } catch (e) {
    // ok: change-failure-only-logged
    console.error(e);
  }
}


async function loadPage(offset: number, limit: number) {
  try {
    const data = await updateItems(offset, limit);
    setItems(data.items);
  } catch (e) {
    // ok: change-failure-only-logged
    console.error("loading the list failed", e);
  }
}
