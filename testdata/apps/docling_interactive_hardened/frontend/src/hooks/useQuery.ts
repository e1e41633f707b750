import { useCallback, useEffect, useState } from "react";
import { explain, isAbort } from "../api/errors";
import { reportError } from "../report";

interface Query<T> {
  data: T | null;
  error: string | null;
  loading: boolean;
  reload: () => void;
}

/** Load something; a newer load or leaving the page aborts the older one. `load` must be stable (useCallback). */
export function useQuery<T>(load: (signal: AbortSignal) => Promise<T>): Query<T> {
  const [data, setData] = useState<T | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [loading, setLoading] = useState(true);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    setLoading(true);
    load(controller.signal)
      .then((value) => {
        if (controller.signal.aborted) return;
        setData(value);
        setError(null);
        setLoading(false);
      })
      .catch((reason: unknown) => {
        if (controller.signal.aborted || isAbort(reason)) return;
        reportError(reason, "query");
        setError(explain(reason));
        setLoading(false);
      });
    return () => controller.abort();
  }, [load, round]);

  const reload = useCallback(() => setRound((current) => current + 1), []);
  return { data, error, loading, reload };
}
