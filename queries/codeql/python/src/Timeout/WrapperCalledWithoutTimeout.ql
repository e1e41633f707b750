/**
 * @name Wrapper called without its timeout
 * @description A wrapper whose timeout is 'None' by default, and that hands it to an HTTP request, waits for ever
 *              wherever a caller leaves it out.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/resrules/wrapper-called-without-timeout
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
import resrules.Calls
import resrules.Timeouts

/** A parameter that is `None` unless the caller says otherwise. */
class OptionalParameter extends Parameter {
  OptionalParameter() { this.getDefault() instanceof None }
}

module DefaultTimeoutConfig implements DataFlow::ConfigSig {
  predicate isSource(DataFlow::Node node) {
    node.(DataFlow::ParameterNode).getParameter() instanceof OptionalParameter
  }

  predicate isSink(DataFlow::Node node) { isTimeout(node, _) }

  predicate isBarrier(DataFlow::Node node) { replacesNone(node) }
}

module DefaultTimeoutFlow = DataFlow::Global<DefaultTimeoutConfig>;

/** Holds if the value of the parameter `p` of `wrapper` becomes the timeout of `request`. */
predicate timeoutParameter(Function wrapper, OptionalParameter p, DataFlow::CallCfgNode request) {
  exists(DataFlow::ParameterNode source, DataFlow::Node sink |
    source.getParameter() = p and
    p = wrapper.getArgByName(_) and
    DefaultTimeoutFlow::flow(source, sink) and
    isTimeout(sink, request)
  )
}

/** Holds if `site` may give a value to the parameter `p` of `wrapper`. */
predicate gives(DataFlow::CallCfgNode site, Function wrapper, Parameter p) {
  exists(site.getArgByName(p.getName()))
  or
  exists(site.getKwargs())
  or
  exists(site.getStarArg())
  or
  exists(int given, int position | exists(site.getArg(given)) and wrapper.getArg(position) = p |
    if wrapper.isMethod() then given >= position - 1 else given >= position
  )
}

from DataFlow::CallCfgNode site, Function wrapper, OptionalParameter p, DataFlow::CallCfgNode request
where
  resolvesTo(site.asCfgNode(), wrapper) and
  timeoutParameter(wrapper, p, request) and
  not gives(site, wrapper, p)
select site, "This call leaves '" + p.getName() + "' of $@ at None, so $@ waits for ever.", wrapper,
  wrapper.getName(), request, "its request"
