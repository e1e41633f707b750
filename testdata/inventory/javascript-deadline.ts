// ruleid: javascript-deadline
const signal = AbortSignal.timeout(5000);
// ruleid: javascript-deadline
const c = new AbortController();
// ok: javascript-deadline
const c = new Controller();
