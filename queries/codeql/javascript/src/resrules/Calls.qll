/** The calls between functions of the analysed code, and how their promises are treated. */

import javascript

/** Holds if some call in `caller` runs `callee`. */
predicate runStep(Function caller, Function callee) {
  exists(DataFlow::InvokeNode site |
    site.getEnclosingFunction() = caller and
    site.getACallee() = callee
  )
}

/** Holds if the promise that `site` returns is awaited or returned by the function that holds the call. */
predicate isHandedOn(DataFlow::InvokeNode site) {
  exists(AwaitExpr await | await.getOperand() = site.asExpr())
  or
  exists(Function f | f.getAReturnedExpr() = site.asExpr())
}

/** Holds if a rejection of the promise that `site` returns ends where the call stands. */
predicate isHandled(DataFlow::InvokeNode site) {
  exists(site.getAChainedMethodCall("catch"))
  or
  exists(DataFlow::CallNode then | then = site.getAChainedMethodCall("then") | exists(then.getArgument(1)))
  or
  exists(AwaitExpr await, TryStmt try |
    await.getOperand() = [site.asExpr(), site.getAChainedMethodCall(["then", "finally"]).asExpr()] and
    try = await.getEnclosingStmt().getEnclosingTryCatchStmt() and
    not exists(ThrowStmt throw | throw.nestedIn(try.getCatchClause().getBody()))
  )
}
