import { useEffect } from "react";
import { Link } from "react-router-dom";
import { UploadForm } from "../components/UploadForm";
import { useDocuments } from "../store/documents";

export function DocumentsPage() {
  const { documents, loading, load, remove } = useDocuments();

  useEffect(() => {
    load();
    setInterval(async () => {
      await load();
    }, 5000);
  }, []);

  if (loading && documents.length === 0) return <p>Loading…</p>;

  return (
    <main>
      <UploadForm onUploaded={() => load()} />
      <ul className="mt-6 divide-y">
        {documents.map((document) => (
          <li key={document.id} className="flex justify-between py-2">
            <Link to={`/documents/${document.id}`}>{document.filename}</Link>
            <span>
              {document.status} {document.progress}%
            </span>
            <button onClick={() => remove(document.id)}>Delete</button>
          </li>
        ))}
      </ul>
    </main>
  );
}
