// ruleid: javascript-structured-logs
const log = pino({ level: "info" });
const logger = winston.createLogger({
  // ruleid: javascript-structured-logs
  format: winston.format.json(),
});
// ruleid: javascript-structured-logs
const server = Fastify({ logger: true });
// ok: javascript-structured-logs
const plain = winston.createLogger({ format: winston.format.simple() });
// ok: javascript-structured-logs
console.log("started");
