export interface DocumentSummary {
  id: string;
  filename: string;
  status: "queued" | "running" | "done" | "failed";
  stage: string | null;
  progress: number;
  error: string | null;
  created_at: string;
}

export interface Page {
  number: number;
  text: string;
  image: string;
}

export interface DocumentResult {
  pages: Page[];
  tables: string[];
  figures: { image: string; caption: string }[];
  headings: string[];
}

export interface DocumentDetail extends DocumentSummary {
  result: DocumentResult | null;
}

export interface ProgressMessage {
  type: "state" | "stage" | "done" | "echo";
  stage?: string;
  status?: DocumentSummary["status"];
  progress?: number;
}
