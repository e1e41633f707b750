function Root() {
  // ruleid: react-error-boundary
  return <ErrorBoundary fallback={<p>failed</p>}><App /></ErrorBoundary>;
}
// ruleid: react-error-boundary
const route = { path: "/", element: <App />, errorElement: <Failed /> };
// ok: react-error-boundary
const plain = { path: "/", element: <App /> };
