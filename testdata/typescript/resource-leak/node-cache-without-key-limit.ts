import NodeCache from "node-cache";
// ruleid: node-cache-without-key-limit
const plain = new NodeCache();
// ruleid: node-cache-without-key-limit
const timed = new NodeCache({ stdTTL: 300 });
class Cache {
  constructor(ttl: number) {
    // ruleid: node-cache-without-key-limit
    this.data = new NodeCache({ stdTTL: ttl, checkperiod: 600 });
  }
}
// ok: node-cache-without-key-limit
const bounded = new NodeCache({ stdTTL: 300, maxKeys: 1000 });
// ok: node-cache-without-key-limit
const map = new Map();
