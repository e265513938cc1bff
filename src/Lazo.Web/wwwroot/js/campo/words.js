// What the field pages say, in the language that was chosen when the visits were prepared.
const kept = () => { try { return localStorage.getItem('lazo-campo-idioma'); } catch (error) { console.warn('In Spanish:', error); return null; } };
export const language = kept() === 'en' ? 'en' : 'es';
export const t = (es, en) => language === 'en' ? en : es;
// What a teacher is called by what she does; packages of before don't say it.
const spoken = phrase => phrase && (language === 'en' ? phrase.en : phrase.es);
export const called = ({ is }) => ({ word: spoken(is?.word), the: spoken(is?.the) ?? t('quien enseña', 'the teacher'), ofThe: spoken(is?.ofThe) ?? t('de quien enseña', 'of the teacher') });
// At the beginning of a sentence.
export const first = words => words.charAt(0).toUpperCase() + words.slice(1);
export const placed = pair => [called(pair).word, pair.school].filter(Boolean).join(' · ');
export const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;
const local = language === 'en' ? 'en' : 'es-MX';
export const time = at => new Date(at).toLocaleTimeString(local, { hour: 'numeric', minute: '2-digit', hour12: false });
// Its day too, where it isn't today.
export const moment = at => new Date(at).toDateString() === new Date().toDateString() ? time(at) : `${day(at)}, ${time(at)}`;
export const day = at => new Date(at).toLocaleDateString(local, { weekday: 'long', day: 'numeric', month: 'long' });
