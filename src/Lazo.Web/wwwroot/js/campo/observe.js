// An observation, with notes by the minute and an instrument that was agreed.
import { steady } from './clock.js';
import { back, el, form } from './elements.js';
import { body, filled, observation, state, undone } from './told.js';
import { called, t } from './words.js';

// The instrument in the version with which she began; what is ticked is never counted.
const instrument = (queue, pair, seen) => {
  const made = seen.said.beside;
  if (!made) return null;
  const told = queue.facts('instrument-filled', pair.id, seen.id).pop();
  const before = filled(queue, pair, seen), name = 'instrumento:' + seen.id;
  return el('section', { class: 'card stack' }, el('h2', {}, made.name), el('p', { class: 'soft small' }, made.kind, told && ` · ${state(told)}`), form(queue, name,
    made.items.map(item => ({ name: item.key, kind: 'choice', label: item.words, options: item.levels.map(level => [level, level]), value: before[item.key], required: false })),
    [{ words: t('Guardar lo que se vio', 'Keep what was seen'),
      check: answers => Object.values(answers).some(Boolean) ? '' : t('Marca al menos un renglón.', 'Tick one line at least.'),
      tell: answers => queue.tell('instrument-filled', { version: made.version, answers: Object.fromEntries(Object.entries(answers).filter(([, level]) => level)) }, { pair: pair.id, ref: seen.id, draft: name }) }]));
};

export const observe = (queue, pair) => {
  const { seen, about, folded } = observation(queue, pair);
  const name = 'observar:' + pair.id, agreed = pair.instruments ?? [];
  if (!seen) return [back('/con/' + pair.id), el('h1', {}, t('Observar', 'Observe')), el('p', { class: 'soft' }, pair.teacher), form(queue, name,
    [{ name: 'focus', label: t('¿En qué quedaron de mirar?', 'What did you agree to look at?') },
      ...agreed.length ? [{ name: 'instrument', kind: 'choice', label: t('¿Con qué?', 'With what?'), value: '', required: false,
        options: [['', t('Solo notas', 'Notes alone')], ...agreed.map(one => [one.version, `${one.name}, ${one.kind}`])] }] : []],
    [{ words: t('Empezar', 'Begin'), primary: true, tell: ({ focus, instrument: version }) => queue.tell('observation', { focus, ...version && { instrument: version } },
      { pair: pair.id, draft: name, beside: agreed.find(one => one.version === version) }) }])];
  const undo = undone(queue);
  const note = strength => ({ words }) => queue.tell('note', { second: Math.max(0, Math.round((steady() - seen.said.steady) / 1000)), words, strength }, { pair: pair.id, ref: seen.id, draft: 'nota:' + seen.id });
  const minute = fact => { const { second } = body(fact); return `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`; };
  return [back('/con/' + pair.id), el('h1', {}, t('Observando', 'Observing')), el('p', { class: 'soft' }, `${pair.teacher} · ${body(seen).focus}`),
    !about && form(queue, 'nota:' + seen.id, [{ name: 'words', label: t('Lo que veo', 'What I see'), autocapitalize: 'sentences' }], [
      { words: t('Anotar', 'Note'), primary: true, tell: note(false) }, { words: t('Anotar como fortaleza', 'Note as a strength'), tell: note(true) }]),
    folded ? el('p', { class: 'soft' }, t(`Tus notas siguen plegadas hasta que hable y quiera oírlas ${called(pair).the}.`, `Your notes stay folded until ${called(pair).the} has spoken and wants to hear them.`))
      : el('ul', { class: 'log', 'aria-label': t('Notas', 'Notes') }, queue.facts('note', pair.id, seen.id).reverse().map(fact => el('li', { class: undo.has(fact.id) ? 'gone' : '' },
        el('b', {}, minute(fact)), ' ', undo.has(fact.id) ? el('s', {}, body(fact).words) : body(fact).words, body(fact).strength ? ' ★' : '', ' ', el('span', { class: 'soft small' }, state(fact)),
        !about && !undo.has(fact.id) && el('button', { class: 'link', onclick: () => queue.tell('taken-back', { why: t('Lo anoté por error', 'Noted by mistake') }, { pair: pair.id, ref: fact.id }) }, t('Retirar', 'Take back'))))),
    !about && instrument(queue, pair, seen),
    el('p', {}, el('a', { class: 'button', href: `#/con/${pair.id}/platica` }, about ? t('Seguir la plática', 'Go on talking') : t('Pasar a la plática', 'Go to the talk')))];
};
