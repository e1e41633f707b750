import { useState, type FormEvent } from "react";
import { listModels } from "../api/client";
import { Problem } from "../components/Problem";
import { useQuery } from "../hooks/useQuery";
import { useSettings } from "../store/settings";

export function SettingsPage() {
  const { project, model, save } = useSettings();
  const [value, setValue] = useState({ project, model });
  const [saved, setSaved] = useState<boolean | null>(null);
  const { data: models, error, reload } = useQuery(listModels);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    setSaved(save(value));
  }

  return (
    <form onSubmit={handleSubmit} className="flex flex-col gap-3">
      <label>
        Label Studio project
        <input
          type="number"
          min={1}
          value={value.project}
          onChange={(event) => setValue({ ...value, project: Number(event.target.value) })}
        />
      </label>
      <label>
        Model for captions
        <select value={value.model} onChange={(event) => setValue({ ...value, model: event.target.value })}>
          <option value="">(default)</option>
          {models?.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {error && <Problem text={`Captions are off: ${error}`} onRetry={reload} />}
      <button type="submit">Save</button>
      {saved === true && <p role="status">Saved.</p>}
      {saved === false && <Problem text="The browser does not store settings; they hold until you leave." />}
    </form>
  );
}
