/**
 * @name Reconnection across functions at a constant delay
 * @description Functions that call each other in turns to connect again, always after the same delay, hammer a server
 *              that is down, and all clients at the same moment.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/resrules/reconnect-without-backoff
 * @tags quality
 *       reliability
 *       category/retry
 *       section/2.2
 *       severity/high
 *       criterion/retries
 *       confidence/high
 */

import javascript
import resrules.Calls
import resrules.Network

/** Holds if running `f` may later run `g`: a call, or a function made inside, such as an event handler. */
predicate leadsTo(Function f, Function g) {
  runStep(f, g) or
  g.getEnclosingContainer() = f
}

/** A call of `setTimeout` with a delay that is the same every time. */
class ConstantDelay extends DataFlow::CallNode {
  ConstantDelay() {
    (
      this = DataFlow::globalVarRef("setTimeout").getACall() or
      this = DataFlow::globalVarRef("window").getAMemberCall("setTimeout")
    ) and
    exists(this.getArgument(1).getALocalSource().asExpr().(NumberLiteral))
  }

  /** Gets the function that is run after the delay. */
  Function getATarget() { result = this.getArgument(0).getAFunctionValue().getFunction() }
}

/** Holds if `f` sends a request or opens a connection. */
predicate connects(Function f) {
  exists(NetworkRequest request | request.getEnclosingFunction() = f) or
  exists(LiveConnection connection | connection.getEnclosingFunction() = f)
}

/** Holds if `f` or a function that it is part of compares numbers, as one that counts attempts does. */
predicate countsAttempts(Function f) {
  exists(RelationalComparison compare | compare.getEnclosingFunction() = f.getEnclosingContainer*())
}

from ConstantDelay delay, Function target, Function connecting, Function scheduling
where
  scheduling = delay.getEnclosingFunction() and
  target = delay.getATarget() and
  leadsTo*(target, connecting) and
  connects(connecting) and
  leadsTo+(connecting, scheduling) and
  not countsAttempts(scheduling) and
  // a function that schedules itself is seen by a pattern
  not scheduling.getEnclosingContainer*() = connecting
select delay, "This delay never grows: $@ leads back here each time the connection fails.", connecting,
  connecting.describe()
