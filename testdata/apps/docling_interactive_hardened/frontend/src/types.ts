export type Status = "queued" | "running" | "done" | "failed";

export interface Degradation {
  stage: string;
  reason: string;
}

export interface DocumentSummary {
  id: string;
  filename: string;
  status: Status;
  stage: string | null;
  progress: number;
  error: string | null;
  degraded: Degradation[];
  created_at: string;
}

export interface Page {
  number: number;
  text: string;
  image: string;
}

export interface DocumentResult {
  pages: Page[];
  tables: { markdown: string }[];
  figures: { image: string; caption: string | null }[];
  headings: string[];
}

export interface DocumentDetail extends DocumentSummary {
  result: DocumentResult | null;
}

export type ProgressMessage =
  | { type: "state"; status: Status; stage: string | null; progress: number }
  | { type: "stage"; stage: string; progress: number }
  | { type: "degraded"; stage: string; message: string }
  | { type: "done"; degraded: Degradation[] }
  | { type: "failed"; message: string }
  | { type: "ping" };
