/**
 * @name One request for each element at once, through a helper
 * @description 'Promise.all' over a mapped list starts the requests of all elements together; a list of a thousand
 *              elements is a thousand requests in the same instant.
 * @kind problem
 * @problem.severity warning
 * @precision medium
 * @id js/resrules/unbounded-requests-through-helper
 * @tags quality
 *       reliability
 *       category/load-shedding
 *       section/4.1
 *       severity/medium
 *       criterion/graceful-degradation
 *       confidence/medium
 */

import javascript
import resrules.Calls
import resrules.Network

/** Gets a call of `map` whose results are all awaited together, and the list that it maps. */
DataFlow::MethodCallNode mapAwaitedTogether() {
  result.getMethodName() = "map" and
  exists(DataFlow::CallNode all |
    all = DataFlow::globalVarRef("Promise").getAMemberCall(["all", "allSettled"]) and
    result.flowsTo(all.getArgument(0))
  )
}

from DataFlow::MethodCallNode map, Function callback, Function helper, NetworkRequest request
where
  map = mapAwaitedTogether() and
  callback = map.getArgument(0).getAFunctionValue().getFunction() and
  runStep+(callback, helper) and
  request.getEnclosingFunction() = helper and
  // a list that is written out has a bound
  not map.getReceiver().getALocalSource() instanceof DataFlow::ArrayCreationNode and
  not map.getReceiver().getALocalSource().(DataFlow::MethodCallNode).getMethodName() = ["slice", "splice"] and
  // nor is anything unbounded inside a limiter
  not exists(DataFlow::InvokeNode limiter |
    limiter.getCalleeName().regexpMatch("(?i)(p?limit|limiter|throttle|schedule|queue|add|acquire)") and
    limiter.getEnclosingFunction() = [callback, helper]
  )
select map, "All elements are requested at once: $@ sends $@ for each.", helper, helper.describe(), request,
  "a request"
