export async function read(response: Response, use: any) {
  // ruleid: stream-reader-never-released
  const reader = response.body!.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (use(value) === "end") break;
  }
}
export async function events(stream: any, use: any) {
  // ruleid: stream-reader-never-released
  const reader = stream.getReader({ mode: "byob" });
  while (true) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    use(JSON.parse(value));
  }
}
export const lines = async (res: any, use: any) => {
  let r;
  // ruleid: stream-reader-never-released
  r = res.body.getReader();
  while (true) {
    const { value, done } = await r.read();
    if (done) return;
    if (value.error) throw new Error(value.error);
    use(value);
  }
};
export async function untilItsEnd(response: Response, use: any) {
  // ok: stream-reader-never-released
  const reader = response.body!.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    use(value);
  }
}
export function hand(stream: any) {
  // ok: stream-reader-never-released
  return stream.getReader();
}
