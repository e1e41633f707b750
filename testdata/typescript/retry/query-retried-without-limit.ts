// ruleid: query-retried-without-limit
useQuery({ queryKey: ["a"], queryFn: load, retry: true });
const client = new QueryClient({
  defaultOptions: {
    queries: {
      // ruleid: query-retried-without-limit
      retry: Infinity,
    },
  },
});
// ruleid: query-retried-without-limit
await pRetry(run, { retries: Infinity });
// ok: query-retried-without-limit
useQuery({ queryKey: ["a"], queryFn: load, retry: 3 });
// ok: query-retried-without-limit
useQuery({ queryKey: ["a"], queryFn: load, retry: false });
// ok: query-retried-without-limit
useQuery({ queryKey: ["a"], queryFn: load, retry: (count) => count < 2 });
