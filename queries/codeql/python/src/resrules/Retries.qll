/** Code that runs a call again after a failure. */

import python
private import semmle.python.dataflow.new.DataFlow
private import semmle.python.ApiGraphs

/** A use of a retry decorator, with or without arguments. */
private DataFlow::Node retryDecorator() {
  exists(API::Node decorator |
    decorator = API::moduleImport(["tenacity", "retrying", "retry", "stamina"]).getMember("retry") or
    decorator = API::moduleImport("backoff").getMember(["on_exception", "on_predicate"])
  |
    result = decorator.getAValueReachableFromSource() or
    result = decorator.getReturn().getAValueReachableFromSource()
  )
}

/** Holds if `f` as a whole is run again when it raises, by the decorator that is called `how`. */
private predicate retriedByDecorator(Function f, string how) {
  exists(Expr decorator | decorator = f.getADecorator() |
    decorator = retryDecorator().asExpr() and how = "a retry decorator"
    or
    // a decorator of the project's own, told by its name
    not decorator = retryDecorator().asExpr() and
    exists(string name |
      name = decorator.(Name).getId() or
      name = decorator.(Call).getFunc().(Name).getId() or
      name = decorator.(Call).getFunc().(Attribute).getName()
    |
      name.regexpMatch("(?i)_*(with_?)?retr(y|ies|ying)(_?on\\w*|_?with\\w*|_?async)?") and
      how = "the decorator '" + name + "'"
    )
  )
}

/** Holds if `s` leaves the loop that it stands in, or the function. */
private predicate leaves(Stmt s) { s instanceof Raise or s instanceof Return or s instanceof Break }

/**
 * Holds if `body` is the body of a `try` that a loop runs again when it fails: success leaves the loop, and a handler
 * goes on to the next turn.
 */
private predicate retriedByLoop(Stmt loop, Try try) {
  (
    loop.(For).getIter().(Call).getFunc().(Name).getId() = "range" or
    loop.(For).getTarget().(Name).getId().regexpMatch("(?i).*(attempt|retry|retries|tries).*") or
    loop instanceof While
  ) and
  loop.contains(try) and
  loop.getScope() = try.getScope() and
  exists(Stmt success | success instanceof Return or success instanceof Break |
    try.getBody().contains(success) or try.getOrelse().contains(success)
  ) and
  exists(ExceptStmt handler | handler = try.getANormalHandler() |
    not exists(Stmt last | last = handler.getLastStatement() and leaves(last))
  )
}

/** Holds if a failure of `call`, which stands in `f`, makes `f` run it again; `how` says by what. */
predicate retriedCall(Function f, CallNode call, string how) {
  call.getScope() = f and
  (
    retriedByDecorator(f, how)
    or
    exists(Try try | retriedByLoop(_, try) and try.getBody().contains(call.getNode())) and
    how = "a retry loop"
  )
}

/** Holds if `f` retries something in its own body. */
predicate retries(Function f) {
  retriedByDecorator(f, _)
  or
  exists(Try try | retriedByLoop(_, try) and try.getScope() = f)
}
