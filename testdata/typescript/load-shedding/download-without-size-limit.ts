import axios from "axios";

export async function image(url: string) {
  // ruleid: download-without-size-limit
  const first = await axios.get(url, { responseType: "arraybuffer" });
  // ruleid: download-without-size-limit
  const second = await axios.get<Buffer>(url, { headers: {}, responseType: "arraybuffer" });
  // ruleid: download-without-size-limit
  const third = await this.axios.get(url, { responseType: "arraybuffer", timeout: 5000 });
  // ruleid: download-without-size-limit
  const fourth = await axios({ url, responseType: "arraybuffer" });
  // ok: download-without-size-limit
  const small = await axios.get(url, { responseType: "arraybuffer", maxContentLength: 1e6 });
  // ok: download-without-size-limit
  const text = await axios.get(url, { responseType: "text" });
  return [first, second, third, fourth, small, text];
}
