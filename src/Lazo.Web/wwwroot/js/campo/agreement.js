// One agreement.
import { newId } from './clock.js';
import { back, el, form, go } from './elements.js';
import { called, t } from './words.js';

export const agreement = (queue, pair) => {
  const name = 'acuerdo:' + pair.id;
  return [back('/con/' + pair.id), el('h1', {}, t('Un acuerdo', 'One agreement')), el('p', { class: 'soft' }, pair.teacher), form(queue, name, [
    { name: 'words', label: t('¿En qué quedaron?', 'What did you agree on?') },
    { name: 'owner', kind: 'select', label: t('¿De quién es?', 'Whose is it?'), options: [['both', t('de las dos partes', 'of both')], ['teacher', called(pair).ofThe], ['advisor', t('mío', 'mine')]] },
    { name: 'until', kind: 'date', label: t('¿Para cuándo? (si quieren)', 'By when? (if you like)'), required: false }],
    [{ words: t('Guardar el acuerdo', 'Keep the agreement'), primary: true, tell: async ({ words, owner, until }) => {
      // The agreement has the number of its first change: a second tap is the same one.
      const id = queue.draft(name)?.fact ?? newId();
      await queue.change('agreement', id, 0, { words, owner, ...until && { until } }, { pair: pair.id, draft: name });
      go('/con/' + pair.id);
    } }])];
};
