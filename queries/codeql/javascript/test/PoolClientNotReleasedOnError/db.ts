import { Pool } from "pg";

const pool = new Pool();

function lend() {
  return pool.connect();
}

export async function count() {
  // BAD: a failing query skips the release
  const client = await pool.connect(); // $ Alert
  const result = await client.query("SELECT count(*) FROM items");
  client.release();
  return result.rows[0];
}

export async function names() {
  // BAD: taken through a helper
  const client = await lend(); // $ Alert
  const result = await client.query("SELECT name FROM items");
  client.release();
  return result.rows;
}

export async function forget() {
  // BAD: never released
  const client = await pool.connect(); // $ Alert
  await client.query("DELETE FROM items");
}

export async function countSafely() {
  // GOOD: finally
  const client = await pool.connect();
  try {
    return (await client.query("SELECT count(*) FROM items")).rows[0];
  } finally {
    client.release();
  }
}

export async function countWithPool() {
  // GOOD: the pool takes and gives back by itself
  return (await pool.query("SELECT count(*) FROM items")).rows[0];
}

export async function lendOut() {
  // GOOD: the caller gets it
  const client = await pool.connect();
  await client.query("SET statement_timeout = 5000");
  return client;
}
