// Another meeting.
import { back, el, form, go } from './elements.js';
import { t } from './words.js';

export const meeting = (queue, pair) => {
  const name = 'encuentro:' + pair.id;
  return [back('/con/' + pair.id), el('h1', {}, t('Otro encuentro', 'Another meeting')), el('p', { class: 'soft' }, pair.teacher), form(queue, name, [
    { name: 'what', label: t('¿Qué hicieron?', 'What did you do?') }, { name: 'minutes', kind: 'number', label: t('¿Cuántos minutos?', 'How many minutes?'), min: 1, max: 600, inputmode: 'numeric' }],
    [{ words: t('Guardar', 'Keep'), primary: true, tell: async ({ what, minutes }) => {
      await queue.tell('meeting', { channel: 'inPerson', what, minutes: Math.max(1, Math.round(Number(minutes)) || 1) }, { pair: pair.id, draft: name });
      go('/con/' + pair.id);
    } }])];
};
