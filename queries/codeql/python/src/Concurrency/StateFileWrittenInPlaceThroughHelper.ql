/**
 * @name State file written in place by a helper
 * @description A helper that opens a checkpoint or state file for writing empties it first: a crash, a full disk or a
 *              reader in between finds half a file, and the old state is gone.
 * @kind path-problem
 * @problem.severity error
 * @precision medium
 * @id py/resrules/state-file-written-in-place-through-helper
 * @tags quality
 *       reliability
 *       category/concurrency
 *       section/9.2
 *       severity/high
 *       criterion/graceful-degradation
 *       confidence/medium
 */

import python
import semmle.python.dataflow.new.DataFlow
import semmle.python.dataflow.new.TaintTracking
import semmle.python.ApiGraphs

/** Holds if `call` empties and writes the file at `path`. */
predicate writesInPlace(DataFlow::CallCfgNode call, DataFlow::Node path) {
  call = API::builtin("open").getACall() and
  path = call.getArg(0) and
  exists(DataFlow::Node mode | mode = [call.getArg(1), call.getArgByName("mode")] |
    mode.getALocalSource().asExpr().(StringLiteral).getText().regexpMatch("w[bt+]*")
  )
  or
  call.(DataFlow::MethodCallNode).calls(path, ["write_text", "write_bytes"])
}

/** Holds if `f` puts a finished file in the place of another one. */
predicate replacesFiles(Function f) {
  exists(DataFlow::CallCfgNode call | call.getScope() = f |
    call = API::moduleImport("os").getMember(["replace", "rename"]).getACall() or
    call = API::moduleImport("shutil").getMember("move").getACall() or
    call.(DataFlow::MethodCallNode).getMethodName() = ["replace", "rename"]
  )
}

module StateFileConfig implements DataFlow::ConfigSig {
  predicate isSource(DataFlow::Node node) {
    node.asExpr()
        .(StringLiteral)
        .getText()
        .regexpMatch("(?i)[^\\s]*(checkpoint|progress|snapshot|manifest|cursor|(^|[/_.-])state)[^\\s]*\\.(json|ya?ml|pkl|pickle|toml|db|bin|npz|pt|ckpt)")
  }

  predicate isSink(DataFlow::Node node) {
    exists(DataFlow::CallCfgNode call |
      writesInPlace(call, node) and
      not replacesFiles(call.getScope())
    )
  }

  predicate isAdditionalFlowStep(DataFlow::Node from, DataFlow::Node to) {
    // folder / name
    to.asExpr().(BinaryExpr).getOp() instanceof Div and
    from.asExpr() = to.asExpr().(BinaryExpr).getRight()
    or
    // Path(name), os.path.join(folder, name)
    exists(DataFlow::CallCfgNode call | to = call and from = call.getArg(_) |
      call = API::moduleImport("pathlib").getMember(["Path", "PurePath"]).getACall() or
      call = API::moduleImport("os").getMember("path").getMember("join").getACall()
    )
  }
}

module StateFileFlow = TaintTracking::Global<StateFileConfig>;

import StateFileFlow::PathGraph

from StateFileFlow::PathNode source, StateFileFlow::PathNode sink
where
  StateFileFlow::flowPath(source, sink) and
  // within one function a pattern sees it
  source.getNode().getScope() != sink.getNode().getScope()
select sink.getNode(), source, sink, "This file, named $@, is emptied before its new content is complete.",
  source.getNode(), "here"
