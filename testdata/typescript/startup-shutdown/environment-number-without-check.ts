// ruleid: environment-number-without-check
const port = parseInt(process.env.PORT || "3000", 10);
// ruleid: environment-number-without-check
const limit = Number(process.env.LIMIT);
// ruleid: environment-number-without-check
const delay = Number.parseInt(process.env.DELAY ?? "5", 10) * 1000;
// ruleid: environment-number-without-check
const n = +process.env.N!;
// ok: environment-number-without-check
const size = parseInt(process.env.SIZE || "", 10) || 100;
// ok: environment-number-without-check
const name = process.env.NAME;
// ok: environment-number-without-check
const other = parseInt("12", 10);
// ok: environment-number-without-check
const httpPort = +process.env.APP_PORT || +process.env.PORT || settings.port;
