import { spawn } from "node:child_process";

async function start(delay: any, exited: any) {
  const child = spawn("server");
  // ruleid: start-of-child-is-a-fixed-wait
  const ok = await Promise.race([exited(child), delay(3000).then(() => true)]);
  return ok;
}
async function second(sleep: any) {
  const child = spawn("server");
  // ruleid: start-of-child-is-a-fixed-wait
  await sleep(2000);
  return child;
}
function third(open: any, url: string) {
  // ruleid: start-of-child-is-a-fixed-wait
  setTimeout(() => {
    console.log(url);
    open(url);
  }, 3000);
}
async function polling(sleep: any, healthy: any) {
  const child = spawn("server");
  while (!(await healthy())) {
    // ok: start-of-child-is-a-fixed-wait
    await sleep(200);
  }
  return child;
}
async function limited(work: any, rejectAfter: any, ms: number) {
  // ok: start-of-child-is-a-fixed-wait
  return await Promise.race([work, rejectAfter(ms)]);
}
