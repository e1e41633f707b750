// ruleid: change-retried-automatically
useMutation({ mutationFn: createOrder, retry: 3 });
// ruleid: change-retried-automatically
useMutation({ mutationFn: send, retry: true, onError: show });
// ruleid: change-retried-automatically
const c = new QueryClient({ defaultOptions: { mutations: { retry: 2 } } });
// ok: change-retried-automatically
useMutation({ mutationFn: createOrder });
// ok: change-retried-automatically
useMutation({ mutationFn: createOrder, retry: false });
// ok: change-retried-automatically
useQuery({ queryKey, queryFn, retry: 3 });
