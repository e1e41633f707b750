async function start(app: any, db: any, server: any, mongoose: any) {
  // ruleid: listening-before-dependencies-are-ready
  app.listen(3000);
  await db.connect();
}
async function second(server: any, dataSource: any) {
  // ruleid: listening-before-dependencies-are-ready
  const s = server.listen(3000, () => console.log("up"));
  await dataSource.initialize();
}
async function third(app: any, mongoose: any) {
  // ruleid: listening-before-dependencies-are-ready
  app.listen(3000, async () => {
    await mongoose.connect(process.env.URL);
  });
}
async function good(app: any, db: any) {
  await db.connect();
  // ok: listening-before-dependencies-are-ready
  app.listen(3000);
}
async function other(socket: any, x: any) {
  // ok: listening-before-dependencies-are-ready
  socket.listen(1);
  await x.connect();
}
