function kind(error) {
  // ruleid: status-read-from-error-text
  if (error.message.includes("401")) return "auth";
  // ruleid: status-read-from-error-text
  if (error.message?.includes("timeout")) return "slow";
  // ruleid: status-read-from-error-text
  if (String(error).includes("ECONNREFUSED")) return "down";
  // ok: status-read-from-error-text
  if (error.status === 401) return "auth";
  // ok: status-read-from-error-text
  if (error.message.includes(filter)) return "seen";
  // ok: status-read-from-error-text
  return message.text.includes("401");
}
