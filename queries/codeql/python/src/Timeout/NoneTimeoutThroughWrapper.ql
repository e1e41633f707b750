/**
 * @name None given as timeout through a wrapper
 * @description 'None' that a caller hands to a wrapper and that reaches the timeout of an HTTP request makes the
 *              request wait for ever.
 * @kind path-problem
 * @problem.severity error
 * @precision high
 * @id py/resrules/none-timeout-through-wrapper
 * @tags quality
 *       reliability
 *       category/timeout
 *       section/1.1
 *       severity/high
 *       criterion/timeouts
 *       confidence/high
 */

import python
import semmle.python.dataflow.new.DataFlow
import resrules.Timeouts

module NoneTimeoutConfig implements DataFlow::ConfigSig {
  predicate isSource(DataFlow::Node node) {
    node.asExpr() instanceof None and
    // a default is the business of py/resrules/wrapper-called-without-timeout
    not exists(Parameter p | p.getDefault() = node.asExpr())
  }

  predicate isSink(DataFlow::Node node) { isTimeout(node, _) }

  predicate isBarrier(DataFlow::Node node) { replacesNone(node) }
}

module NoneTimeoutFlow = DataFlow::Global<NoneTimeoutConfig>;

import NoneTimeoutFlow::PathGraph

from NoneTimeoutFlow::PathNode source, NoneTimeoutFlow::PathNode sink, DataFlow::CallCfgNode request
where
  NoneTimeoutFlow::flowPath(source, sink) and
  isTimeout(sink.getNode(), request) and
  // within one function a pattern sees it
  source.getNode().getScope() != sink.getNode().getScope()
select source.getNode(), source, sink, "This 'None' becomes the timeout of $@, which then waits for ever.", request,
  "a request"
