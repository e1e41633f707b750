/**
 * @name Executor created for each request
 * @description A pool of threads or processes that a helper creates for each request bounds that request only: under
 *              load the number of threads is the number of requests times the size of the pool.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/resrules/executor-created-per-request
 * @tags quality
 *       reliability
 *       category/load-shedding
 *       section/4.2
 *       severity/high
 *       criterion/graceful-degradation
 *       confidence/high
 */

import python
import semmle.python.dataflow.new.DataFlow
import semmle.python.ApiGraphs
import resrules.Calls
import resrules.Handlers

/** A call that makes a pool of threads or processes. */
DataFlow::CallCfgNode poolCreation() {
  result =
    API::moduleImport("concurrent")
        .getMember("futures")
        .getMember(["ThreadPoolExecutor", "ProcessPoolExecutor"])
        .getACall() or
  result = API::moduleImport("multiprocessing").getMember("Pool").getACall() or
  result = API::moduleImport("multiprocessing").getMember("pool").getMember("ThreadPool").getACall()
}

/** Holds if `f` makes its result once: under a cache, or behind a test of a global variable or an attribute. */
predicate runsOnce(Function f) {
  exists(Expr decorator, string name | decorator = f.getADecorator() |
    (
      name = decorator.(Name).getId() or
      name = decorator.(Attribute).getName() or
      name = decorator.(Call).getFunc().(Name).getId() or
      name = decorator.(Call).getFunc().(Attribute).getName()
    ) and
    name = ["cache", "lru_cache", "cached_property"]
  )
  or
  exists(If test, Compare compare |
    test.getScope() = f and
    compare = test.getTest() and
    compare.getOp(0) instanceof Is and
    compare.getComparator(0) instanceof None
  )
}

from DataFlow::CallCfgNode pool, Function f, RouteHandler handler
where
  pool = poolCreation() and
  f = pool.getScope() and
  runStep+(handler, f) and
  not runsOnce(f) and
  not exists(RouteHandler other | runStep+(other, f) and other.getName() < handler.getName())
select pool, "This pool is made again for each request to $@, so nothing bounds the number of workers.", handler,
  handler.getName()
