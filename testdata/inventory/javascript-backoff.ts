// ruleid: javascript-backoff
const delay = 500 * 2 ** attempt;
// ruleid: javascript-backoff
const backoffMs = Math.min(30000, 1000 * Math.pow(2, tries));
// ok: javascript-backoff
const size = 2 ** bits;
// ok: javascript-backoff
const delay = 1000;
