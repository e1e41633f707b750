import { exec, execFile, execSync, spawn } from "child_process";
import { promisify } from "util";
const execAsync = promisify(exec);

async function probe(file: string) {
  // ruleid: child-process-without-timeout
  const { stdout } = await execAsync(`ffprobe ${file}`);
  // ruleid: child-process-without-timeout
  exec("git status", (error, out) => done(error, out));
  // ruleid: child-process-without-timeout
  execFile("convert", [file], (error) => done(error));
  return stdout;
}

async function bounded(file: string) {
  // ok: child-process-without-timeout
  await execAsync(`ffprobe ${file}`, { timeout: 10_000 });
  // ok: child-process-without-timeout
  execSync("git describe", { timeout: 1000 });
  // ok: child-process-without-timeout
  execSync("npm install", { stdio: "inherit" });
  // ok: child-process-without-timeout
  const match = /a(b)/.exec(file);
  // ok: child-process-without-timeout
  const child = spawn("server", []);
}
