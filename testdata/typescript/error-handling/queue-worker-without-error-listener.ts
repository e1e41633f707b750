import { Worker } from "bullmq";
// ruleid: queue-worker-without-error-listener
const mail = new Worker("mail", async (job) => send(job.data), { connection });
mail.on("completed", (job) => console.log(job.id));
// ruleid: queue-worker-without-error-listener
export const bare = new Worker(NAME, processor);
class Jobs {
  start() {
    // ruleid: queue-worker-without-error-listener
    this.worker = new Worker(this.name, (job) => this.run(job), this.options);
  }
}
// ok: queue-worker-without-error-listener
const thread = new Worker(new URL("./thread.js", import.meta.url));
