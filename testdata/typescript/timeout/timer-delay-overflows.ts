// ruleid: timer-delay-overflows
setTimeout(renew, 2592000000);
// ruleid: timer-delay-overflows
setInterval(keepAlive, Infinity);
// ruleid: timer-delay-overflows
setTimeout(renew, 30 * 24 * 3600 * 1000);
// ok: timer-delay-overflows
setTimeout(renew, 60_000);
// ok: timer-delay-overflows
setTimeout(renew, delay);
// ok: timer-delay-overflows
setTimeout(renew, 24 * 3600 * 1000);
