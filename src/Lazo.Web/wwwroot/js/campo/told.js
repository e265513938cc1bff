// What is the case by what was told, on this telephone.
import { steady } from './clock.js';
import { t } from './words.js';

export const body = fact => JSON.parse(fact.said.body);
export const undone = queue => new Set(queue.facts('taken-back').map(fact => fact.said.ref));
const wait = 12 * 3600000;
// What began in the last hours and hasn't ended is what she is at.
export const latest = (queue, kind, pair, ends) => {
  const undo = undone(queue);
  const one = queue.facts(kind, pair).filter(fact => steady() - fact.said.steady < wait && !undo.has(fact.id)).pop();
  return one && !(ends && queue.facts(ends, pair, one.id).length) ? one : null;
};
export const state = fact => fact.state === 'waiting' ? t('sin enviar', 'not sent') : fact.state === 'sent' ? t('enviado', 'sent') : t('apartado', 'put aside');

// The observation that goes on: one whose talk is over isn't.
export const observation = (queue, pair) => {
  const seen = latest(queue, 'observation', pair.id);
  const about = seen && queue.facts('talk', pair.id).filter(fact => body(fact).observation === seen.id).pop();
  if (about && queue.facts('talk-ended', pair.id, about.id).length) return {};
  // Folded until she has spoken and wants to hear; from the talk on nothing is added.
  const may = about && queue.facts('talk-may-i', pair.id, about.id).pop();
  return { seen, about, folded: about && !(may && body(may).yes) };
};

export const filled = (queue, pair, seen) => {
  const last = queue.facts('instrument-filled', pair.id, seen.id).pop();
  return last ? body(last).answers : {};
};
