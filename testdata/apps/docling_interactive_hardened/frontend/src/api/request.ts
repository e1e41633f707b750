import { backoffDelay, pause } from "./backoff";
import { ApiError, isAbort } from "./errors";

const BASE = import.meta.env.VITE_API_URL ?? "";
const READ_TIMEOUT = 10_000;
const CHANGE_TIMEOUT = 40_000;
export const UPLOAD_TIMEOUT = 300_000;
const READ_ATTEMPTS = 4;

/** Read something. Transient failures are repeated, because a read changes nothing. */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await send<T>(path, { method: "GET" }, READ_TIMEOUT, signal);
    } catch (error) {
      const again = error instanceof ApiError && error.transient && attempt + 1 < READ_ATTEMPTS;
      if (!again) throw error;
      const retryDelay = Math.max((error.retryAfter ?? 0) * 1000, backoffDelay(attempt));
      await pause(retryDelay, signal);
    }
  }
}

/** Change something, once: whether a repeated change is safe only the user knows. */
export async function change<T>(
  path: string,
  init: RequestInit,
  timeout = CHANGE_TIMEOUT,
  signal?: AbortSignal,
): Promise<T> {
  return send<T>(path, init, timeout, signal);
}

async function send<T>(path: string, init: RequestInit, timeout: number, signal?: AbortSignal): Promise<T> {
  const deadline = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(`${BASE}${path}`, {
      ...init,
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
    if (!response.ok) throw await failure(response);
    return (await response.json()) as T;
  } catch (error) {
    if (error instanceof ApiError || isAbort(error)) throw error;
    if (error instanceof DOMException && error.name === "TimeoutError") {
      throw new ApiError("The server does not answer.", 0, "timeout", null, { cause: error });
    }
    throw new ApiError("The server cannot be reached.", 0, "network", null, { cause: error });
  }
}

async function failure(response: Response): Promise<ApiError> {
  let code = "unknown";
  let message = `The server answered ${response.status}.`;
  try {
    const body: { error?: string; message?: string } = await response.json();
    code = body.error ?? code;
    message = body.message ?? message;
  } catch (error) {
    console.warn("an answer without a reason", response.status, error);
  }
  const retryAfter = Number(response.headers.get("Retry-After"));
  return new ApiError(message, response.status, code, Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null);
}
