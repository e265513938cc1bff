// What the field pages say, in the language that was chosen when the visits were prepared.
const kept = () => { try { return localStorage.getItem('lazo-campo-idioma'); } catch { return null; } };
export const language = kept() === 'en' ? 'en' : 'es';
export const t = (es, en) => language === 'en' ? en : es;
export const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;
const local = language === 'en' ? 'en' : 'es-MX';
export const time = at => new Date(at).toLocaleTimeString(local, { hour: 'numeric', minute: '2-digit', hour12: false });
export const day = at => new Date(at).toLocaleDateString(local, { weekday: 'long', day: 'numeric', month: 'long' });
