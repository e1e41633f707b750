import OpenAI from "openai";
// ruleid: llm-sdk-client-without-timeout
const a = new OpenAI({ apiKey: process.env.KEY });
// ruleid: llm-sdk-client-without-timeout
const b = new OpenAI();
function make(baseURL) {
  // ruleid: llm-sdk-client-without-timeout
  return new OpenAI({ baseURL, apiKey: "x" });
}
// ok: llm-sdk-client-without-timeout
const c = new OpenAI({ apiKey, timeout: 60_000 });
// ok: llm-sdk-client-without-timeout
const d = new OpenAI({ ...options });
// ok: llm-sdk-client-without-timeout
const e = new OpenAI(options);
