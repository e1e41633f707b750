// ruleid: data-router-without-error-element
const a = createBrowserRouter([{ path: "/", element: <App /> }]);
// ruleid: data-router-without-error-element
const b = createHashRouter([
  { path: "/", element: <App />, children: [{ path: "x", element: <X /> }] },
]);
// ruleid: data-router-without-error-element
const c = createBrowserRouter(createRoutesFromElements(<Route path="/" element={<App />} />));
// ok: data-router-without-error-element
const d = createBrowserRouter(routes);
