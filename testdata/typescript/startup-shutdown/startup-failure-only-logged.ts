import express from "express";
const app = express();
// ruleid: startup-failure-only-logged
main().catch(console.error);
// ruleid: startup-failure-only-logged
mongoose.connect(url).catch((e) => console.log("no database", e));
// ruleid: startup-failure-only-logged
bootstrap().catch((error) => {
  console.error("failed", error);
});
// ok: startup-failure-only-logged
main().catch((e) => {
  console.error(e);
  process.exit(1);
});
// ok: startup-failure-only-logged
start().catch((e) => {
  console.error(e);
  process.exitCode = 1;
});
// ok: startup-failure-only-logged
track().catch(console.error);
