import type { DocumentDetail, DocumentSummary } from "../types";
import { change, read, UPLOAD_TIMEOUT } from "./request";

export function listDocuments(signal?: AbortSignal): Promise<DocumentSummary[]> {
  return read("/api/documents", signal);
}

export function getDocument(id: string, signal?: AbortSignal): Promise<DocumentDetail> {
  return read(`/api/documents/${encodeURIComponent(id)}`, signal);
}

export function getPageText(id: string, page: number, signal?: AbortSignal): Promise<{ text: string }> {
  return read(`/api/documents/${encodeURIComponent(id)}/pages/${page}`, signal);
}

export function uploadDocument(file: File): Promise<DocumentSummary> {
  const body = new FormData();
  body.append("file", file);
  return change("/api/documents", { method: "POST", body }, UPLOAD_TIMEOUT);
}

export async function deleteDocument(id: string): Promise<void> {
  await change(`/api/documents/${encodeURIComponent(id)}`, { method: "DELETE" });
}

export async function exportDocument(id: string, project: number): Promise<number> {
  const answer = await change<{ exported: number }>(`/api/export/${encodeURIComponent(id)}/label-studio`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ project }),
  });
  return answer.exported;
}

export async function listModels(signal?: AbortSignal): Promise<string[]> {
  const answer = await read<{ models: string[] }>("/api/documents/models", signal);
  return answer.models;
}
