import { useState } from "react";
import { uploadAll } from "../api/client";

export function UploadForm({ onUploaded }: { onUploaded: () => void }) {
  const [busy, setBusy] = useState(false);

  async function handleChange(event: React.ChangeEvent<HTMLInputElement>) {
    const files = Array.from(event.target.files ?? []);
    setBusy(true);
    await uploadAll(files);
    setBusy(false);
    onUploaded();
  }

  return (
    <label className="block rounded border border-dashed p-8 text-center">
      {busy ? "Uploading…" : "Choose PDFs"}
      <input type="file" multiple accept="application/pdf" className="hidden" onChange={handleChange} />
    </label>
  );
}
