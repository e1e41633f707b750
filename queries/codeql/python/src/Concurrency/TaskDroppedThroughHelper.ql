/**
 * @name Task from a helper is dropped
 * @description A helper that returns the task it starts leaves it to its callers to keep it; a caller that does not lets
 *              the task be collected while it runs, and its exception is lost.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/resrules/task-dropped-through-helper
 * @tags quality
 *       reliability
 *       category/concurrency
 *       section/9.3
 *       severity/high
 *       criterion/error-handling
 *       confidence/high
 */

import python
import semmle.python.dataflow.new.DataFlow
import semmle.python.ApiGraphs
import resrules.Calls

/** A call that starts a task of which the event loop keeps a weak reference only. */
class TaskCreation extends DataFlow::CallCfgNode {
  TaskCreation() {
    this = API::moduleImport("asyncio").getMember(["create_task", "ensure_future"]).getACall()
    or
    this =
      API::moduleImport("asyncio")
          .getMember(["get_event_loop", "get_running_loop", "new_event_loop"])
          .getReturn()
          .getMember("create_task")
          .getACall()
  }

  /** Holds if something but the returned value keeps the task, or looks at its end. */
  predicate isKept() {
    exists(this.getAMethodCall("add_done_callback"))
    or
    exists(DataFlow::CallCfgNode call | this.flowsTo([call.getArg(_), call.getArgByName(_)]))
    or
    exists(AssignStmt assign, Expr target |
      target = assign.getATarget() and
      (target instanceof Attribute or target instanceof Subscript) and
      this.flowsTo(DataFlow::exprNode(assign.getValue()))
    )
  }
}

/** Holds if `f` gives its caller the task that `task` starts, and keeps nothing of it. */
predicate returnsTask(Function f, TaskCreation task) {
  not f.isAsync() and
  (
    not task.isKept() and
    exists(Return return |
      return.getScope() = f and
      task.flowsTo(DataFlow::exprNode(return.getValue()))
    )
    or
    exists(Function inner, CallNode call, Return return |
      returnsTask(inner, task) and
      callsFunction(f, call, inner) and
      return.getScope() = f and
      return.getValue() = call.getNode()
    )
  )
}

from ExprStmt statement, CallNode site, Function helper, TaskCreation task
where
  statement.getValue() = site.getNode() and
  resolvesTo(site, helper) and
  returnsTask(helper, task)
select site, "The task that $@ starts $@ is kept by nobody.", helper, helper.getName(), task, "here"
