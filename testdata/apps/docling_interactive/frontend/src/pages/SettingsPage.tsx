import { useEffect, useState } from "react";
import { listModels } from "../api/client";

interface Settings {
  project: number;
  model: string;
}

const settings: Settings = JSON.parse(localStorage.getItem("settings") || '{"project": 1, "model": ""}');

export function SettingsPage() {
  const [value, setValue] = useState(settings);
  const [models, setModels] = useState<string[]>([]);

  useEffect(() => {
    listModels().then((found) => setModels(found));
  }, []);

  function save() {
    localStorage.setItem("settings", JSON.stringify(value));
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-3">
      <label>
        Label Studio project
        <input
          type="number"
          value={value.project}
          onChange={(event) => setValue({ ...value, project: Number(event.target.value) })}
        />
      </label>
      <label>
        Model for captions
        <select value={value.model} onChange={(event) => setValue({ ...value, model: event.target.value })}>
          {models.map((model) => (
            <option key={model}>{model}</option>
          ))}
        </select>
      </label>
      <button type="submit">Save</button>
    </form>
  );
}
