// ruleid: javascript-typed-error
class Busy extends Error {}
// ok: javascript-typed-error
class Busy extends Thing {}
