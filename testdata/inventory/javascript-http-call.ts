import axios from "axios";

// ruleid: javascript-http-call
const a = await fetch("/api");
// ruleid: javascript-http-call
const b = await axios.get("/api");
// ok: javascript-http-call
const c = map.get("key");
