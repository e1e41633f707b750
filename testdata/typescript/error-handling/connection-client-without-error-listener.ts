import pg, { Pool } from "pg";
import { createClient } from "redis";
import * as redis from "redis";

// ruleid: connection-client-without-error-listener
export const pool = new Pool({ connectionString: process.env.DATABASE_URL });
class Store {
  pool: any;
  constructor(config: any) {
    // ruleid: connection-client-without-error-listener
    this.pool = new pg.Pool(config);
  }
}
export async function connect(url: string) {
  // ruleid: connection-client-without-error-listener
  const client = createClient({ url });
  await client.connect();
  // ruleid: connection-client-without-error-listener
  const other = redis.createClient({ url });
  await other.connect();
  // ok: connection-client-without-error-listener
  const single = new pg.Client(url);
  return [client, other, single];
}
