/** An error that the user can do something about. */
export function Problem({ text, onRetry }: { text: string; onRetry?: () => void }) {
  return (
    <p role="alert" className="my-3 rounded bg-red-50 p-3 text-red-800">
      {text} {onRetry && <button onClick={onRetry}>Try again</button>}
    </p>
  );
}
