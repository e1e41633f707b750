export async function job(fs: any, work: any) {
  // ruleid: temporary-folder-never-removed
  const dir = await fs.mkdtemp("/tmp/job-");
  await work(dir);
}
export function sync(fs: any, work: any) {
  // ruleid: temporary-folder-never-removed
  const dir = fs.mkdtempSync("/tmp/job-");
  work(dir);
}
export async function plain(work: any) {
  // ruleid: temporary-folder-never-removed
  work(await mkdtemp("/tmp/x-"));
}
export async function make(fs: any) {
  // ok: temporary-folder-never-removed
  return await fs.mkdtemp("/tmp/job-");
}
