/** Calls that leave the process: HTTP, databases, sockets, and the calls that hold up a thread. */

import python
private import semmle.python.dataflow.new.DataFlow
private import semmle.python.ApiGraphs
private import semmle.python.Concepts
private import semmle.python.Frameworks
private import resrules.Calls

/** The methods of an HTTP client that send a request. */
string requestMethod() {
  result = ["get", "post", "put", "patch", "delete", "head", "options", "request", "send", "stream"]
}

private predicate networkCall(DataFlow::CallCfgNode call, string what) {
  call instanceof Http::Client::Request and what = "an HTTP request"
  or
  call =
    API::moduleImport(["requests", "httpx"])
        .getMember(["Session", "session", "Client", "AsyncClient"])
        .getReturn()
        .getMember(requestMethod())
        .getACall() and
  what = "an HTTP request"
  or
  call = API::moduleImport("socket").getMember("create_connection").getACall() and
  what = "a socket connection"
  or
  call = API::moduleImport("smtplib").getMember(["SMTP", "SMTP_SSL"]).getACall() and
  what = "an SMTP connection"
  or
  call = API::moduleImport("websockets").getMember("connect").getACall() and
  what = "a WebSocket connection"
}

/** A call that waits for another machine. */
class NetworkCall extends DataFlow::CallCfgNode {
  NetworkCall() { networkCall(this, _) }

  /** Gets what is called, with its article. */
  string describe() { result = min(string what | networkCall(this, what)) }

  /** Holds if sending this request twice may do its work twice (RFC 9110, 9.2.2: POST, and PATCH by RFC 5789). */
  predicate isNotIdempotent() {
    this.getFunction().(DataFlow::AttrRead).getAttributeName() = ["post", "patch"]
    or
    exists(DataFlow::Node verb | verb = [this.getArg(0), this.getArgByName("method")] |
      verb.getALocalSource().asExpr().(StringLiteral).getText().toUpperCase() = ["POST", "PATCH"]
    )
  }

  /** Gets the value given as `timeout`. */
  DataFlow::Node getTimeout() { result = this.getArgByName("timeout") }
}

/** Holds if running `call`, which stands in `f`, means waiting for `network`. */
predicate waitsForNetwork(Function f, CallNode call, NetworkCall network) {
  call.getScope() = f and
  (
    call = network.asCfgNode()
    or
    exists(Function helper, Function inner |
      waitsFor(f, call, helper) and
      runStep*(helper, inner) and
      network.getScope() = inner
    )
  )
}

/** A creation of an HTTP client whose `timeout` counts for all of its requests. */
class ClientCreation extends DataFlow::CallCfgNode {
  ClientCreation() {
    this = API::moduleImport("httpx").getMember(["Client", "AsyncClient"]).getACall() or
    this = API::moduleImport("aiohttp").getMember("ClientSession").getACall()
  }

  /** Gets the value given as `timeout`. */
  DataFlow::Node getTimeout() { result = this.getArgByName("timeout") }
}

/** A statement sent to a database. */
class DatabaseCall extends DataFlow::CallCfgNode {
  DatabaseCall() { this instanceof SqlExecution }

  /** Holds if the statement changes data, as far as its text shows. */
  predicate writes() {
    this.(SqlExecution)
        .getSql()
        .getALocalSource()
        .asExpr()
        .(StringLiteral)
        .getText()
        .regexpMatch("(?is)\\s*(insert|update|delete|replace|merge)\\b.*")
  }
}

private predicate blockingCall(DataFlow::CallCfgNode call, string what) {
  call = API::moduleImport("time").getMember("sleep").getACall() and what = "time.sleep"
  or
  exists(string name | name = ["run", "call", "check_call", "check_output"] |
    call = API::moduleImport("subprocess").getMember(name).getACall() and
    what = "subprocess." + name
  )
  or
  exists(string name, string library | name = requestMethod() and library = ["requests", "httpx"] |
    call = API::moduleImport(library).getMember(name).getACall() and
    what = library + "." + name
  )
  or
  exists(string name | name = requestMethod() |
    call =
      API::moduleImport("requests").getMember(["Session", "session"]).getReturn().getMember(name).getACall() and
    what = "requests.Session." + name
    or
    call = API::moduleImport("httpx").getMember("Client").getReturn().getMember(name).getACall() and
    what = "httpx.Client." + name
  )
  or
  call = API::moduleImport("urllib").getMember("request").getMember("urlopen").getACall() and
  what = "urllib.request.urlopen"
  or
  exists(string library | library = ["sqlite3", "psycopg2", "psycopg", "pymysql", "MySQLdb"] |
    call = API::moduleImport(library).getMember("connect").getACall() and
    what = library + ".connect"
    or
    call = API::moduleImport(library).getMember("connect").getReturn().getMember(["execute", "commit"]).getACall() and
    what = "a " + library + " statement"
  )
  or
  call = API::moduleImport("socket").getMember("create_connection").getACall() and
  what = "socket.create_connection"
}

/** A call that holds up its thread until a clock, another process or another machine answers. */
class BlockingCall extends DataFlow::CallCfgNode {
  BlockingCall() { blockingCall(this, _) }

  /** Gets the name of what is called. */
  string describe() { result = min(string what | blockingCall(this, what)) }
}
