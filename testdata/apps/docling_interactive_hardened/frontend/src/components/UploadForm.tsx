import { useState, type ChangeEvent } from "react";
import { uploadDocument } from "../api/client";
import { explain } from "../api/errors";
import { reportError } from "../report";
import { Problem } from "./Problem";

const MOST_FILES = 20;

export function UploadForm({ onUploaded }: { onUploaded: () => void }) {
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<string[]>([]);

  async function handleChange(event: ChangeEvent<HTMLInputElement>) {
    const files = Array.from(event.target.files ?? []).slice(0, MOST_FILES);
    event.target.value = "";
    setBusy(true);
    const failed: string[] = [];
    try {
      // one after the other, so that one user does not take all places in the queue at once
      for (const file of files) {
        try {
          await uploadDocument(file);
        } catch (error) {
          reportError(error, "upload");
          failed.push(`${file.name}: ${explain(error)}`);
        }
      }
    } finally {
      setProblems(failed);
      setBusy(false);
      onUploaded();
    }
  }

  return (
    <>
      <label className="block rounded border border-dashed p-8 text-center">
        {busy ? "Uploading…" : "Choose PDFs"}
        <input
          type="file"
          multiple
          disabled={busy}
          accept="application/pdf"
          className="hidden"
          onChange={(event) => void handleChange(event)}
        />
      </label>
      {problems.map((problem) => (
        <Problem key={problem} text={problem} />
      ))}
    </>
  );
}
