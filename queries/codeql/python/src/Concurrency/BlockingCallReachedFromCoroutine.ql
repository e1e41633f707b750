/**
 * @name Blocking call reached from a coroutine
 * @description A coroutine that calls a plain function, which sleeps, starts a process or waits for another machine,
 *              stops every other request of the event loop for as long.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/resrules/blocking-call-reached-from-coroutine
 * @tags quality
 *       reliability
 *       category/concurrency
 *       section/9.3
 *       severity/high
 *       criterion/timeouts
 *       confidence/high
 */

import python
import resrules.Calls
import resrules.Outbound

/** Gets the first blocking call, in the order of the source, that running `helper` leads to on the same thread. */
BlockingCall firstBlockingCall(Function helper) {
  result =
    min(BlockingCall call, Function inner |
      syncStep*(helper, inner) and call.getScope() = inner
    |
      call
      order by
        call.getLocation().getFile().getAbsolutePath(), call.getLocation().getStartLine(),
        call.getLocation().getStartColumn()
    )
}

from Function coroutine, CallNode site, Function helper, BlockingCall blocking
where
  coroutine.isAsync() and
  callsFunction(coroutine, site, helper) and
  runsInCaller(helper) and
  blocking = firstBlockingCall(helper)
select site, "This call stops the event loop: $@ waits in $@.", helper, helper.getName(), blocking,
  blocking.describe()
