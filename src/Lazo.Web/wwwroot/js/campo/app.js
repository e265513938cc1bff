// The field pages without a signal: opened by PIN, drawn by what the telephone holds, sent when there is a signal.
import { boxes, bring, open, reopen, unsent } from './box.js';
import { agreement } from './agreement.js';
import { steady } from './clock.js';
import { el } from './elements.js';
import { photo } from './evidence.js';
import { expire } from './expiry.js';
import { meeting } from './meeting.js';
import { observe } from './observe.js';
import { withHer } from './pair.js';
import { Sending } from './sending.js';
import { hello, post } from './server.js';
import { strip as above } from './strip.js';
import { talk } from './talk.js';
import { today } from './today.js';
import { waiting } from './waiting.js';
import { count, t } from './words.js';

const main = document.getElementById('contenido'), strip = document.getElementById('estado');
let queue = null;

const rescue = async () => {
  const link = el('a', { href: URL.createObjectURL(new Blob([await queue.box.rescue()], { type: 'application/json' })), download: `lazo-rescate-${new Date().toISOString().slice(0, 10)}.json` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
};

const drawStrip = () => strip.replaceChildren(...above(queue, { rescue }).filter(Boolean));

let drawn = '';
const draw = () => {
  if (!queue) return;
  drawStrip();
  const [, where, id, what] = location.hash.replace(/^#/, '').split('/');
  const pair = where === 'con' ? queue.package?.pairs.find(one => one.id === id) : null;
  const page = pair ? ({ observar: observe, platica: talk, acuerdo: agreement, encuentro: meeting, foto: photo }[what] ?? withHer)(queue, pair)
    : where === 'espera' ? waiting(queue, { rescue }) : today(queue);
  const here = location.hash;
  main.replaceChildren(...page.flat(3).filter(Boolean));
  if (here !== drawn) { scrollTo(0, 0); main.focus({ preventScroll: true }); }
  drawn = here;
};

// A form in which she writes isn't drawn anew under her fingers, nor a picture under them.
let asked = 0, down = null, late = 0;
addEventListener('pointerdown', () => { down = performance.now(); }, true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => setTimeout(() => { down = null; }), true);
// A button that is drawn anew between down and up isn't pressed; a finger that stays there doesn't hold everything up.
const later = (what, owed = late) => {
  clearTimeout(late);
  const pressed = down !== null && performance.now() - down < 1000;
  late = pressed ? setTimeout(redraw, 100) : 0;
  if (!pressed) (owed ? whole : what)();
};
const redraw = () => later(whole);
const whole = () => {
  drawStrip();
  const canvas = main.querySelector('canvas');
  if (canvas && location.hash === drawn) return;
  const busy = main.contains(document.activeElement) && document.activeElement.matches('textarea,input,select') ? document.activeElement : null;
  const caret = busy && { form: [...main.querySelectorAll('form')].indexOf(busy.form), name: busy.name, value: busy.value, at: busy.selectionStart };
  cancelAnimationFrame(asked);
  asked = requestAnimationFrame(() => {
    draw();
    const again = caret && [...main.querySelectorAll('form')[caret.form]?.elements ?? []].find(one => one.name === caret.name && one.value === caret.value);
    if (again) { again.focus({ preventScroll: true }); if (typeof caret.at === 'number') again.setSelectionRange(caret.at, caret.at); }
  });
};

const begin = async box => {
  queue = await new Sending(box).load();
  await expire(queue);
  queue.addEventListener('change', redraw);
  queue.addEventListener('state', () => later(drawStrip));
  strip.hidden = false;
  addEventListener('hashchange', draw);
  addEventListener('online', () => queue.send());
  let minutes = 0;
  // With nothing to send it asks now and then whether its receipts still hold.
  setInterval(async () => { await expire(queue); if (queue.waiting || ++minutes % 10 === 0) await queue.send(); }, 60000);
  draw();
  queue.send();
};

// By the minute, without a sound.
setInterval(() => {
  const timer = main.querySelector('[data-began]');
  if (timer) timer.textContent = `${Math.floor((steady() - Number(timer.dataset.began)) / 60000)} min`;
}, 5000);

const forgot = async (pin, wrong) => {
  const here = await hello();
  if (here.state === 'signed-out') { location.href = '/entrar?volver=/campo/'; return; }
  const record = here.state === 'here' && (await boxes()).find(one => one.owner === here.owner);
  if (!record) { wrong.textContent = here.state === 'here' ? t('Aquí no hay nada tuyo.', 'Nothing here is yours.') : t('Para esto hace falta señal.', 'This needs a signal.'); return; }
  const answer = await post(here.token, '/campo/api/llave', { sealed: record.sealed });
  if (!answer?.ok) { wrong.textContent = t('No se pudo. Prueba más tarde.', 'It didn’t work. Try later.'); return; }
  await begin(await reopen(record, (await answer.json()).secret, pin));
};

const locked = async brought => {
  const some = (await boxes()).length > 0, held = await unsent();
  const wrong = el('p', { class: 'wrong', role: 'alert' });
  const pin = el('input', { id: 'pin', type: 'password', inputmode: 'numeric', autocomplete: 'off', minlength: 6 });
  const button = el('button', { class: 'primary' }, t('Abrir', 'Open'));
  const file = el('input', { type: 'file', accept: 'application/json,.json', onchange: async () => {
    try { await bring(await file.files[0].text()); await locked(true); } catch (error) { console.warn(error); wrong.textContent = t('Ese archivo no es una copia de rescate.', 'That file is no rescue copy.'); }
  } });
  const unlock = async event => {
    event.preventDefault();
    wrong.textContent = '';
    button.disabled = true;
    button.textContent = t('Abriendo…', 'Opening…');
    const box = await open(pin.value);
    if (box) return begin(box);
    button.disabled = false;
    button.textContent = t('Abrir', 'Open');
    wrong.textContent = t('Con ese PIN no se abre nada.', 'Nothing opens with that PIN.');
  };
  main.replaceChildren(...[el('h1', {}, t('Mis visitas', 'My visits')),
    ...brought ? [el('p', { class: 'note good' }, t('La copia ya está en este teléfono. Ábrela con el PIN que tenías al bajarla.', 'The copy is in this telephone now. Open it with the PIN that you had when you downloaded it.'))] : [],
    held > 0 && el('p', { class: 'note', id: 'guardado' }, count(held, t('cosa sin enviar en este teléfono.', 'thing not sent on this telephone.'), t('cosas sin enviar en este teléfono.', 'things not sent on this telephone.')),
      ' ', t('Se envía cuando lo abres con señal.', 'It is sent when you open it with a signal.')),
    some ? el('form', { class: 'card stack', onsubmit: unlock }, el('label', {}, t('Tu PIN de campo', 'Your field PIN'), pin), wrong, button,
      el('details', {}, el('summary', {}, t('Olvidé mi PIN', 'I forgot my PIN')), el('p', { class: 'small' }, t('No se pierde nada: lo que anotaste, lo que falta por enviar y lo preparado siguen aquí. El PIN de antes deja de abrir este teléfono; las copias de rescate que ya bajaste siguen abriéndose con él.', 'Nothing is lost: what you wrote, what isn’t sent and what was prepared stay here. The PIN of before no longer opens this telephone; rescue copies that you downloaded still open with it.')),
        el('p', { class: 'small' }, t('Hace falta señal y tu cuenta: escribe arriba un PIN nuevo de 6 cifras o más y toca aquí. Sin señal no hay otra manera de abrir.', 'It needs a signal and your account: write a new PIN of 6 digits or more above and tap here. Without a signal there is no other way in.')),
        el('button', { type: 'button', onclick: () => pin.value.length < 6 ? wrong.textContent = t('El PIN nuevo lleva 6 cifras o más.', 'The new PIN has 6 digits or more.') : forgot(pin.value, wrong) }, t('Poner este PIN', 'Set this PIN'))))
      : el('p', { class: 'empty' }, t('En este teléfono no hay visitas preparadas.', 'No visits are prepared on this telephone.')),
    el('p', {}, el('a', { class: 'button', href: '/acompanamiento/preparar' }, t('Preparar mis visitas', 'Prepare my visits'))),
    el('details', {}, el('summary', {}, t('Traer una copia de rescate', 'Bring in a rescue copy')), el('label', {}, t('El archivo', 'The file'), file), !some && wrong)].filter(Boolean));
};

if ('serviceWorker' in navigator) navigator.serviceWorker.register('/campo/sw.js', { scope: '/campo/' }).catch(error => console.warn(error));
locked(false);
