import { ErrorBoundary, type FallbackProps } from "react-error-boundary";
import type { ReactNode } from "react";
import { useLocation } from "react-router-dom";
import { reportError } from "../report";

export function Failed({ resetErrorBoundary }: FallbackProps) {
  return (
    <section role="alert" className="rounded border border-red-300 p-6">
      <p>This part of the page failed. The developers were told.</p>
      <button onClick={resetErrorBoundary}>Try again</button>
    </section>
  );
}

/** Keeps the failure of one page to that page; going to another one starts afresh. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary
      FallbackComponent={Failed}
      resetKeys={[pathname]}
      onError={(error) => reportError(error, `page ${pathname}`)}
    >
      {children}
    </ErrorBoundary>
  );
}
