// “Preparar mis visitas”: what was chosen is asked for, encrypted, and put into this telephone.
import { boxes, make, open } from './box.js';
import { steady } from './clock.js';
import { Queue } from './queue.js';
import { hello, post } from './server.js';

const form = document.getElementById('preparar'), wrong = document.getElementById('mal');
const say = form.dataset;

hello().then(async here => {
  // Whoever has a box here already opens it with her PIN; else she makes one up.
  const known = here.state === 'here' && (await boxes()).some(box => box.owner === here.owner);
  form.querySelector('[data-new]').hidden = known;
  form.querySelector('button.primary').disabled = false;
  form.addEventListener('submit', event => { event.preventDefault(); prepare(known); });
});

const worker = async () => {
  const registered = await navigator.serviceWorker.register('/campo/sw.js', { scope: '/campo/' });
  const coming = registered.installing ?? registered.waiting;
  if (coming) await new Promise((done, failed) => coming.addEventListener('statechange', () => {
    if (coming.state === 'activated') done();
    if (coming.state === 'redundant') failed(new Error('worker'));
  }));
};

const prepare = async known => {
  wrong.textContent = '';
  const chosen = name => [...form.querySelectorAll(`input[name=${name}]:checked`)].map(box => box.value);
  const pairs = chosen('pair'), visits = chosen('visit');
  const pin = form.elements.pin.value;
  if (!pairs.length && !visits.length) { wrong.textContent = say.choose; return; }
  if (pin.length < 6) { wrong.textContent = say.short; return; }
  if (!known && pin !== form.elements.again.value) { wrong.textContent = say.differ; return; }
  const button = form.querySelector('button.primary');
  button.disabled = true;
  try {
    const here = await hello();
    if (here.state !== 'here') throw new Error(here.state);
    let box = await open(pin);
    // A PIN that opens another person's box isn't hers.
    if (box?.owner !== here.owner) box = null;
    if (!box && known) { wrong.textContent = say.wrong; return; }
    const answer = await post(here.token, '/campo/api/paquete', { pairs, visits });
    if (!answer?.ok) throw new Error(String(answer?.status));
    const pack = await answer.json();
    if (!box) {
      const key = await post(here.token, '/campo/api/llave', {});
      if (!key?.ok) throw new Error(String(key?.status));
      box = await make(here.owner, pin, await key.json());
    }
    const queue = await new Queue(box).load();
    await queue.keep([{ id: queue.own('package'), sort: 'package', said: { ...pack, prepared: steady() } }]);
    await navigator.storage?.persist?.();
    try { localStorage.setItem('lazo-campo-idioma', document.documentElement.lang.slice(0, 2)); } catch (error) { console.warn('The telephone speaks Spanish:', error); }
    await worker();
    location.href = '/campo/';
  } catch (error) {
    console.warn(error);
    wrong.textContent = say.failed;
  } finally {
    button.disabled = false;
  }
};
