/**
 * @name WebSocket or EventSource that is handed on and never closed
 * @description A connection that a function creates and hands to others, none of whom closes it, stays open with its
 *              buffers and handlers, in the browser and on the server.
 * @kind problem
 * @problem.severity error
 * @precision high
 * @id js/resrules/live-connection-never-closed
 * @tags quality
 *       reliability
 *       category/resource-leak
 *       section/1.5
 *       severity/high
 *       criterion/resource-cleanup
 *       confidence/high
 */

import javascript
import resrules.Network

private DataFlow::SourceNode connection(DataFlow::TypeTracker t, LiveConnection origin) {
  t.start() and result = origin
  or
  exists(DataFlow::TypeTracker t2 | result = connection(t2, origin).track(t2, t))
}

/** Gets a place that the connection `origin` reaches. */
DataFlow::SourceNode reached(LiveConnection origin) {
  result = connection(DataFlow::TypeTracker::end(), origin)
}

/** Holds if the connection is given to code that is not analysed. */
predicate escapes(LiveConnection origin) {
  exists(DataFlow::InvokeNode call |
    reached(origin).flowsTo(call.getAnArgument()) and
    not exists(call.getACallee())
  )
}

/** Holds if a whole object that holds the connection may be closed, by a method that closes one of its fields. */
predicate isClosed(LiveConnection origin) {
  exists(reached(origin).getAMethodCall("close"))
  or
  // `ref.current?.close()` and `this.socket.close()` in a file that stores it
  exists(DataFlow::PropWrite write, DataFlow::PropRead read |
    reached(origin).flowsTo(write.getRhs()) and
    read.getPropertyName() = write.getPropertyName() and
    exists(read.getAMethodCall("close"))
  )
}

from LiveConnection origin, DataFlow::SourceNode elsewhere
where
  elsewhere = reached(origin) and
  elsewhere.getContainer() != origin.getContainer() and
  not isClosed(origin) and
  not escapes(origin) and
  not exists(DataFlow::SourceNode other |
    other = reached(origin) and
    other.getContainer() != origin.getContainer() and
    (
      other.getFile().getAbsolutePath() < elsewhere.getFile().getAbsolutePath()
      or
      other.getFile() = elsewhere.getFile() and other.getStartLine() < elsewhere.getStartLine()
    )
  )
select origin, "This " + origin.getName() + " reaches $@ and is closed nowhere.", elsewhere, "this place"
