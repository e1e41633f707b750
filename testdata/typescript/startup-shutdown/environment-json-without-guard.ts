// ruleid: environment-json-without-guard
const a = process.env.VARS ? JSON.parse(process.env.VARS) : {};
// ruleid: environment-json-without-guard
const b = JSON.parse(process.env.B ?? "{}");
// ruleid: environment-json-without-guard
const c = { ...JSON.parse(process.env.C!) };
let d = {};
try {
  // ok: environment-json-without-guard
  d = JSON.parse(process.env.D);
} catch (e) {
  throw new Error("D is not JSON", { cause: e });
}
// ok: environment-json-without-guard
const e = JSON.parse(text);
