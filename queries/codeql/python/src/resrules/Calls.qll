/**
 * The calls between functions of the analysed code.
 *
 * The call graph of the library lies in an `internal` module that may change with any version: this file is the only
 * one that names it.
 */

import python
private import semmle.python.dataflow.new.internal.DataFlowDispatch as Dispatch

/** Holds if `call`, which stands in the body of `caller`, may run `callee`. */
predicate callsFunction(Function caller, CallNode call, Function callee) {
  call.getScope() = caller and resolvesTo(call, callee)
}

/** Holds if `call` may run `callee`; the call may also stand at module level. */
predicate resolvesTo(CallNode call, Function callee) { Dispatch::resolveCall(call, callee, _) }

/** Holds if the body of `f` runs to its end within a plain call: neither a coroutine nor a generator. */
predicate runsInCaller(Function f) { not f.isAsync() and not f.isGenerator() }

/** Holds if `call` is the operand of an `await`. */
predicate isAwaited(CallNode call) { exists(Await await | await.getValue() = call.getNode()) }

/** Holds if `caller` runs `callee` on its own thread, without giving the event loop a chance in between. */
predicate syncStep(Function caller, Function callee) {
  callsFunction(caller, _, callee) and runsInCaller(callee)
}

/**
 * Holds if `call` in `caller` does not end before the body of `callee` has: a plain call of a plain function, or an
 * awaited call of a coroutine. A coroutine handed to `create_task` is neither.
 */
predicate waitsFor(Function caller, CallNode call, Function callee) {
  callsFunction(caller, call, callee) and
  not callee.isGenerator() and
  (not callee.isAsync() or isAwaited(call))
}

/** Holds if some call in `caller` does not end before the body of `callee` has. */
predicate runStep(Function caller, Function callee) { waitsFor(caller, _, callee) }
