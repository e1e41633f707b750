function f() {
  // ruleid: javascript-error-handler
  try {
    g();
  } catch (error) {
    throw error;
  }
  // ok: javascript-error-handler
  h();
}
