import { Pool } from "pg";

// ruleid: pg-pool-without-connection-timeout
export const pool = new Pool({ connectionString: process.env.DATABASE_URL });

// ruleid: pg-pool-without-connection-timeout
const bare = new Pool();

// ruleid: pg-pool-without-connection-timeout
const sized = new Pool({ host: "db", max: 20, idleTimeoutMillis: 1000 });

// ok: pg-pool-without-connection-timeout
const limited = new Pool({ connectionString: url, connectionTimeoutMillis: 3000 });

// ok: pg-pool-without-connection-timeout
const configured = new Pool(settings.database);

// ok: pg-pool-without-connection-timeout
const workers = new WorkerPool({ size: 3 });
