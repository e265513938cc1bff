// Faces and names are covered or cut away before a photo leaves the device, and it is drawn anew. Without this file, or in a browser
// that can't put what it drew into a form, the page asks for photos without faces.
import { isHeic, Picture } from './campo/photo.js';

const form = document.getElementById('evidencia');
const template = document.getElementById('foto'), shown = document.getElementById('fotos'), wrong = document.getElementById('aviso-fotos');
const input = form.elements.photos, given = form.elements.document;
const carries = () => { try { return Boolean(new DataTransfer().items.add(new File(['x'], 'x.txt'))); } catch { return false; } };

const pictures = [];
let opening = 0, busy = false;

const say = words => {
  wrong.textContent = words;
  wrong.hidden = !words;
  if (words) wrong.scrollIntoView({ block: 'nearest' });
};

const add = async file => {
  if (pictures.length >= Number(form.dataset.most)) return say(template.dataset.many);
  const part = template.content.firstElementChild.cloneNode(true);
  const picture = new Picture(part.querySelector('canvas'));
  const one = { picture, name: file.name };
  try { await picture.load(file); } catch { return say(`«${file.name}» ${await isHeic(file) ? template.dataset.heic : template.dataset.unread}`); }
  part.querySelector('figcaption').textContent = file.name;
  const modes = [...part.querySelectorAll('[data-mode]')];
  for (const button of modes) button.addEventListener('click', () => { picture.mode = button.dataset.mode; for (const other of modes) other.setAttribute('aria-pressed', String(other === button)); });
  part.querySelector('[data-again]').addEventListener('click', () => picture.again());
  part.querySelector('[data-remove]').addEventListener('click', () => { pictures.splice(pictures.indexOf(one), 1); part.remove(); input.focus(); });
  pictures.push(one);
  shown.append(part);
};

// What was chosen is taken out of the form at once: as it was taken, it never leaves.
const take = async () => {
  const files = [...input.files];
  input.value = '';
  say('');
  opening++;
  try { for (const file of files) await add(file); } catch { say(template.dataset.failed); } finally { opening--; }
};

const send = async event => {
  event.preventDefault();
  if (busy) return;
  // Nobody sends what she hasn't seen.
  if (opening) return say(template.dataset.opening);
  if ((pictures.length || given.files.length) && !form.elements.agreed.checked) return say(template.dataset.consent);
  busy = true;
  try {
    const drawn = new DataTransfer();
    for (const one of pictures) drawn.items.add(new File([await one.picture.bytes()], one.name, { type: 'image/jpeg' }));
    input.files = drawn.files;
    form.submit();
  } catch {
    input.value = '';
    busy = false;
    say(template.dataset.failed);
  }
};

if (carries()) {
  document.getElementById('sin-tapar').hidden = true;
  input.addEventListener('change', take);
  form.addEventListener('submit', send);
  // Whoever comes back to the page may send again.
  addEventListener('pageshow', () => { busy = false; });
  // Chosen before this was here.
  if (input.files.length) take();
}
