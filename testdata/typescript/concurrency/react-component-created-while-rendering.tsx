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


export const Table = ({ keys, user }: any) => {
  // ok: react-component-created-while-rendering
  const KeyRow = (i: number) => {
    return <tr key={i}>{keys[i]}</tr>;
  };
  // ok: react-component-created-while-rendering
  const ServerButton = ({ name }: any) => {
    return <button>{name}</button>;
  };
  // ruleid: react-component-created-while-rendering
  const EditButton = ({ name }: any) => {
    return <button>{name}</button>;
  };
  const StopButton = ({ ready }: any) => {
    return ServerButton({ name: "stop" });
  };
  const rows = () => keys.map((key: string, i: number) => KeyRow(i));
  return (
    <table>
      {rows()}
      <EditButton name={user} />
    </table>
  );
};
