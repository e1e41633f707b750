import { useEffect, useState } from "react";
import { Link } from "react-router-dom";
import { deleteDocument, listDocuments } from "../api/client";
import { explain } from "../api/errors";
import { Problem } from "../components/Problem";
import { UploadForm } from "../components/UploadForm";
import { useQuery } from "../hooks/useQuery";
import { reportError } from "../report";

const REFRESH = 10_000;

export function DocumentsPage() {
  const { data, error, loading, reload } = useQuery(listDocuments);
  const [problem, setProblem] = useState<string | null>(null);
  const active = data?.some((document) => document.status === "queued" || document.status === "running") ?? false;

  useEffect(() => {
    if (!active || loading || error) return;
    // the next round starts when this one has ended, and stops when nothing moves or the server fails
    const timer = setTimeout(reload, REFRESH * (0.8 + Math.random() * 0.4));
    return () => clearTimeout(timer);
  }, [active, loading, error, reload]);

  async function remove(id: string) {
    try {
      await deleteDocument(id);
      setProblem(null);
    } catch (reason) {
      reportError(reason, "delete");
      setProblem(explain(reason));
    }
    reload();
  }

  return (
    <main>
      <UploadForm onUploaded={reload} />
      {problem && <Problem text={problem} />}
      {error && <Problem text={error} onRetry={reload} />}
      {loading && data === null && <p>Loading…</p>}
      <ul className="mt-6 divide-y">
        {data?.map((document) => (
          <li key={document.id} className="flex justify-between py-2">
            <Link to={`/documents/${document.id}`}>{document.filename}</Link>
            <span>
              {document.status} {document.progress}%{document.degraded.length > 0 && " (incomplete)"}
            </span>
            <button onClick={() => void remove(document.id)}>Delete</button>
          </li>
        ))}
      </ul>
    </main>
  );
}
