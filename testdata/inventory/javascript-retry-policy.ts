import pRetry from "p-retry";

// ruleid: javascript-retry-policy
await pRetry(() => load(), { retries: 3 });
// ruleid: javascript-retry-policy
const client = new QueryClient();
// ok: javascript-retry-policy
await load();
