/**
 * @name Rejection of a helper's request is not handled
 * @description A call whose promise is dropped, and whose function sends a request without catching its failure, loses
 *              that failure: the user sees nothing, and Node ends the process.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/resrules/rejection-through-helper-not-handled
 * @tags quality
 *       reliability
 *       category/error-handling
 *       section/7.1
 *       severity/high
 *       criterion/error-handling
 *       confidence/high
 */

import javascript
import resrules.Calls
import resrules.Network

/** Holds if a failure of `request` rejects the promise that `f` returns. */
predicate mayReject(Function f, NetworkRequest request) {
  request.getEnclosingFunction() = f and
  isHandedOnPerhapsChained(request) and
  not isHandled(request)
  or
  exists(DataFlow::InvokeNode site |
    site.getEnclosingFunction() = f and
    mayReject(site.getACallee(), request) and
    isHandedOnPerhapsChained(site) and
    not isHandled(site)
  )
}

/** Holds if the promise of `site`, or one made of it by `then`, is awaited or returned. */
predicate isHandedOnPerhapsChained(DataFlow::InvokeNode site) {
  isHandedOn(site) or isHandedOn(site.getAChainedMethodCall(["then", "finally"]))
}

/** Holds if nobody gets the promise of `site`: a statement of its own, or the value of an event handler in JSX. */
predicate isDropped(DataFlow::InvokeNode site) {
  exists(Expr promise |
    promise = [site.asExpr(), site.getAChainedMethodCall(["then", "finally"]).asExpr()]
  |
    promise = any(ExprStmt s).getExpr().stripParens()
    or
    promise = any(ExprStmt s).getExpr().stripParens().(VoidExpr).getOperand()
    or
    exists(JsxAttribute attribute, ArrowFunctionExpr handler |
      attribute.getName().matches("on%") and
      attribute.getValue() = handler and
      handler.getBody() = promise
    )
  )
}

from DataFlow::InvokeNode site, Function helper, NetworkRequest request
where
  site.getACallee() = helper and
  mayReject(helper, request) and
  isDropped(site) and
  not isHandled(site)
select site, "Nobody handles the failure of $@, which $@ passes on.", request, "this request", helper,
  helper.describe()
