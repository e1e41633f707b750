/**
 * @name Transaction open across a network call
 * @description A database transaction that stays open while another machine answers keeps its locks and its connection
 *              for as long: one slow service then stops every writer.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/resrules/transaction-open-across-network-call
 * @tags quality
 *       reliability
 *       category/dependency-failure
 *       section/1.2
 *       severity/high
 *       criterion/graceful-degradation
 *       confidence/high
 */

import python
import semmle.python.dataflow.new.DataFlow
import resrules.Outbound

/** Holds if `start` opens a transaction around `call`, as a context manager. */
predicate insideTransactionBlock(CallNode call, Expr start) {
  exists(With with, Attribute method |
    start = with.getContextExpr() and
    method = start.(Call).getFunc() and
    method.getName() = ["begin", "begin_nested", "atomic", "transaction"] and
    with.getBody().contains(call.getNode()) and
    with.getScope() = call.getScope()
  )
}

/** Holds if `call` stands between the writing statement `start` and the `commit` of the same function. */
predicate betweenWriteAndCommit(CallNode call, Expr start) {
  exists(DatabaseCall write, DataFlow::MethodCallNode commit |
    write.writes() and
    commit.getMethodName() = "commit" and
    start = write.asExpr() and
    write.getScope() = call.getScope() and
    commit.getScope() = call.getScope() and
    write.asCfgNode().strictlyReaches(call) and
    call.strictlyReaches(commit.asCfgNode()) and
    // and no commit before it
    not exists(DataFlow::MethodCallNode earlier |
      earlier.getMethodName() = "commit" and
      write.asCfgNode().strictlyReaches(earlier.asCfgNode()) and
      earlier.asCfgNode().strictlyReaches(call)
    )
  )
}

from Function f, CallNode call, NetworkCall network, Expr start
where
  waitsForNetwork(f, call, network) and
  (
    insideTransactionBlock(call, start) and
    // a request that stands in the block itself is seen by a pattern
    call != network.asCfgNode()
    or
    betweenWriteAndCommit(call, start)
  ) and
  not exists(NetworkCall earlier |
    waitsForNetwork(f, call, earlier) and
    earlier.getLocation().getStartLine() < network.getLocation().getStartLine()
  )
select call, "This call waits for $@ while $@ holds a transaction open.", network, network.describe(), start,
  "this statement"
