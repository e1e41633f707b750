export function save(blob: Blob, link: HTMLAnchorElement) {
  // ruleid: object-url-without-revoke
  link.href = URL.createObjectURL(blob);
  link.click();
}
export function show(file: File, image: HTMLImageElement) {
  // ruleid: object-url-without-revoke
  const url = window.URL.createObjectURL(file);
  image.src = url;
}
export const previews = (files: File[], set: any) => {
  // ruleid: object-url-without-revoke
  set(files.map((f) => ({ name: f.name, src: URL.createObjectURL(f) })));
};
export function make(blob: Blob) {
  // ok: object-url-without-revoke
  return URL.createObjectURL(blob);
}
export function spawn(code: string) {
  // ok: object-url-without-revoke
  return new Worker(URL.createObjectURL(new Blob([code])));
}
export function pack(blob: Blob) {
  // ok: object-url-without-revoke
  const url = URL.createObjectURL(blob);
  return { blob, url };
}
