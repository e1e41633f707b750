import webpush from "web-push";

export async function notify(subscription: any, payload: string, options: any) {
  // ruleid: web-push-without-timeout
  await webpush.sendNotification(subscription, payload);
  // ruleid: web-push-without-timeout
  webpush.sendNotification({ endpoint: "https://e", keys }, Buffer.from(payload)).catch(report);
  // ruleid: web-push-without-timeout
  await webpush.sendNotification(subscription, payload, { TTL: 60 });
  // ok: web-push-without-timeout
  await webpush.sendNotification(subscription, payload, { timeout: 5000 });
  // ok: web-push-without-timeout
  await webpush.sendNotification(subscription, payload, options);
}
