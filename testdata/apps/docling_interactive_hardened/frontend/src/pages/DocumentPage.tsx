import { useCallback, useEffect, useState } from "react";
import { useParams } from "react-router-dom";
import { exportDocument, getDocument } from "../api/client";
import { explain } from "../api/errors";
import { PageViewer } from "../components/PageViewer";
import { Problem } from "../components/Problem";
import { StageList } from "../components/StageList";
import { useProgress } from "../hooks/useProgress";
import { useQuery } from "../hooks/useQuery";
import { reportError } from "../report";
import { useSettings } from "../store/settings";

export function DocumentPage() {
  const { id = "" } = useParams();
  const load = useCallback((signal: AbortSignal) => getDocument(id, signal), [id]);
  const { data: document, error, reload } = useQuery(load);
  const { last, connection } = useProgress(id, reload);
  const project = useSettings((settings) => settings.project);
  const [exporting, setExporting] = useState(false);
  const [note, setNote] = useState<string | null>(null);

  useEffect(() => {
    if (last?.type === "done" || last?.type === "failed") reload();
  }, [last, reload]);

  async function handleExport() {
    setExporting(true);
    try {
      const count = await exportDocument(id, project);
      setNote(`${count} pages sent to Label Studio`);
    } catch (reason) {
      reportError(reason, "export");
      setNote(explain(reason));
    } finally {
      setExporting(false);
    }
  }

  if (document === null) return error ? <Problem text={error} onRetry={reload} /> : <p>Loading…</p>;
  const stage = last !== null && "stage" in last ? last.stage : document.stage;

  return (
    <main>
      <h1 className="text-xl">{document.filename}</h1>
      {error && <Problem text={error} onRetry={reload} />}
      {document.error && <Problem text={document.error} />}
      {connection === "lost" && <p>The connection was lost; trying again…</p>}
      {document.degraded.map((part) => (
        <p key={part.stage} className="text-amber-700">
          {part.stage}: {part.reason}
        </p>
      ))}
      <StageList current={stage} />
      <button disabled={exporting || document.result === null} onClick={() => void handleExport()}>
        Send to Label Studio
      </button>
      {note && <p role="status">{note}</p>}
      {document.result && <PageViewer id={document.id} result={document.result} />}
    </main>
  );
}
