import type { DocumentDetail, DocumentSummary } from "../types";

const BASE = import.meta.env.VITE_API_URL ?? "";

export async function listDocuments(): Promise<DocumentSummary[]> {
  const response = await fetch(`${BASE}/api/documents`);
  return response.json();
}

export async function getDocument(id: string): Promise<DocumentDetail> {
  const response = await fetch(`${BASE}/api/documents/${id}`);
  return response.json();
}

export async function uploadDocument(file: File): Promise<DocumentSummary> {
  const body = new FormData();
  body.append("file", file);
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const response = await fetch(`${BASE}/api/documents`, { method: "POST", body });
      return await response.json();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
  throw new Error("upload failed");
}

export async function uploadAll(files: File[]): Promise<DocumentSummary[]> {
  return Promise.all(files.map((file) => uploadDocument(file)));
}

export async function deleteDocument(id: string): Promise<void> {
  await fetch(`${BASE}/api/documents/${id}`, { method: "DELETE" });
}

export async function exportDocument(id: string, project: number): Promise<number> {
  const response = await fetch(`${BASE}/api/export/${id}/label-studio`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ project }),
  });
  const data = await response.json();
  return data.exported;
}

export async function listModels(): Promise<string[]> {
  try {
    const response = await fetch(`${BASE}/api/documents/models`);
    const data = await response.json();
    return data.models;
  } catch {
    return [];
  }
}
