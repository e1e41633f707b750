async function bad(fs: any) {
  // ruleid: file-handle-not-closed-in-finally
  const file = await fs.open("x");
  await file.read();
  await file.close();
}
async function second(fsPromises: any, use: any) {
  // ruleid: file-handle-not-closed-in-finally
  const file = await fsPromises.open("x", "r");
  await use(file);
}
async function third(fs: any) {
  let file;
  // ruleid: file-handle-not-closed-in-finally
  file = await fs.promises.open("x");
  await file.stat();
}
async function good(fs: any) {
  // ok: file-handle-not-closed-in-finally
  const file = await fs.open("x");
  try {
    await file.read();
  } finally {
    await file.close();
  }
}
async function hand(fs: any) {
  // ok: file-handle-not-closed-in-finally
  const file = await fs.open("x");
  await file.stat();
  return file;
}
