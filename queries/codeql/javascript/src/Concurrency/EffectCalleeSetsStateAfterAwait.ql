/**
 * @name Effect calls a function that sets state after an await
 * @description An effect without clean-up whose asynchronous callee writes state lets the answer for an earlier render,
 *              or for a component that is gone, overwrite the newer one.
 * @kind problem
 * @problem.severity warning
 * @precision high
 * @id js/resrules/effect-callee-sets-state-after-await
 * @tags quality
 *       reliability
 *       category/concurrency
 *       section/9.3
 *       severity/medium
 *       criterion/graceful-degradation
 *       confidence/high
 */

import javascript
import resrules.Calls
import resrules.Effects

/** Holds if `update` in `f` runs after `await`, and no condition keeps it from doing so. */
predicate updatesAfterAwait(Function f, AwaitExpr await, StateUpdate update) {
  f.isAsync() and
  await.getEnclosingFunction() = f and
  update.getEnclosingFunction() = f and
  await.getLocation().getStartLine() <= update.asExpr().getLocation().getStartLine() and
  not exists(IfStmt guard | update.asExpr().getEnclosingStmt().nestedIn(guard)) and
  // clearing a "busy" flag twice does no harm
  not exists(update.getArgument(0).asExpr().(BooleanLiteral)) and
  // an early return behind a test of a flag
  not exists(IfStmt guard, ReturnStmt leave |
    guard.getContainer() = f and
    leave.nestedIn(guard) and
    guard.getLocation().getStartLine() >= await.getLocation().getStartLine() and
    guard.getLocation().getStartLine() < update.asExpr().getLocation().getStartLine()
  )
}

from EffectBody effect, DataFlow::InvokeNode site, Function callee, Function inner, AwaitExpr await, StateUpdate update
where
  not effect.hasCleanup() and
  site.getEnclosingFunction() = effect.getFunction() and
  site.getACallee() = callee and
  runStep*(callee, inner) and
  updatesAfterAwait(inner, await, update) and
  // a function inside the effect is seen by a pattern
  inner.getEnclosingContainer() != effect.getFunction() and
  not exists(StateUpdate earlier |
    updatesAfterAwait(inner, _, earlier) and
    earlier.asExpr().getLocation().getStartLine() < update.asExpr().getLocation().getStartLine()
  ) and
  not exists(AwaitExpr earlier |
    updatesAfterAwait(inner, earlier, update) and
    earlier.getLocation().getStartLine() < await.getLocation().getStartLine()
  )
select site, "This effect cannot be undone: $@ is written after $@ even when the component has moved on.", update,
  "state", await, "an await"
