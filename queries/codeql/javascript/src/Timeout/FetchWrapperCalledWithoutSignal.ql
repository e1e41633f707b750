/**
 * @name Fetch wrapper called without its signal
 * @description A wrapper that hands its caller's 'signal' or 'timeout' to a request leaves the request unbounded wherever
 *              a caller gives none.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/resrules/fetch-wrapper-called-without-signal
 * @tags quality
 *       reliability
 *       category/timeout
 *       section/1.1
 *       severity/high
 *       criterion/timeouts
 *       confidence/high
 */

import javascript
import resrules.Network

/** Gets the value that bounds `request`. */
DataFlow::Node boundOf(NetworkRequest request) {
  result = request.getOptionArgument([0, 1, 2], ["signal", "timeout"])
}

/** Holds if the parameter `index` of `wrapper` as a whole is what bounds `request`. */
predicate boundedByParameter(DataFlow::FunctionNode wrapper, int index, NetworkRequest request) {
  exists(DataFlow::ParameterNode p |
    p = wrapper.getParameter(index) and
    p.flowsTo(boundOf(request)) and
    not exists(p.getParameter().getDefault()) and
    request.getEnclosingFunction() = wrapper.getFunction()
  )
}

/** Holds if the property `name` of the parameter `index` of `wrapper` is what bounds `request`. */
predicate boundedByProperty(DataFlow::FunctionNode wrapper, int index, string name, NetworkRequest request) {
  exists(DataFlow::PropRead read |
    read = wrapper.getParameter(index).getAPropertyRead(name) and
    read.flowsTo(boundOf(request)) and
    request.getEnclosingFunction() = wrapper.getFunction()
  )
}

/** Holds if `site` gives no value for what bounds `request` in `wrapper`. */
predicate leavesOut(DataFlow::InvokeNode site, DataFlow::FunctionNode wrapper, NetworkRequest request) {
  site.getACallee() = wrapper.getFunction() and
  not exists(site.getASpreadArgument()) and
  exists(int index |
    boundedByParameter(wrapper, index, request) and
    not exists(site.getArgument(index))
    or
    exists(string name | boundedByProperty(wrapper, index, name, request) |
      not exists(site.getArgument(index))
      or
      exists(DataFlow::ObjectLiteralNode options |
        options.flowsTo(site.getArgument(index)) and
        not exists(options.getAPropertyWrite(name)) and
        not exists(options.getASpreadProperty())
      )
    )
  )
}

from DataFlow::InvokeNode site, DataFlow::FunctionNode wrapper, NetworkRequest request
where
  leavesOut(site, wrapper, request) and
  // a second signal or timeout in the wrapper bounds the request all the same
  not exists(DataFlow::Node other |
    other = boundOf(request) and
    not exists(DataFlow::ParameterNode p | p = wrapper.getAParameter() |
      p.flowsTo(other) or p.getAPropertyRead().flowsTo(other)
    )
  )
select site, "This call gives $@ no signal or timeout, so $@ has no bound.", wrapper,
  wrapper.getFunction().describe(), request, "its request"
