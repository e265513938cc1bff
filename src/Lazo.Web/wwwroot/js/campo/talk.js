// The reflective talk: the other one speaks first.
import { steady } from './clock.js';
import { back, el, form, go } from './elements.js';
import { body, filled, latest, observation, undone } from './told.js';
import { called, t } from './words.js';

export const talk = (queue, pair) => {
  const now = latest(queue, 'talk', pair.id, 'talk-ended');
  const { seen } = observation(queue, pair);
  if (!now) return [back('/con/' + pair.id), el('h1', {}, t('Plática reflexiva', 'Reflective talk')), el('p', {}, t('De 15 a 20 minutos. Primero habla ', '15 to 20 minutes. First speaks ') + called(pair).the + '.'),
    el('button', { class: 'primary', onclick: event => { event.target.disabled = true; queue.tell('talk', seen ? { observation: seen.id } : {}, { pair: pair.id, draft: 'platica:' + pair.id }).catch(() => { event.target.disabled = false; }); } }, t('Empezar la plática', 'Begin the talk'))];
  const step = kind => queue.facts(kind, pair.id, now.id).pop();
  const tell = (kind, draft) => values => queue.tell(kind, values, { pair: pair.id, ref: now.id, draft: draft + now.id });
  const minutes = () => Math.floor((steady() - now.said.steady) / 60000);
  const timer = el('p', { class: 'quiet soft', role: 'timer', 'data-began': now.said.steady }, t(`${minutes()} min`, `${minutes()} min`));
  const undo = undone(queue);
  const notes = seen ? queue.facts('note', pair.id, seen.id).filter(fact => !undo.has(fact.id)) : [];
  const ticked = seen?.said.beside ? filled(queue, pair, seen) : {};
  const lines = (seen?.said.beside?.items ?? []).filter(item => ticked[item.key]);
  const spoke = step('talk-teacher-spoke'), may = step('talk-may-i'), strong = step('talk-strengths');
  const head = [back('/con/' + pair.id), el('h1', {}, t('Plática con ', 'Talk with ') + pair.teacher), timer];
  const end = form(queue, 'fin:' + now.id, [{ name: 'hers', kind: 'number', label: `${t('¿Cuántos minutos habló', 'How many minutes spoke')} ${called(pair).the}? ${t('(si quieres)', '(if you like)')}`, min: 0, max: 120, required: false }],
    [{ words: t('Terminar la plática', 'End the talk'), tell: async ({ hers }) => { await queue.tell('talk-ended', { minutes: Math.max(1, minutes()), ...hers && { teacherMinutes: Number(hers) } }, { pair: pair.id, ref: now.id, draft: 'fin:' + now.id }); go('/con/' + pair.id); } }]);
  if (!spoke) return [...head, form(queue, 'hablo:' + now.id, [
    { name: 'felt', label: t('¿Cómo se sintió?', 'How did it feel?') }, { name: 'ownAdvice', label: t('¿Qué se aconsejaría si se hubiera observado?', 'What would be the own advice, as an observer of oneself?') }],
    [{ words: t('Ya habló ', 'Has spoken: ') + called(pair).the, primary: true, tell: tell('talk-teacher-spoke', 'hablo:') }]), el('p', { class: 'soft small' }, t('Tus notas siguen plegadas: primero habla ', 'Your notes stay folded: first speaks ') + called(pair).the + '.')];
  if (!may) return [...head, el('h2', {}, t('«¿Puedo contarte lo que vi?»', '“May I tell you what I saw?”')), form(queue, 'puedo:' + now.id, [], [
    { words: t('Dijo que sí', 'Said yes'), primary: true, tell: () => tell('talk-may-i', 'puedo:')({ yes: true }) },
    { words: t('Hoy no', 'Not today'), tell: () => tell('talk-may-i', 'puedo:')({ yes: false }) }])];
  const yes = body(may).yes;
  return [...head, yes && notes.length + lines.length > 0 && el('section', { class: 'card' }, el('h2', {}, t('Lo que viste', 'What you saw')), el('ul', { class: 'log' },
    notes.map(fact => el('li', {}, body(fact).words, body(fact).strength ? ' ★' : '')), lines.map(item => el('li', {}, `${item.words}: `, el('b', {}, ticked[item.key]))))),
    yes && !strong && form(queue, 'fuerte:' + now.id, [{ name: 'words', label: t('Primero, lo que fue fuerte', 'First, what was strong') }], [{ words: t('Guardar', 'Keep'), primary: true, tell: tell('talk-strengths', 'fuerte:') }]),
    (strong || !yes) && el('p', {}, el('a', { class: 'button', href: `#/con/${pair.id}/acuerdo` }, t('Un acuerdo', 'One agreement'))),
    end];
};
