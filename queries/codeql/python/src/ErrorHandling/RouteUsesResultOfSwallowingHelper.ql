/**
 * @name Route answers with the default of a helper that swallowed an error
 * @description A helper that catches an exception and returns an empty default makes the route answer 200 with nothing:
 *              clients and monitors take the failure for an empty result.
 * @kind problem
 * @problem.severity error
 * @precision medium
 * @id py/resrules/route-uses-result-of-swallowing-helper
 * @tags quality
 *       reliability
 *       category/error-handling
 *       section/7.1
 *       severity/high
 *       criterion/error-handling
 *       confidence/medium
 */

import python
import semmle.python.dataflow.new.DataFlow
import resrules.Calls
import resrules.Handlers

/** Holds if `e` is what a function returns when it has nothing to return. */
predicate isEmptyDefault(Expr e) {
  e instanceof None
  or
  e instanceof List and not exists(e.(List).getAnElt())
  or
  e instanceof Dict and not exists(e.(Dict).getAnItem())
  or
  e.(StringLiteral).getText() = ""
}

/** Holds if a failure in `helper` ends as an empty default, returned by `handler`. */
predicate swallows(Function helper, ExceptStmt handler) {
  handler.getScope() = helper and
  not exists(Raise raise | handler.contains(raise)) and
  exists(Return return | handler.contains(return) and isEmptyDefault(return.getValue())) and
  // on success it returns something else
  exists(Return return |
    return.getScope() = helper and
    not handler.contains(return) and
    not isEmptyDefault(return.getValue())
  ) and
  // a missing key or file may well mean "nothing there"
  not exists(string name |
    name = [handler.getType().(Name).getId(), handler.getType().(Attribute).getName()] and
    name = ["KeyError", "IndexError", "FileNotFoundError", "StopIteration", "DoesNotExist", "NoResultFound"]
  )
}

/** Holds if what `helper` returns may be the default of `handler`, its own or that of a function whose result it returns. */
predicate returnsDefault(Function helper, ExceptStmt handler) {
  swallows(helper, handler)
  or
  exists(Function inner, CallNode call, Return return, Expr value |
    returnsDefault(inner, handler) and
    waitsFor(helper, call, inner) and
    return.getScope() = helper and
    value = return.getValue() and
    (value = call.getNode() or value.(Await).getValue() = call.getNode())
  )
}

/** Holds if `value` is tested before it is used. */
predicate isTested(DataFlow::LocalSourceNode value) {
  exists(Expr test |
    test = any(If i).getTest() or
    test = any(IfExp i).getTest() or
    test = any(While w).getTest() or
    test = any(Assert a).getTest()
  |
    value.flowsTo(DataFlow::exprNode(test)) or
    value.flowsTo(DataFlow::exprNode(test.getASubExpression+()))
  )
}

/** Gets the value of the call `site`, awaited where it is a coroutine's. */
DataFlow::LocalSourceNode resultOf(CallNode site) {
  result.asCfgNode() = site and not isAwaited(site)
  or
  exists(Await await | await.getValue() = site.getNode() and result.asExpr() = await)
}

/** Holds if `handler` answers with `value` as it is, alone or inside a collection. */
predicate answersWith(Function handler, DataFlow::LocalSourceNode value) {
  exists(Return return, Expr answer |
    return.getScope() = handler and
    answer = [return.getValue(), return.getValue().getASubExpression+()] and
    value.flowsTo(DataFlow::exprNode(answer))
  )
}

from RouteHandler handler, CallNode site, Function helper, ExceptStmt swallowing, DataFlow::LocalSourceNode value
where
  waitsFor(handler, site, helper) and
  returnsDefault(helper, swallowing) and
  value = resultOf(site) and
  answersWith(handler, value) and
  not isTested(value)
select site, "This route answers with the result of $@, which is an empty default after $@ caught an error.", helper,
  helper.getName(), swallowing, "a handler"
