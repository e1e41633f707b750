import { http, https } from "follow-redirects";

function exchange(requestor, url, params) {
  return new Promise((resolve, reject) => {
    // ruleid: node-http-request-without-timeout
    const request = requestor.request(url, params, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () => resolve(Buffer.concat(parts)));
    });
    request.on("error", reject);
    request.end();
  });
}

export const ask = (url, params) => exchange(url.startsWith("https:") ? https : http, url, params);

function schedule(queue, url) {
  // ok: node-http-request-without-timeout
  queue.request(url, (job) => run(job));
}
