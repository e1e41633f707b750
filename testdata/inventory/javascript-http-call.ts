import axios from "axios";

// ruleid: javascript-http-call
const a = await fetch("/api");
// ruleid: javascript-http-call
const b = await axios.get("/api");
// ok: javascript-http-call
const c = map.get("key");
// ruleid: javascript-http-call
const typed = await axios.get<Item>("/api/item");
