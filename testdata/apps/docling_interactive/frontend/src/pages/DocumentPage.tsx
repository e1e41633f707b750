import { useEffect, useState } from "react";
import { useParams } from "react-router-dom";
import { exportDocument, getDocument } from "../api/client";
import { PageViewer } from "../components/PageViewer";
import { StageList } from "../components/StageList";
import { useProgress } from "../hooks/useProgress";
import type { DocumentDetail } from "../types";

export function DocumentPage() {
  const { id } = useParams();
  const [document, setDocument] = useState<DocumentDetail | null>(null);
  const [exporting, setExporting] = useState(false);
  const progress = useProgress(id!);

  useEffect(() => {
    fetch(`/api/documents/${id}`)
      .then((response) => response.json())
      .then((data) => setDocument(data));
  }, [id]);

  useEffect(() => {
    if (progress?.type === "done") {
      getDocument(id!).then(setDocument);
    }
  }, [progress]);

  async function handleExport() {
    setExporting(true);
    const project = JSON.parse(localStorage.getItem("settings")!).project;
    const count = await exportDocument(id!, project);
    setExporting(false);
    alert(`${count} pages sent to Label Studio`);
  }

  if (!document) return <p>Loading…</p>;

  return (
    <main>
      <h1 className="text-xl">{document.filename}</h1>
      <StageList current={progress?.stage ?? document.stage} />
      <button disabled={exporting} onClick={handleExport}>
        Send to Label Studio
      </button>
      {document.result && <PageViewer id={document.id} result={document.result} />}
    </main>
  );
}
