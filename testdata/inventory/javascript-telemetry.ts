import * as Sentry from "@sentry/node";
import pino from "pino";

// ruleid: javascript-telemetry
Sentry.init({ dsn });
// ruleid: javascript-telemetry
const log = pino();
// ok: javascript-telemetry
console.log("x");
