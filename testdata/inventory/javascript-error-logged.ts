function f() {
  try {
    g();
  } catch (error) {
    // ruleid: javascript-error-logged
    logger.error("g failed", { error });
    // ruleid: javascript-error-logged
    throw error;
  }
  // ok: javascript-error-logged
  console.log("done");
}
