/** Where the timeout of a request comes from. */

import python
private import semmle.python.dataflow.new.DataFlow
private import resrules.Outbound

/** Holds if `node` is the timeout given to `call`, a request or the creation of a client. */
predicate isTimeout(DataFlow::Node node, DataFlow::CallCfgNode call) {
  node = call.(NetworkCall).getTimeout() or
  node = call.(ClientCreation).getTimeout()
}

private predicate isNoneTest(DataFlow::GuardNode guard, ControlFlowNode node, boolean branch) {
  exists(CompareNode compare, ControlFlowNode literal | compare = guard and literal.getNode() instanceof None |
    compare.operands(node, any(Is op), literal) and branch = false
    or
    compare.operands(node, any(IsNot op), literal) and branch = true
  )
  or
  guard = node and branch = true
}

/** Holds if `f` assigns its parameter `p` anew behind a test of it, as in `if p is None: p = 10`. */
private predicate replacedBehindTest(Function f, Parameter p) {
  p = f.getArgByName(_) and
  exists(If test, Name stored, Name tested |
    test.getScope() = f and
    test.getBody().contains(stored) and
    stored.getCtx() instanceof Store and
    stored.getId() = p.getName() and
    tested = test.getTest().getASubExpression*() and
    tested.getId() = p.getName()
  )
}

/** Holds if a `None` that flows into `node` is replaced there: a test before it, or `x or default`. */
predicate replacesNone(DataFlow::Node node) {
  node = DataFlow::BarrierGuard<isNoneTest/3>::getABarrierNode()
  or
  node.asExpr() instanceof BoolExpr
  or
  // the join behind the test has both values, so the guard above does not see it
  replacedBehindTest(_, node.(DataFlow::ParameterNode).getParameter())
}
