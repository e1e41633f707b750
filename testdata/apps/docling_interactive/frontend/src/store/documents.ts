import { create } from "zustand";
import { deleteDocument, listDocuments } from "../api/client";
import type { DocumentSummary, ProgressMessage } from "../types";

interface DocumentsState {
  documents: DocumentSummary[];
  loading: boolean;
  log: ProgressMessage[];
  load: () => Promise<void>;
  remove: (id: string) => Promise<void>;
  addLog: (message: ProgressMessage) => void;
}

export const useDocuments = create<DocumentsState>((set, get) => ({
  documents: [],
  loading: false,
  log: [],
  load: async () => {
    set({ loading: true });
    const documents = await listDocuments();
    set({ documents, loading: false });
  },
  remove: async (id) => {
    set({ documents: get().documents.filter((document) => document.id !== id) });
    await deleteDocument(id);
  },
  addLog: (message) => set((state) => ({ log: [...state.log, message] })),
}));
