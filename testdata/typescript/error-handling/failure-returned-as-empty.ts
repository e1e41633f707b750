const pages = computed(() => {
  try {
    return JSON.parse(analysis.value.pagesJson);
  } catch {
    // ruleid: failure-returned-as-empty
    return [];
  }
});
async function items() {
  try {
    return await client.items();
  } catch (error) {
    console.error(error);
    // ruleid: failure-returned-as-empty
    return [];
  }
}
async function settings() {
  try {
    return (await fetch("/api/settings").then(check)).values;
  } catch (error) {
    // ruleid: failure-returned-as-empty
    return {};
  }
}
function stored() {
  try {
    return JSON.parse(localStorage.getItem("a") ?? "[]");
  } catch {
    // ok: failure-returned-as-empty
    return [];
  }
}
async function told() {
  try {
    return await client.items();
  } catch (error) {
    report(error);
    // ok: failure-returned-as-empty
    return [];
  }
}
async function page(offset: number) {
  try {
    return await client.list(offset);
  } catch (e) {
    logger.error("list failed", { e });
    // ruleid: failure-returned-as-empty
    return { page: 1, totalPages: 1, total: 0, results: [] };
  }
}
async function firstPage() {
  try {
    return await client.list(0);
  } catch {
    // ruleid: failure-returned-as-empty
    return {
      results: [],
      page: 1,
    };
  }
}
async function named() {
  try {
    return await client.list(0);
  } catch {
    // ok: failure-returned-as-empty
    return { ok: false, error: "unreachable" };
  }
}
