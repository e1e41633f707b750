/**
 * @name Module-level collection that requests fill and nothing empties
 * @description A dictionary, list or set at module level that request handlers add to through a helper, and that nothing
 *              ever shrinks, grows until the process is killed.
 * @kind problem
 * @problem.severity warning
 * @precision medium
 * @id py/resrules/collection-grows-through-helper
 * @tags quality
 *       reliability
 *       category/resource-leak
 *       section/10.2
 *       severity/medium
 *       criterion/resource-cleanup
 *       confidence/medium
 */

import python
import resrules.Calls
import resrules.Handlers

/** A global variable that starts as an empty collection without a bound of its own. */
class GlobalCollection extends GlobalVariable {
  GlobalCollection() {
    exists(Expr value |
      exists(AssignStmt assign |
        assign.getScope() instanceof Module and
        assign.getATarget() = this.getAStore() and
        value = assign.getValue()
      )
      or
      exists(AnnAssign assign |
        assign.getScope() instanceof Module and
        assign.getTarget() = this.getAStore() and
        value = assign.getValue()
      )
    |
      value instanceof Dict and not exists(value.(Dict).getAnItem())
      or
      value instanceof List and not exists(value.(List).getAnElt())
      or
      value.(Call).getFunc().(Name).getId() = ["dict", "list", "set", "defaultdict", "OrderedDict"] and
      not exists(value.(Call).getAKeyword())
    )
  }

  /** Gets a statement in `f` that adds to the collection. */
  Expr getAGrowth(Function f) {
    result.getScope() = f and
    (
      exists(Attribute method |
        method = result.(Call).getFunc() and
        method.getObject() = this.getALoad() and
        method.getName() = ["append", "add", "extend", "insert", "setdefault", "update"]
      )
      or
      result.(Subscript).getObject() = this.getALoad() and
      result.(Subscript).getCtx() instanceof Store
    )
  }

  /** Holds if something takes elements out, asks how many there are, or starts afresh. */
  predicate mayShrink() {
    exists(Attribute method |
      method.getObject() = this.getALoad() and
      method.getName() = ["pop", "popitem", "popleft", "clear", "remove", "discard"]
    )
    or
    exists(Delete delete | delete.getATarget().(Subscript).getObject() = this.getAnAccess())
    or
    exists(Call len |
      len.getFunc().(Name).getId() = "len" and
      len.getArg(0) = this.getALoad()
    )
    or
    this.getAStore().getScope() instanceof Function
  }
}

from GlobalCollection collection, Function helper, Expr growth, RouteHandler handler
where
  growth = collection.getAGrowth(helper) and
  not collection.mayShrink() and
  runStep+(handler, helper) and
  // one handler is enough to show it
  not exists(RouteHandler other | runStep+(other, helper) and other.getName() < handler.getName())
select growth, "'" + collection.getId() + "' grows with the requests to $@ and nothing takes anything out.", handler,
  handler.getName()
