/** Requests to other machines. */

import javascript

/** A call that sends a request with `fetch`, axios or another HTTP client. */
class NetworkRequest extends DataFlow::InvokeNode {
  NetworkRequest() {
    this instanceof ClientRequest or
    this = DataFlow::globalVarRef("fetch").getACall()
  }
}

/** A connection that the server keeps open: a WebSocket or a stream of events. */
class LiveConnection extends DataFlow::NewNode {
  string name;

  LiveConnection() {
    name = ["WebSocket", "EventSource"] and
    this = DataFlow::globalVarRef(name).getAnInstantiation()
  }

  /** Gets "WebSocket" or "EventSource". */
  string getName() { result = name }
}
