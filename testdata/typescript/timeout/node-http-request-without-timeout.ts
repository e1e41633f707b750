import https from "https";
import * as http from "node:http";

function load(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // ruleid: node-http-request-without-timeout
    https.get(url, (res) => resolve(res.statusCode)).on("error", reject);
  });
}

function post(options, body) {
  // ruleid: node-http-request-without-timeout
  const req = http.request({ host: "a", method: "POST" }, (res) => res.resume());
  req.end(body);
}

const ping = (url) => {
  // ruleid: node-http-request-without-timeout
  http.get(url);
};

function bounded(url: string) {
  // ok: node-http-request-without-timeout
  const req = https.request(url, { timeout: 5000 }, (res) => res.resume());
  req.on("timeout", () => req.destroy());
}

function boundedLater(url: string) {
  // ok: node-http-request-without-timeout
  const req = https.request(url, (res) => res.resume());
  req.setTimeout(5000, () => req.destroy());
}
