// ruleid: listener-warning-switched-off
emitter.setMaxListeners(0);
// ruleid: listener-warning-switched-off
process.setMaxListeners(Infinity);
// ruleid: listener-warning-switched-off
EventEmitter.defaultMaxListeners = 0;
// ok: listener-warning-switched-off
emitter.setMaxListeners(50);
// ok: listener-warning-switched-off
EventEmitter.defaultMaxListeners = 20;
// ok: listener-warning-switched-off
emitter.getMaxListeners();
