/** The functions that answer requests. */

import python
private import semmle.python.dataflow.new.DataFlow
private import semmle.python.Concepts
private import semmle.python.Frameworks

/** A function that a web framework calls for each request. */
class RouteHandler extends Function {
  RouteHandler() {
    this instanceof Http::Server::RequestHandler or
    this = any(Http::Server::RouteSetup setup).getARequestHandler()
  }

  /** Gets a path under which this function answers. */
  string getAPath() {
    exists(Http::Server::RouteSetup setup |
      setup.getARequestHandler() = this and
      result = setup.getUrlPattern()
    )
  }
}
