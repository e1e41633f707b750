useEffect(() => {
  // ruleid: storage-write-unguarded
  localStorage.setItem("theme", theme);
}, [theme]);
const save = (tokens) => {
  // ruleid: storage-write-unguarded
  sessionStorage.setItem("tokens", JSON.stringify(tokens));
};
// ruleid: storage-write-unguarded
window.localStorage.setItem("a", "b");
function guarded(key, value) {
  try {
    // ok: storage-write-unguarded
    localStorage.setItem(key, value);
  } catch {
    warn(key);
  }
}
// ok: storage-write-unguarded
localStorage.removeItem("theme");
