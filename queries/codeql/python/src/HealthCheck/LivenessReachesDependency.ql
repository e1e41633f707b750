/**
 * @name Liveness route reaches a dependency
 * @description A liveness route that calls a database or another service, even through helpers, fails with it: the
 *              orchestrator then restarts every healthy instance at once.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/resrules/liveness-reaches-dependency
 * @tags quality
 *       reliability
 *       category/health-check
 *       section/6.1
 *       severity/high
 *       criterion/graceful-degradation
 *       confidence/high
 */

import python
import semmle.python.dataflow.new.DataFlow
import resrules.Calls
import resrules.Handlers
import resrules.Outbound

/** A route that tells whether the process lives. */
class LivenessHandler extends RouteHandler {
  LivenessHandler() { this.getAPath().regexpMatch("(?i)/?(.*/)?(live|livez|alive|liveness|ping)/?") }
}

/** Holds if `call` waits for a database or another machine. */
predicate isDependency(DataFlow::CallCfgNode call, string what) {
  what = call.(NetworkCall).describe()
  or
  call instanceof DatabaseCall and what = "a database statement"
}

from
  LivenessHandler handler, CallNode site, Function helper, Function inner, DataFlow::CallCfgNode dependency,
  string what
where
  waitsFor(handler, site, helper) and
  runStep*(helper, inner) and
  dependency.getScope() = inner and
  isDependency(dependency, what)
select site, "This liveness route waits for $@ in $@.", dependency, what, inner, inner.getName()
