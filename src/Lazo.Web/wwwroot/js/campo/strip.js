// What is said above every page: how much isn't sent, since when, and why.
import { forgets } from './clock.js';
import { el } from './elements.js';
import { count, moment, t } from './words.js';

export const strip = (queue, say) => {
  const n = queue.waiting;
  const last = queue.last ? t('última copia ', 'last copy ') + moment(queue.last) : t('sin copia todavía', 'no copy yet');
  const trouble = {
    'signed-out': el('a', { class: 'button', href: '/entrar?volver=/campo/' }, t('Entra de nuevo para enviar', 'Sign in again to send')),
    'other-person': el('p', {}, t('En este teléfono entró otra persona: lo tuyo espera aquí hasta que entres tú.', 'Another person is signed in on this telephone: yours waits here until you sign in.')),
    full: el('p', { class: 'wrong' }, t('El teléfono está lleno: libera espacio.', 'The telephone is full: free some space.')),
  }[queue.trouble];
  return [el('p', { class: 'line' }, el('b', { id: 'sin-enviar' }, n === 0 ? t('Todo enviado', 'All sent') : t(`${n} sin enviar`, `${n} not sent`)), el('span', { class: 'soft', id: 'ultima' }, last),
    n > 0 && el('button', { id: 'enviar', disabled: queue.sending, onclick: () => queue.send() }, queue.sending ? t('Enviando…', 'Sending…') : t('Enviar', 'Send')),
    el('a', { href: '#/espera' }, queue.aside + queue.box.broken ? count(queue.aside + queue.box.broken, t('cosa espera', 'thing waits'), t('cosas esperan', 'things wait')) : t('Rescate', 'Rescue'))), trouble,
    forgets && n > 0 && el('p', { class: 'small soft' }, t('Este navegador no recuerda el reloj: no cambies la hora del teléfono antes de enviar.', 'This browser doesn’t remember the clock: don’t change the telephone’s time before sending.'))];
};
