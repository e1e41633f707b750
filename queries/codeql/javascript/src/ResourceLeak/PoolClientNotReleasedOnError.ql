/**
 * @name Pool client not released when a query fails
 * @description A database client taken from a pool, directly or through a helper, and released outside 'finally' is lost
 *              whenever a query raises; when all are lost, every request waits for ever.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/resrules/pool-client-not-released-on-error
 * @tags quality
 *       reliability
 *       category/resource-leak
 *       section/10.3
 *       severity/critical
 *       criterion/resource-cleanup
 *       confidence/high
 */

import javascript

/** Gets a client that a pool lends. */
API::Node lentClient() {
  result =
    API::moduleImport("pg").getMember("Pool").getInstance().getMember("connect").getReturn().getPromised()
  or
  result =
    API::moduleImport(["mysql2/promise", "promise-mysql"])
        .getMember("createPool")
        .getReturn()
        .getMember("getConnection")
        .getReturn()
        .getPromised()
}

/** Holds if `f` gives a lent client back in a `finally`. */
predicate releasesInFinally(Function f) {
  exists(DataFlow::CallNode release, TryStmt try |
    release = lentClient().getMember(["release", "end", "destroy"]).getACall() and
    release.getEnclosingFunction() = f and
    release.asExpr().getEnclosingStmt().nestedIn(try.getFinally())
  )
}

/** Holds if `f` hands the client of `acquired` to its caller or stores it. */
predicate handsOn(Function f, AwaitExpr acquired) {
  acquired.getEnclosingFunction() = f and
  (
    acquired.flow().(DataFlow::SourceNode).flowsToExpr(f.getAReturnedExpr())
    or
    exists(DataFlow::PropWrite write | acquired.flow().(DataFlow::SourceNode).flowsTo(write.getRhs()))
  )
}

from Function f, AwaitExpr acquired, DataFlow::CallNode use
where
  acquired.flow() = lentClient().getAValueReachableFromSource() and
  acquired.getEnclosingFunction() = f and
  use = lentClient().getMember(["query", "execute"]).getACall() and
  use.getEnclosingFunction() = f and
  acquired.getLocation().getStartLine() <= use.asExpr().getLocation().getStartLine() and
  not releasesInFinally(f) and
  not handsOn(f, acquired) and
  not exists(DataFlow::CallNode earlier |
    earlier = lentClient().getMember(["query", "execute"]).getACall() and
    earlier.getEnclosingFunction() = f and
    earlier.asExpr().getLocation().getStartLine() < use.asExpr().getLocation().getStartLine()
  )
select acquired, "This pool client is lost when $@ fails: no 'finally' gives it back.", use, "this query"
