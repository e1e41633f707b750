// ruleid: javascript-logger
const log = pino();
// ruleid: javascript-logger
const logger = winston.createLogger({});
// ok: javascript-logger
console.log("started");
// ok: javascript-logger
log(1);
