import pg from "pg";

// ruleid: pg-without-query-timeout
const client = new pg.Client({ connectionString: url });

// ruleid: pg-without-query-timeout
const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 3000 });

// ruleid: pg-without-query-timeout
const other = new pg.Pool({ host: "db", max: 20 });

// ok: pg-without-query-timeout
const limited = new pg.Pool({ connectionString: url, statement_timeout: 10_000 });

// ok: pg-without-query-timeout
const limitedHere = new pg.Client({ connectionString: url, query_timeout: 10_000 });

// ok: pg-without-query-timeout
const merged = new pg.Pool({ ...config, max: 4 });
