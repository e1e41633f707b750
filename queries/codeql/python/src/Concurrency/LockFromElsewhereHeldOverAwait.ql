/**
 * @name Thread lock from another file held over an await
 * @description A thread lock that a coroutine keeps while it waits blocks the event loop as soon as a second coroutine
 *              wants it, and then the first can never release it.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/resrules/thread-lock-from-elsewhere-held-over-await
 * @tags quality
 *       reliability
 *       category/concurrency
 *       section/9.3
 *       severity/critical
 *       criterion/timeouts
 *       confidence/high
 */

import python
import resrules.Locks

from With with, LockCreation lock, Await await
where
  holdsLock(with, lock) and
  lock.getKind() = "thread lock" and
  not with.isAsync() and
  with.getBody().contains(await) and
  await.getScope() = with.getScope() and
  // in the file that makes the lock, a pattern sees it
  lock.getLocation().getFile() != with.getLocation().getFile() and
  // the first await of the block
  not exists(Await earlier |
    with.getBody().contains(earlier) and
    earlier.getScope() = with.getScope() and
    earlier.getLocation().getStartLine() < await.getLocation().getStartLine()
  )
select with.getContextExpr(), "This thread lock, made $@, stays taken during $@.", lock, "in another file",
  await, "an await"
