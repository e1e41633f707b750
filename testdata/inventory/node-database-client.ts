import { Pool } from "pg";

// ruleid: node-database-client
const pool = new Pool();
// ruleid: node-database-client
const redis = new Redis("redis://cache");
// ok: node-database-client
const map = new Map();
