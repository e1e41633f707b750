/** Mutual exclusion: where a lock is made and where it is held. Semaphores are left out, they bound and do not exclude. */

import python
private import semmle.python.dataflow.new.DataFlow
private import semmle.python.ApiGraphs

private API::Node lockClass(string kind) {
  result = API::moduleImport(["threading", "multiprocessing"]).getMember(["Lock", "RLock", "Condition"]) and
  kind = "thread lock"
  or
  result = API::moduleImport(["asyncio", "anyio"]).getMember(["Lock", "Condition"]) and
  kind = "asyncio lock"
}

/** A call that makes a lock. */
class LockCreation extends DataFlow::CallCfgNode {
  string kind;

  LockCreation() { this = lockClass(kind).getACall() }

  /** Gets "thread lock" or "asyncio lock". */
  string getKind() { result = kind }
}

private DataFlow::TypeTrackingNode lock(DataFlow::TypeTracker t, LockCreation origin) {
  t.start() and result = origin
  or
  exists(DataFlow::TypeTracker t2 | result = lock(t2, origin).track(t2, t))
}

/** Holds if the attribute `name` of instances of `c` is assigned the lock `origin`. */
private predicate lockAttribute(Class c, string name, LockCreation origin) {
  exists(AssignStmt assign, Attribute target |
    assign.getATarget() = target and
    target.getName() = name and
    target.getObject().(Name).getId() = "self" and
    assign.getScope().getEnclosingScope() = c and
    lock(DataFlow::TypeTracker::end(), origin).flowsTo(DataFlow::exprNode(assign.getValue()))
  )
}

/** Holds if `e` is the lock that `origin` made, perhaps in another function or file. */
predicate isLock(Expr e, LockCreation origin) {
  lock(DataFlow::TypeTracker::end(), origin).flowsTo(DataFlow::exprNode(e))
  or
  exists(Attribute read, Class c |
    e = read and
    read.getObject().(Name).getId() = "self" and
    read.getScope().getEnclosingScope() = c and
    lockAttribute(c, read.getName(), origin)
  )
}

/** Holds if `with` holds the lock that `origin` made while its body runs. */
predicate holdsLock(With with, LockCreation origin) { isLock(with.getContextExpr(), origin) }
