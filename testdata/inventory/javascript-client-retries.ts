// ruleid: javascript-client-retries
const client = new OpenAI({ maxRetries: 3 });
// ok: javascript-client-retries
const client = new OpenAI({ maxRetries: 0 });
