export async function read(response: Response, use: any) {
  // ruleid: stream-reader-never-released
  const reader = response.body!.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    use(value);
  }
}
export async function bytes(stream: any, use: any) {
  // ruleid: stream-reader-never-released
  const reader = stream.getReader({ mode: "byob" });
  use(await reader.read());
}
export async function lines(res: any, use: any) {
  let r;
  // ruleid: stream-reader-never-released
  r = res.body.getReader();
  use(r);
}
export function hand(stream: any) {
  // ok: stream-reader-never-released
  return stream.getReader();
}
