/**
 * @name Listener or timer that an effect starts through a helper is never removed
 * @description A helper that registers a listener or an interval, called by an effect that undoes nothing, adds one more
 *              with each mount: handlers run several times and keep the old component alive.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/resrules/listener-added-through-helper-not-removed
 * @tags quality
 *       reliability
 *       category/resource-leak
 *       section/10.2
 *       severity/high
 *       criterion/resource-cleanup
 *       confidence/high
 */

import javascript
import resrules.Calls
import resrules.Effects

/** A call that registers something which stays until it is removed. */
class Registration extends DataFlow::CallNode {
  string what;

  Registration() {
    this.(DataFlow::MethodCallNode).getMethodName() = "addEventListener" and
    what = "listener" and
    not exists(this.getOptionArgument(2, ["signal", "once"]))
    or
    this = DataFlow::globalVarRef("addEventListener").getACall() and
    what = "listener" and
    not exists(this.getOptionArgument(2, ["signal", "once"]))
    or
    this = DataFlow::globalVarRef("setInterval").getACall() and what = "interval"
    or
    this = DataFlow::globalVarRef("window").getAMemberCall("setInterval") and what = "interval"
  }

  /** Gets what stays: a listener or an interval. */
  string getWhat() { result = what }
}

/** Holds if `f`, or a function inside it, takes a registration back. */
predicate removes(Function f) {
  exists(DataFlow::CallNode call |
    call.getCalleeName() = ["removeEventListener", "clearInterval"] and
    call.getEnclosingFunction().getEnclosingContainer*() = f
  )
}

from EffectBody effect, DataFlow::InvokeNode site, Function helper, Function inner, Registration registration
where
  not effect.hasCleanup() and
  site.getEnclosingFunction() = effect.getFunction() and
  site.getACallee() = helper and
  runStep*(helper, inner) and
  registration.getEnclosingFunction() = inner and
  not removes(inner) and
  not removes(helper)
select site, "This effect never removes the " + registration.getWhat() + " that $@ registers $@.", inner,
  inner.describe(), registration, "here"
