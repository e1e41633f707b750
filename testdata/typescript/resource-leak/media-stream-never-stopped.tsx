export async function record(attach: any) {
  // ruleid: media-stream-never-stopped
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  attach(stream);
}
export function share(attach: any) {
  // ruleid: media-stream-never-stopped
  navigator.mediaDevices.getDisplayMedia({ video: true }).then(attach);
}
export const both = async (attach: any) => {
  // ruleid: media-stream-never-stopped
  attach(await navigator.mediaDevices.getUserMedia({ video: true, audio: true }));
};
export function open() {
  // ok: media-stream-never-stopped
  return navigator.mediaDevices.getUserMedia({ audio: true });
}
