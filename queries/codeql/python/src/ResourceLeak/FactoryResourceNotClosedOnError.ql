/**
 * @name Resource from a factory is not closed when an error occurs
 * @description A file, socket or connection that a function returns belongs to its caller; a caller that closes it after
 *              other calls, and not in 'finally' or 'with', leaks it whenever one of those calls raises.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/resrules/factory-resource-not-closed-on-error
 * @tags quality
 *       reliability
 *       category/resource-leak
 *       section/10.1
 *       severity/high
 *       criterion/resource-cleanup
 *       confidence/high
 */

import python
import semmle.python.dataflow.new.DataFlow
import semmle.python.ApiGraphs
import resrules.Calls

/** A call that takes something from the operating system which must be given back. */
class OpeningCall extends DataFlow::CallCfgNode {
  string what;

  OpeningCall() {
    this = API::builtin("open").getACall() and what = "file"
    or
    this = API::moduleImport("socket").getMember(["socket", "create_connection"]).getACall() and
    what = "socket"
    or
    this =
      API::moduleImport(["sqlite3", "psycopg2", "psycopg", "pymysql"]).getMember("connect").getACall() and
    what = "connection"
    or
    this =
      API::moduleImport("tempfile")
          .getMember(["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile"])
          .getACall() and
    what = "temporary file"
  }

  /** Gets what is opened. */
  string getWhat() { result = what }
}

private DataFlow::TypeTrackingNode opened(DataFlow::TypeTracker t, OpeningCall origin) {
  t.start() and result = origin
  or
  exists(DataFlow::TypeTracker t2 | result = opened(t2, origin).track(t2, t))
}

/** Holds if `site` calls `factory` and gets from it what `origin` opened. */
predicate getsFromFactory(DataFlow::CallCfgNode site, Function factory, OpeningCall origin) {
  site = opened(DataFlow::TypeTracker::end(), origin) and
  resolvesTo(site.asCfgNode(), factory) and
  site != origin and
  not factory.isInitMethod()
}

/** Holds if `site` hands its value on: whoever gets it has to close it. */
predicate escapes(DataFlow::CallCfgNode site) {
  exists(Return return | site.flowsTo(DataFlow::exprNode(return.getValue())))
  or
  exists(Yield yield | site.flowsTo(DataFlow::exprNode(yield.getValue())))
  or
  exists(AssignStmt assign, Expr target |
    target = assign.getATarget() and
    (target instanceof Attribute or target instanceof Subscript) and
    site.flowsTo(DataFlow::exprNode(assign.getValue()))
  )
  or
  exists(DataFlow::CallCfgNode call | site.flowsTo([call.getArg(_), call.getArgByName(_)]) |
    // a function of the project, a class, or one of the standard library's owners of resources
    resolvesTo(call.asCfgNode(), _)
    or
    call.getFunction().asExpr().(Name).getId().regexpMatch("[A-Z].*|closing|aclosing")
    or
    call.(DataFlow::MethodCallNode).getMethodName() =
      ["enter_context", "push", "callback", "append", "add", "put", "register", "setdefault"]
  )
}

/** Holds if a `with` closes what `site` returns; the `with` of a database connection only ends its transaction. */
predicate closedByWith(DataFlow::CallCfgNode site, OpeningCall origin) {
  origin.getWhat() != "connection" and
  exists(With with | site.flowsTo(DataFlow::exprNode(with.getContextExpr())))
}

/** Holds if `close` closes what `site` returns, whatever happens before it. */
predicate closedInFinally(DataFlow::CallCfgNode site) {
  exists(DataFlow::MethodCallNode close, Try try |
    close = site.getAMethodCall("close") and
    try.getFinalbody().contains(close.asExpr())
  )
}

/** Gets a call that stands between `site` and one of its `close` calls, and so may raise before it. */
CallNode callBeforeClose(DataFlow::CallCfgNode site) {
  exists(DataFlow::MethodCallNode close |
    close = site.getAMethodCall("close") and
    site.asCfgNode().strictlyReaches(result) and
    result.strictlyReaches(close.asCfgNode()) and
    result.getScope() = site.getScope()
  )
}

from DataFlow::CallCfgNode site, Function factory, OpeningCall origin, string problem
where
  getsFromFactory(site, factory, origin) and
  not escapes(site) and
  not closedByWith(site, origin) and
  not closedInFinally(site) and
  (
    not exists(site.getAMethodCall("close")) and problem = "is never closed"
    or
    exists(callBeforeClose(site)) and problem = "is not closed when a call before its 'close' raises"
  )
select site, "The " + origin.getWhat() + " that $@ opens $@ " + problem + ".", factory, factory.getName(), origin,
  "here"
