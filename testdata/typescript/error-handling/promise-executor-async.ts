// ruleid: promise-executor-async
const a = new Promise(async (resolve) => {
  resolve(await load());
});
function f() {
  // ruleid: promise-executor-async
  return new Promise(async (resolve, reject) => resolve(await load()));
}
// ruleid: promise-executor-async
new Promise(async function (resolve) { await x(); resolve(1); });
// ok: promise-executor-async
new Promise((resolve, reject) => load(resolve, reject));
// ok: promise-executor-async
new Promise(async (resolve, reject) => {
  try {
    resolve(await load());
  } catch (error) {
    reject(error);
  }
});
