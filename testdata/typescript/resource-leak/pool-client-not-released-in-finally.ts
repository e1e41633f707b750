async function bad(pool: any) {
  // ruleid: pool-client-not-released-in-finally
  const client = await pool.connect();
  await client.query("x");
  client.release();
}
async function worse(this: any) {
  // ruleid: pool-client-not-released-in-finally
  const conn = await this.dbPool.getConnection();
  const rows = await conn.query("x");
  return rows;
}
async function third(pool: any) {
  try {
    // ruleid: pool-client-not-released-in-finally
    const client = await pool.connect();
    await client.query("x");
    client.release();
  } catch (e) {
    console.error(e);
  }
}
async function good(pool: any) {
  // ok: pool-client-not-released-in-finally
  const client = await pool.connect();
  try {
    await client.query("x");
  } finally {
    client.release();
  }
}
async function alsoGood(pool: any) {
  let client;
  try {
    // ok: pool-client-not-released-in-finally
    client = await pool.connect();
    await client.query("x");
  } catch (e) {
    throw e;
  } finally {
    client?.release();
  }
}
async function hand(pool: any) {
  // ok: pool-client-not-released-in-finally
  const client = await pool.connect();
  await client.query("begin");
  return client;
}
