/** React effects: their bodies, their clean-up and the state that they write. */

import javascript

/** A function that React runs after rendering. */
class EffectBody extends DataFlow::FunctionNode {
  EffectBody() {
    this =
      API::moduleImport("react")
          .getMember(["useEffect", "useLayoutEffect"])
          .getACall()
          .getArgument(0)
          .getAFunctionValue()
  }

  /** Holds if the effect returns something that undoes it, or may. */
  predicate hasCleanup() { exists(this.getFunction().getAReturnedExpr()) }
}

/** A call of the setter that `useState` returned. */
class StateUpdate extends DataFlow::CallNode {
  StateUpdate() {
    this = API::moduleImport("react").getMember("useState").getReturn().getMember("1").getACall()
    or
    this = API::moduleImport("react").getMember("useReducer").getReturn().getMember("1").getACall()
  }
}
