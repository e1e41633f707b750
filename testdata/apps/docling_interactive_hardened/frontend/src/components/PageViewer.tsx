import { useCallback, useEffect, useState } from "react";
import { getPageText } from "../api/client";
import { useQuery } from "../hooks/useQuery";
import type { DocumentResult } from "../types";
import { Problem } from "./Problem";

function useObjectUrl(text: string | null): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (text === null) return;
    const created = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    setUrl(created);
    return () => URL.revokeObjectURL(created);
  }, [text]);
  return url;
}

export function PageViewer({ id, result }: { id: string; result: DocumentResult }) {
  const [page, setPage] = useState(0);
  const count = result.pages.length;
  const load = useCallback((signal: AbortSignal) => getPageText(id, page, signal), [id, page]);
  const { data, error, reload } = useQuery(load);
  const url = useObjectUrl(data?.text ?? null);
  const go = useCallback(
    (step: number) => setPage((current) => Math.max(0, Math.min(count - 1, current + step))),
    [count],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "ArrowRight") go(1);
      if (event.key === "ArrowLeft") go(-1);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [go]);

  return (
    <section className="grid grid-cols-2 gap-4">
      <div>
        <button onClick={() => go(-1)}>Previous</button>
        <span>
          {page + 1} / {count}
        </span>
        <button onClick={() => go(1)}>Next</button>
        {url && (
          <a href={url} download={`page-${page + 1}.txt`}>
            Download
          </a>
        )}
        {error ? <Problem text={error} onRetry={reload} /> : <pre className="whitespace-pre-wrap">{data?.text}</pre>}
      </div>
      <ul>
        {result.figures.map((figure) => (
          <li key={figure.image}>{figure.caption ?? "(no caption)"}</li>
        ))}
      </ul>
    </section>
  );
}
