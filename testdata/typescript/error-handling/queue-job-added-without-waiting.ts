export async function register(user) {
  // ruleid: queue-job-added-without-waiting
  mailQueue.add("welcome", { id: user.id });
  // ruleid: queue-job-added-without-waiting
  this.queue.add("sync", user, { attempts: 3 });
  // ruleid: queue-job-added-without-waiting
  queue.addBulk(user.friends.map((id) => ({ name: "greet", data: { id } })));
  if (user.isNew) {
    // ruleid: queue-job-added-without-waiting
    exportQueue.add(QueueJobs.Export, { id: user.id });
  }
  // ok: queue-job-added-without-waiting
  await mailQueue.add("welcome", { id: user.id });
  // ok: queue-job-added-without-waiting
  const job = await mailQueue.add("welcome", { id: user.id });
  // ok: queue-job-added-without-waiting
  mailQueue.add("welcome", { id: user.id }).catch((error) => log(error));
  // ok: queue-job-added-without-waiting
  await Promise.all([mailQueue.add("welcome", {}), mailQueue.add("tour", {})]);
  // ok: queue-job-added-without-waiting
  await Promise.all(user.friends.map((id) => mailQueue.add("greet", { id })));
  // ok: queue-job-added-without-waiting
  seen.add("welcome");
  // ok: queue-job-added-without-waiting
  return mailQueue.add("welcome", { id: job.id });
}
