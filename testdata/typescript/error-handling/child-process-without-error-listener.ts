import { spawn, fork } from "child_process";
function convert(args) {
  // ruleid: child-process-without-error-listener
  const child = spawn("ffmpeg", args);
  child.on("exit", done);
}
function work() {
  // ruleid: child-process-without-error-listener
  const worker = fork("./worker.js");
  // ruleid: child-process-without-error-listener
  this.child = spawn("python3", ["main.py"]);
  return worker;
}
// ok: child-process-without-error-listener
const other = start("ffmpeg");
