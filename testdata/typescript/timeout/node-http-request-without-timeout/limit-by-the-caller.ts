import * as http from "http";

function exchange(client, url, params, done) {
  // ok: node-http-request-without-timeout
  client.request(url, params, (response) => {
    response.on("data", done);
  });
}

exchange(http, "http://localhost/a", { timeout: 5000 }, show);
