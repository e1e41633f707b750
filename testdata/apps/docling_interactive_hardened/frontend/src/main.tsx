import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "react-error-boundary";
import { BrowserRouter } from "react-router-dom";
import { App } from "./App";
import { Failed } from "./components/Failed";
import { installErrorReporting, reportError } from "./report";
import "./index.css";

installErrorReporting();

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no element with the id root");

createRoot(root).render(
  <ErrorBoundary FallbackComponent={Failed} onError={(error) => reportError(error, "application")}>
    <BrowserRouter>
      <App />
    </BrowserRouter>
  </ErrorBoundary>,
);
