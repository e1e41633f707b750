import { auth, registerClient, exchangeAuthorization } from "@modelcontextprotocol/sdk/client/auth.js";
async function login(provider, serverUrl) {
  // ruleid: mcp-oauth-request-without-timeout
  await auth(provider, { serverUrl });
  // ruleid: mcp-oauth-request-without-timeout
  await registerClient(serverUrl, { metadata });
  // ruleid: mcp-oauth-request-without-timeout
  const tokens = await exchangeAuthorization(serverUrl, { metadata, authorizationCode });
  // ok: mcp-oauth-request-without-timeout
  await auth(provider, { serverUrl, fetchFn });
  // ok: mcp-oauth-request-without-timeout
  await authorize(provider);
  return tokens;
}
