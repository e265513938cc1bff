// Writing a recording down without leaving the keyboard. The form works without this.
import { deeds, player, stampOf } from './reproductor.js';

const form = document.getElementById('transcripcion'), box = document.getElementById('texto'), said = document.getElementById('avisado'), speakers = document.getElementById('hablantes');
let saved = box.value;

// Into the text as if it were typed, so that the browser can take it back.
const type = words => {
  box.focus();
  if (document.execCommand?.('insertText', false, words)) return;
  box.setRangeText(words, box.selectionStart, box.selectionEnd, 'end');
};

const names = () => speakers.value.split(',').map(name => name.trim()).filter(Boolean);

// Whoever spoke last above the cursor; then it is the next one's turn.
const next = () => {
  const all = names();
  if (!all.length) return '';
  const above = box.value.slice(0, box.selectionStart);
  const last = all.map((name, at) => ({ at, place: above.lastIndexOf(`${name}:`) })).sort((one, other) => other.place - one.place)[0];
  return `${all[last.place < 0 ? 0 : (last.at + 1) % all.length]}: `;
};

const time = () => player ? `[${stampOf(player.currentTime)}] ` : '';

deeds.stamp = () => type(time());
deeds.turn = () => {
  const at = box.selectionStart;
  type(`${at > 0 && box.value[at - 1] !== '\n' ? '\n' : ''}${time()}${next()}`);
};

const save = async () => {
  const sent = box.value;
  try {
    const body = new URLSearchParams(new FormData(form));
    body.set('quiet', 'true');
    const answer = await fetch(form.action, { method: 'POST', body });
    if (!answer.ok) throw new Error(String(answer.status));
    form.elements.Version.value = (await answer.json()).version;
    saved = sent;
    said.textContent = form.dataset.saved;
  } catch {
    said.textContent = form.dataset.failed;
  }
};

document.getElementById('dictado').hidden = false;
box.addEventListener('keydown', event => {
  if (!(event.ctrlKey || event.metaKey)) return;
  if (event.key === '.') { event.preventDefault(); deeds.stamp(); }
  if (event.key === 'Enter') { event.preventDefault(); deeds.turn(); }
});
document.addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') { event.preventDefault(); save(); }
});
box.addEventListener('input', () => { said.textContent = ''; });
form.addEventListener('submit', () => { saved = box.value; });
addEventListener('beforeunload', event => { if (box.value !== saved) event.preventDefault(); });
