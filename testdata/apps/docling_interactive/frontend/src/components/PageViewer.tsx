import { useEffect, useState } from "react";
import type { DocumentResult } from "../types";

export function PageViewer({ id, result }: { id: string; result: DocumentResult }) {
  const [page, setPage] = useState(0);
  const [text, setText] = useState("");
  const [url, setUrl] = useState("");

  useEffect(() => {
    const load = async () => {
      const response = await fetch(`/api/documents/${id}/pages/${page}`);
      const data = await response.json();
      setText(data.text);
      setUrl(URL.createObjectURL(new Blob([data.text], { type: "text/plain" })));
    };
    load();
  }, [id, page]);

  useEffect(() => {
    window.addEventListener("keydown", (event) => {
      if (event.key === "ArrowRight") setPage((current) => current + 1);
      if (event.key === "ArrowLeft") setPage((current) => current - 1);
    });
  }, []);

  return (
    <section className="grid grid-cols-2 gap-4">
      <div>
        <button onClick={() => setPage(page - 1)}>Previous</button>
        <span>
          {result.pages[page].number} / {result.pages.length}
        </span>
        <button onClick={() => setPage(page + 1)}>Next</button>
        <a href={url} download={`page-${page + 1}.txt`}>
          Download
        </a>
        <pre className="whitespace-pre-wrap">{text}</pre>
      </div>
      <ul>
        {result.figures.map((figure) => (
          <li key={figure.image}>{figure.caption}</li>
        ))}
      </ul>
    </section>
  );
}
