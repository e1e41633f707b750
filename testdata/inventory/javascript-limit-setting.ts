// ruleid: javascript-limit-setting
export const REQUEST_TIMEOUT = 30_000
// ruleid: javascript-limit-setting
export const MAX_RETRIES: number = 3
// ok: javascript-limit-setting
const LOCAL_TIMEOUT = 5
// ok: javascript-limit-setting
export const TITLE = 'timeouts'
