async function a() {
  try {
    await sync();
  } catch (error) {
    // ruleid: error-logged-without-cause
    console.error("sync failed");
  }
}
async function b() {
  try {
    await sync();
  } catch {
    // ruleid: error-logged-without-cause
    console.warn("sync failed");
    setItems([]);
  }
}
async function c() {
  try {
    await sync();
  } catch (e) {
    // ruleid: error-logged-without-cause
    logger.error("sync failed");
    return null;
  }
}
async function good() {
  try {
    await sync();
  } catch (error) {
    // ok: error-logged-without-cause
    console.error("sync failed", error);
  }
}
