async function a() {
  try {
    await load();
  } catch (error) {
    // ruleid: error-raised-without-cause
    throw new Error(`failed: ${error.message}`);
  }
}
async function b() {
  try {
    await load();
  } catch (e) {
    if (e instanceof HttpError) throw e;
    // ruleid: error-raised-without-cause
    throw new Error("failed: " + String(e));
  }
}
function c() {
  try {
    parse();
  } catch (err) {
    // ruleid: error-raised-without-cause
    throw new TypeError("bad input");
  }
}
function good() {
  try {
    parse();
  } catch (error) {
    // ok: error-raised-without-cause
    throw new Error("bad input", { cause: error });
  }
}
function again() {
  try {
    parse();
  } catch (error) {
    // ok: error-raised-without-cause
    throw error;
  }
}
function known() {
  try {
    insert();
  } catch (error) {
    if (error.message.includes("UNIQUE constraint")) {
      // ok: error-raised-without-cause
      throw new Error("exists already");
    }
    if (error.code === "ENOENT") {
      // ok: error-raised-without-cause
      throw new Error("no such list");
    }
    // ruleid: error-raised-without-cause
    throw new Error(`insert failed: ${error.message}`);
  }
}
