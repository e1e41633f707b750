import { useEffect } from "react";

function A() {
  // ruleid: react-effect
  useEffect(() => {
    document.title = "x";
  }, []);
  // ok: react-effect
  useMemo(() => 1, []);
}
