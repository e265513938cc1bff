// A recording with its text: a time opens its place, and what is being said is marked. While the transcriber works, how far it is.
import { player } from './reproductor.js';

const stamps = [...document.querySelectorAll('#hablado [data-ms]')];
const spoken = stamps.map(stamp => ({ at: Number(stamp.dataset.ms) / 1000, words: stamp.nextElementSibling })).sort((one, other) => one.at - other.at);

if (player) {
  document.getElementById('hablado')?.addEventListener('click', event => {
    const stamp = event.target.closest('[data-ms]');
    if (!stamp) return;
    player.currentTime = Number(stamp.dataset.ms) / 1000;
    player.play().catch(() => {});
  });

  let now = null;
  player.addEventListener('timeupdate', () => {
    let low = 0, high = spoken.length;
    while (low < high) { const middle = (low + high) >> 1; if (spoken[middle].at <= player.currentTime + 0.05) low = middle + 1; else high = middle; }
    const words = low > 0 ? spoken[low - 1].words : null;
    if (words === now) return;
    now?.removeAttribute('aria-current');
    words?.setAttribute('aria-current', 'true');
    now = words;
  });
}

const Pause = 3000;

const look = async () => {
  const part = document.getElementById('transcriptor');
  if (part?.dataset.runs !== 'yes') return;
  try {
    const answer = await fetch(location.pathname);
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('transcriptor');
    // It is written: the page has its text now.
    if (!fresh) { location.reload(); return; }
    part.replaceWith(fresh);
  } catch { /* No connection for a moment: the next look finds it. */ }
  setTimeout(look, Pause);
};
setTimeout(look, Pause);
