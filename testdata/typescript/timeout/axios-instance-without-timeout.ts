import axios from "axios";

// ruleid: axios-instance-without-timeout
export const api = axios.create({ baseURL: "/api" });

// ruleid: axios-instance-without-timeout
const bare = axios.create();

// ruleid: axios-instance-without-timeout
const other = axios.create({
  baseURL: BASE,
  headers: { "X-Requested-With": "XMLHttpRequest" },
});

// ok: axios-instance-without-timeout
const limited = axios.create({ baseURL: "/api", timeout: 10_000 });

// ok: axios-instance-without-timeout
const fromSettings = axios.create(settings.http);

// ok: axios-instance-without-timeout
const merged = axios.create({ ...defaults, baseURL: "/api" });

// ok: axios-instance-without-timeout
const later = axios.create({ baseURL: "/v2" });
later.defaults.timeout = 5000;
