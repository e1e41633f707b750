app.get("/file", (req, res) => {
  // ruleid: stream-piped-without-error-path
  fs.createReadStream(path).pipe(res);
});
function copy(from, to) {
  const source = fs.createReadStream(from);
  // ruleid: stream-piped-without-error-path
  source.pipe(fs.createWriteStream(to));
}
// ruleid: stream-piped-without-error-path
createReadStream(file).pipe(zip).pipe(out);
function good(res) {
  const source = fs.createReadStream(path);
  source.on("error", (e) => res.destroy(e));
  // ok: stream-piped-without-error-path
  source.pipe(res);
  // ok: stream-piped-without-error-path
  from(items).pipe(map(f));
}
