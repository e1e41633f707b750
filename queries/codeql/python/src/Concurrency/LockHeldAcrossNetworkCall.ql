/**
 * @name Lock held during a network call
 * @description A lock that stays taken while another machine answers lets one slow answer stop everybody who wants
 *              the lock.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/resrules/lock-held-across-network-call
 * @tags quality
 *       reliability
 *       category/concurrency
 *       section/9.3
 *       severity/high
 *       criterion/graceful-degradation
 *       confidence/high
 */

import python
import resrules.Calls
import resrules.Locks
import resrules.Outbound

from Function f, With with, LockCreation lock, CallNode call, NetworkCall network
where
  holdsLock(with, lock) and
  with.getScope() = f and
  with.getBody().contains(call.getNode()) and
  waitsForNetwork(f, call, network) and
  // under a thread lock patterns see the request in the block itself, and any await
  not (lock.getKind() = "thread lock" and (call = network.asCfgNode() or isAwaited(call))) and
  // one result for each call: the first of the requests that it leads to
  not exists(NetworkCall earlier |
    waitsForNetwork(f, call, earlier) and
    earlier.getLocation().getStartLine() < network.getLocation().getStartLine()
  )
select call, "This call waits for $@ while the " + lock.getKind() + " from $@ is held.", network,
  network.describe(), lock, "here"
