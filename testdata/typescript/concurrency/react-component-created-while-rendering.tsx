import React, { Suspense } from "react";

const Page = React.lazy(() => import("./Page"));
export function App({ url, items }: any) {
  // ruleid: react-component-created-while-rendering
  const Wrapper = () => (
    <div>
      <b>{url}</b>
    </div>
  );
  if (url === "/callback") {
    // ruleid: react-component-created-while-rendering
    const Callback = React.lazy(() => import("./Callback"));
    return (
      <Suspense fallback={<i />}>
        <Callback />
      </Suspense>
    );
  }
  // ruleid: react-component-created-while-rendering
  function Row({ item }: any) {
    return <li>{item}</li>;
  }
  // ok: react-component-created-while-rendering
  const renderRow = (item: any) => <li>{item}</li>;
  return (
    <ul>
      {items.map((i: any) => <Row item={i} />)}
      {items.map(renderRow)}
      <Wrapper />
      <Page />
    </ul>
  );
}
