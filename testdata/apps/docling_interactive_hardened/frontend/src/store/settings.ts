import { create } from "zustand";
import { reportError } from "../report";

const KEY = "settings";

interface Settings {
  project: number;
  model: string;
}

interface SettingsState extends Settings {
  /** Remember the settings; returns false when the browser refuses to store them. */
  save: (settings: Settings) => boolean;
}

function stored(): Settings {
  const settings: Settings = { project: 1, model: "" };
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (typeof value === "object" && value !== null) {
      if ("project" in value && Number.isInteger(value.project)) settings.project = value.project as number;
      if ("model" in value && typeof value.model === "string") settings.model = value.model;
    }
  } catch (error) {
    reportError(error, "stored settings");
  }
  return settings;
}

export const useSettings = create<SettingsState>((set) => ({
  ...stored(),
  save: (settings) => {
    set(settings);
    try {
      localStorage.setItem(KEY, JSON.stringify(settings));
      return true;
    } catch (error) {
      reportError(error, "store settings");
      return false;
    }
  },
}));
