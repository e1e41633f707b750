import useSWR from "swr";

// ruleid: javascript-query-library
const { data } = useSWR("/api/items");
// ruleid: javascript-query-library
const pages = useSWRInfinite(keyOf);
// ruleid: javascript-query-library
const fixed = useSWRImmutable<Item>("/api/item");
// ok: javascript-query-library
mutate("/api/items");
