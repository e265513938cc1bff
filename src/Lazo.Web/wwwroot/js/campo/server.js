// How the server is asked: with patience, and never in another person's name.

// A signal that comes and goes leaves a request hanging for ever; what got no answer is sent again, and that does no harm.
const patience = 45000;

// The answer of the server; null without a signal.
const ask = async (address, options = {}) => {
  try { return await fetch(address, { redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(patience), ...options }); } catch { return null; }
};
export const signedOut = answer => answer.type === 'opaqueredirect' || answer.status === 401;
// The one answer that is for good.
export const gone = answer => answer?.status === 404;
// The server is told how far its receipts go here: one that hasn't come so far was restored, and says so with another epoch.
export const hello = async reached => {
  const answer = await ask('/campo/api/hola' + (reached ? '?' + new URLSearchParams(reached) : ''));
  if (!answer) return { state: 'away' };
  if (signedOut(answer)) return { state: 'signed-out' };
  if (!answer.ok) return { state: 'away' };
  return { state: 'here', ...await answer.json() };
};
export const post = (token, address, body) => ask(address, {
  method: 'POST', body: body instanceof Uint8Array ? body : JSON.stringify(body),
  headers: { RequestVerificationToken: token, 'Content-Type': body instanceof Uint8Array ? 'application/octet-stream' : 'application/json' },
});
