export function Bar({ onDisconnect, onConnect, client, node, out }: any) {
  return (
    <div>
      <button
        onClick={() => {
          // ruleid: reconnect-without-waiting-for-disconnect
          onDisconnect();
          onConnect();
        }}
      />
      <button
        onClick={() => {
          // ruleid: reconnect-without-waiting-for-disconnect
          client.disconnect();
          client.connect();
        }}
      />
      <button
        onClick={() => {
          // ruleid: reconnect-without-waiting-for-disconnect
          client.close();
          client.reconnect();
        }}
      />
      <button
        onClick={async () => {
          // ok: reconnect-without-waiting-for-disconnect
          await onDisconnect();
          onConnect();
        }}
      />
      <button
        onClick={() => {
          // ok: reconnect-without-waiting-for-disconnect
          node.disconnect();
          node.connect(out);
        }}
      />
    </div>
  );
}
