// One teacher's page.
import { steady } from './clock.js';
import { back, el } from './elements.js';
import { latest, observation, state } from './told.js';
import { called, placed, t, time } from './words.js';

export const withHer = (queue, pair) => {
  const open = observation(queue, pair).seen, talk = latest(queue, 'talk', pair.id, 'talk-ended');
  const told = queue.facts(null, pair.id).filter(fact => steady() - fact.said.steady < 7 * 24 * 3600000);
  const names = {
    observation: t('Observación', 'Observation'), note: t('Nota', 'Note'), 'instrument-filled': t('Instrumento', 'Instrument'), talk: t('Plática', 'Talk'), 'talk-teacher-spoke': t('Primero habló ', 'First spoke ') + called(pair).the,
    'talk-may-i': t('¿Puedo contarte lo que vi?', 'May I tell you what I saw?'), 'talk-strengths': t('Fortalezas', 'Strengths'), 'talk-ended': t('Fin de la plática', 'End of the talk'),
    evidence: t('Foto', 'Photo'), meeting: t('Encuentro', 'Meeting'), 'taken-back': t('Lo retiré', 'Taken back'),
  };
  return [back('/'), el('h1', {}, pair.teacher), el('p', { class: 'soft' }, placed(pair)),
    el('div', { class: 'acts roomy' },
      el('a', { class: 'button', href: `#/con/${pair.id}/observar` }, open ? t('Seguir observando', 'Go on observing') : t('Observar', 'Observe')),
      el('a', { class: 'button', href: `#/con/${pair.id}/platica` }, talk ? t('Seguir la plática', 'Go on talking') : t('Plática reflexiva', 'Reflective talk')),
      el('a', { class: 'button', href: `#/con/${pair.id}/acuerdo` }, t('Acuerdo', 'Agreement')),
      el('a', { class: 'button', href: `#/con/${pair.id}/foto` }, t('Foto', 'Photo')),
      el('a', { class: 'button', href: `#/con/${pair.id}/encuentro` }, t('Otro encuentro', 'Another meeting'))),
    pair.agreements.length > 0 && el('section', { class: 'card' }, el('h2', {}, t('Acuerdos abiertos', 'Open agreements')), el('ul', { class: 'log' }, pair.agreements.map(one => {
      const kept = one.state === 'kept' || queue.all('change').some(change => change.said.id === one.id && change.state === 'waiting' && change.said.body.state === 'kept');
      return el('li', { class: 'tight' }, el('p', {}, one.words), kept ? el('p', { class: 'soft' }, t('Cumplido', 'Kept'))
        : one.signed === false ? el('p', { class: 'small soft' }, t('Falta una firma', 'A signature is missing'))
        : el('button', { onclick: () => queue.change('agreement', one.id, one.version, { state: 'kept' }) }, t('Se cumplió', 'It was kept')));
    }))),
    pair.plan && el('details', { class: 'card' }, el('summary', {}, t('El plan', 'The plan')), el('dl', { class: 'facts' }, [
      [t('Propósito', 'Purpose'), pair.plan.purpose], [t('Secuencia', 'Sequence'), pair.plan.sequence], [t('Materiales', 'Materials'), pair.plan.materials],
      [t('Quién hace qué', 'Who does what'), pair.plan.who], [t('A quién no se llegó', 'Who was not reached'), pair.plan.notReached],
    ].map(([term, words]) => [el('dt', {}, term), el('dd', {}, words)]))),
    told.length > 0 && el('section', { class: 'card' }, el('h2', {}, t('Lo que anotaste', 'What you wrote')), el('ul', { class: 'log' }, told.map(fact =>
      el('li', {}, `${time(fact.said.at)} · ${names[fact.said.kind] ?? fact.said.kind} · ${state(fact)}`)))),
  ];
};
