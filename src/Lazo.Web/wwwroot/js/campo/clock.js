// How long ago something was written, also when somebody sets the telephone's clock meanwhile: a clock that is put back is noticed
// against one that nobody can set. Put forward it can't be told from a telephone that slept, and is believed.
const key = 'lazo-campo-reloj';
// Where nothing may be remembered, a clock that was put back is forgotten with the page: she is told (`forgets`).
export let forgets = false;
const remembering = (what, error) => { forgets = true; console.warn(what, error); };
const read = () => { try { return Number(localStorage.getItem(key)) || 0; } catch (error) { remembering('read', error); return 0; } };
let back = read(), wall = Date.now(), mono = performance.now();

export const steady = () => {
  const [w, m] = [Date.now(), performance.now()];
  const jump = w - wall - (m - mono);
  [wall, mono] = [w, m];
  if (jump < -1000) {
    back -= jump;
    try { localStorage.setItem(key, String(back)); } catch (error) { remembering('write', error); }
  }
  return w + back;
};
setInterval(steady, 20000);

// A number made here (UUID version 7): in the order of time, and nobody else's.
export const newId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let at = Date.now();
  for (let i = 5; i >= 0; i--) { bytes[i] = at % 256; at = Math.floor(at / 256); }
  bytes[6] = bytes[6] & 15 | 112;
  bytes[8] = bytes[8] & 63 | 128;
  const hex = [...bytes].map(b => b.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
