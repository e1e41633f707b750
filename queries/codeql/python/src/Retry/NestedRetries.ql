/**
 * @name Retry inside a retry
 * @description A retried call that reaches a function which retries itself multiplies the attempts: three times three
 *              times three are 27 requests to a dependency that is already failing.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/resrules/nested-retries
 * @tags quality
 *       reliability
 *       category/retry
 *       section/2.3
 *       severity/high
 *       criterion/retries
 *       confidence/high
 */

import python
import resrules.Calls
import resrules.Retries

/** Gets the first function, by name, that `helper` runs and that retries. */
Function firstRetrying(Function helper) {
  result =
    min(Function inner |
      runStep*(helper, inner) and retries(inner)
    |
      inner
      order by
        inner.getLocation().getFile().getAbsolutePath(), inner.getLocation().getStartLine(), inner.getName()
    )
}

from Function outer, CallNode call, string how, Function helper, Function inner
where
  retriedCall(outer, call, how) and
  waitsFor(outer, call, helper) and
  inner = firstRetrying(helper) and
  inner != outer
select call, "This call is repeated by " + how + ", and $@, which it reaches, retries too.", inner,
  inner.getName()
