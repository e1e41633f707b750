/**
 * @name Retry around a function that sends a non-idempotent request
 * @description A retry repeats everything below it: when a helper sends a POST or PATCH without an idempotency key, a
 *              lost answer makes the work happen twice.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id py/resrules/retry-reaches-non-idempotent-request
 * @tags quality
 *       reliability
 *       category/retry
 *       section/2.3
 *       severity/critical
 *       criterion/retries
 *       confidence/high
 */

import python
import resrules.Calls
import resrules.Outbound
import resrules.Retries

/** Holds if `f` speaks of an idempotency key, in a header or in a name. */
predicate namesIdempotencyKey(Function f) {
  exists(StringLiteral text | text.getScope() = f and text.getText().regexpMatch("(?is).*idempoten.*")) or
  exists(Name name | name.getScope() = f and name.getId().regexpMatch("(?i).*idempoten.*"))
}

/** Gets the first request, in the order of the source, that `helper` sends and that must not be sent twice. */
NetworkCall firstUnsafeRequest(Function helper) {
  result =
    min(NetworkCall request, Function inner |
      runStep*(helper, inner) and
      request.getScope() = inner and
      request.isNotIdempotent() and
      not namesIdempotencyKey(inner)
    |
      request
      order by
        request.getLocation().getFile().getAbsolutePath(), request.getLocation().getStartLine(),
        request.getLocation().getStartColumn()
    )
}

from Function retrying, CallNode call, string how, Function helper, NetworkCall request
where
  retriedCall(retrying, call, how) and
  waitsFor(retrying, call, helper) and
  request = firstUnsafeRequest(helper) and
  not namesIdempotencyKey(retrying)
select call, "This call is repeated by " + how + ", and $@ sends $@ that must not be sent twice.", helper,
  helper.getName(), request, "a request"
