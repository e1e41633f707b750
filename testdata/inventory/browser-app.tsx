import { createRoot } from "react-dom/client";

// ruleid: browser-app
const root = createRoot(document.getElementById("root")!);
// ok: browser-app
root.render(<App />);
