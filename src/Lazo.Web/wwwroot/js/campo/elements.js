// What pages are drawn with: elements, a form whose words survive, and the way from one page to another.
import { t } from './words.js';

export const el = (tag, attributes = {}, ...parts) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (name === 'value' || name === 'checked' || name === 'disabled') made[name] = value;
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...parts.flat().filter(part => part !== null && part !== undefined && part !== false));
  return made;
};

export const go = to => { location.hash = to; };
export const back = to => el('p', {}, el('a', { class: 'button', href: '#' + to }, '← ' + t('Regresar', 'Back')));

// One of several, in words, for a thumb.
const choice = (name, label, options, held) => {
  const box = el('fieldset', { tabindex: '-1' }, el('legend', {}, label), options.map(([value, words]) => el('label', {}, el('input', { type: 'radio', name, value, checked: held === value }), el('span', {}, words))));
  Object.defineProperty(box, 'value', { get: () => box.querySelector('input:checked')?.value ?? '' });
  return box;
};

// A form whose words survive a closed tab; a tap twice tells it once; what can't be kept stays on the screen.
export const form = (queue, draft, fields, buttons) => {
  const held = queue.draft(draft)?.values ?? {};
  const wrong = el('p', { class: 'wrong', role: 'alert' });
  const inputs = {};
  const keep = () => queue.saveDraft(draft, Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.type === 'checkbox' ? input.checked : input.value])));
  const rows = fields.map(({ name, label, kind = 'textarea', options, required = true, ...more }) => {
    const input = kind === 'choice' ? choice(name, label, options, held[name] ?? more.value) : kind === 'select'
      ? el('select', { name, ...more }, options.map(([value, words]) => el('option', { value, selected: held[name] === value }, words)))
      : el(kind === 'textarea' ? 'textarea' : 'input', { name, rows: kind === 'textarea' ? 3 : null, type: kind === 'textarea' ? null : kind, ...more });
    if (kind === 'checkbox') input.checked = held[name] === true; else if (kind !== 'select' && kind !== 'choice') input.value = held[name] ?? more.value ?? '';
    input.dataset.required = required;
    input.addEventListener('input', keep);
    inputs[name] = input;
    return kind === 'choice' ? input : kind === 'checkbox' ? el('label', {}, input, el('span', {}, label)) : el('label', {}, label, input);
  });
  const press = async (button, tell, check) => {
    const missing = Object.values(inputs).find(input => input.dataset.required === 'true' && (input.type === 'checkbox' ? !input.checked : !input.value.trim()));
    wrong.textContent = '';
    if (missing) { wrong.textContent = t('Falta llenar esto.', 'This is still missing.'); missing.focus(); return; }
    const said = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.type === 'checkbox' ? input.checked : input.value.trim()]));
    wrong.textContent = check?.(said) ?? '';
    if (wrong.textContent) return;
    button.disabled = true;
    button.classList.add('busy');
    keep();
    try { await tell(said); }
    catch (error) {
      console.warn(error);
      wrong.textContent = t('El teléfono no tiene lugar para guardarlo. Lo que escribiste sigue aquí: libera espacio y vuelve a tocar, o baja la copia de rescate.',
        'The telephone has no room to keep it. What you wrote is still here: free some space and tap again, or download the rescue copy.');
    } finally { button.disabled = false; button.classList.remove('busy'); }
  };
  return el('form', { class: 'stack', onsubmit: event => { event.preventDefault(); } }, rows, wrong,
    el('div', { class: 'stack' }, buttons.map(({ words, primary, tell, check }) => {
      const button = el('button', { type: 'button', class: primary ? 'primary' : '' }, words);
      button.addEventListener('click', () => press(button, tell, check));
      return button;
    })));
};
