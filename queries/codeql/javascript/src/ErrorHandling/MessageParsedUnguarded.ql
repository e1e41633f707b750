/**
 * @name Message of a connection parsed by a helper without a guard
 * @description 'JSON.parse' of what a WebSocket or EventSource delivered throws on the first message that is not JSON; in
 *              a helper without 'try' the handler ends, and the messages after it are handled by nobody.
 * @kind path-problem
 * @problem.severity warning
 * @precision high
 * @id js/resrules/message-parsed-unguarded
 * @tags quality
 *       reliability
 *       category/error-handling
 *       section/7.1
 *       severity/medium
 *       criterion/error-handling
 *       confidence/high
 */

import javascript

/** Holds if `node` stands in a `try` with a handler. */
predicate isGuarded(DataFlow::Node node) {
  exists(node.asExpr().getEnclosingStmt().getEnclosingTryCatchStmt().getCatchClause())
}

/** Gets a function that a connection calls with each message. */
DataFlow::FunctionNode messageHandler() {
  exists(DataFlow::PropWrite write |
    write.getPropertyName() = "onmessage" and
    result.flowsTo(write.getRhs())
  )
  or
  exists(DataFlow::MethodCallNode call |
    call.getMethodName() = "addEventListener" and
    call.getArgument(0).getStringValue() = "message" and
    result = call.getCallback(1)
  )
}

module MessageConfig implements DataFlow::ConfigSig {
  predicate isSource(DataFlow::Node node) {
    node = messageHandler().getParameter(0).getAPropertyRead("data") and
    not isGuarded(node)
  }

  predicate isSink(DataFlow::Node node) {
    node = DataFlow::globalVarRef("JSON").getAMemberCall("parse").getArgument(0) and
    not isGuarded(node)
  }
}

module MessageFlow = DataFlow::Global<MessageConfig>;

import MessageFlow::PathGraph

from MessageFlow::PathNode source, MessageFlow::PathNode sink
where
  MessageFlow::flowPath(source, sink) and
  // within one function a pattern sees it
  source.getNode().getContainer() != sink.getNode().getContainer()
select sink.getNode(), source, sink, "A message that is not JSON, received $@, makes this throw where nobody catches it.",
  source.getNode(), "here"
