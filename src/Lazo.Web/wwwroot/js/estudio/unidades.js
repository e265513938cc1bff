// The cursor in a text divided by units: walk by words and sentences, mark a turn, join, move. Each deed is the page's own form.

import { points } from './puntos.js';

const text = document.getElementById('texto'), form = document.getElementById('girar');
if (form && text.querySelector('.words > span')) {
  // The numbers of sentences are for those who mark without a script.
  const pieces = [...text.querySelectorAll('.words > span')], starts = [];
  let whole = '';
  for (const piece of pieces) { starts.push(whole.length); whole += piece.textContent; }
  const field = name => form.elements[`Sent.${name}`], shown = document.getElementById('elegido'), go = document.getElementById('ir'), help = document.getElementById('ayuda');
  // Places at which one can stand: where a word, a sentence, a unit begins.
  const words = [...new Intl.Segmenter('es', { granularity: 'word' }).segment(whole)].filter(one => one.isWordLike).map(one => one.index);
  const sentences = pieces.flatMap((piece, at) => piece.dataset.n ? [starts[at]] : []);
  const units = [...text.querySelectorAll('.unit')].map(unit => starts[pieces.indexOf(unit.querySelector('.words > span'))]);
  let cursor = null;

  const pieceAt = place => { let low = 0, high = pieces.length - 1; while (low < high) { const middle = (low + high + 1) >> 1; if (starts[middle] <= place) low = middle; else high = middle - 1; } return low; };
  // The server counts code points.
  const position = place => points(whole.slice(0, place));
  const unitAt = place => pieces[pieceAt(place)].closest('.unit');

  const stand = (place, look = true) => {
    cursor = Math.max(0, place);
    // Seen as the words that follow, since a cursor isn't drawn where one doesn't write.
    const at = pieceAt(cursor), end = Math.min(whole.length, words.find(word => word > cursor) ?? whole.length), till = pieceAt(Math.max(cursor, end - 1));
    getSelection().setBaseAndExtent(pieces[at].firstChild, cursor - starts[at], pieces[till].firstChild, end - starts[till]);
    const marked = units.includes(cursor);
    field('At').value = marked ? '' : position(cursor);
    const quote = whole.slice(cursor, cursor + 90).trim();
    shown.classList.toggle('quote', !marked);
    shown.textContent = marked ? shown.dataset.hint : `${shown.dataset.before} «${quote}${cursor + 90 < whole.length ? '…' : ''}»`;
    go.hidden = marked;
    if (look) pieces[at].scrollIntoView({ block: 'nearest' });
  };
  const next = (stops, place) => stops.find(stop => stop > place) ?? stops.at(-1) ?? 0;
  const before = (stops, place) => stops.findLast(stop => stop < place) ?? 0;
  const send = (other, at) => { if (other) { if (at !== undefined) { other.elements['Sent.At'].value = at; other.elements['Sent.Sentence'].value = ''; } other.requestSubmit(); } };

  const turn = async redo => {
    const answer = await fetch(`${text.dataset.study}/deshacer`, { method: 'POST', redirect: 'error', headers: { 'Content-Type': 'application/json', RequestVerificationToken: text.dataset.token }, body: JSON.stringify({ redo }) }).then(one => one.ok ? one.json() : null).catch(() => null);
    if (answer?.done) { sessionStorage.setItem('lazo:giro', String(cursor ?? 0)); sessionStorage.setItem('lazo:vuelta', (redo ? text.dataset.redone : text.dataset.undone).replace('{what}', () => answer.told)); location.reload(); } else shown.textContent = answer?.clash ? text.dataset.clash : text.dataset.none;
  };

  document.addEventListener('keydown', event => {
    if (event.target.closest?.('input, textarea, select, dialog') || document.querySelector('dialog[open]')) return;
    // An address that names a unit gives it the keyboard. Elsewhere on the page what walks and presses is the browser's, and nothing is joined or moved unseen.
    const inside = event.target === text || event.target.matches?.('.unit');
    const command = event.ctrlKey || event.metaKey, here = cursor ?? 0;
    if (command && 'zy'.includes(event.key.toLowerCase())) { event.preventDefault(); turn(event.key.toLowerCase() === 'y' || event.shiftKey); return; }
    if (command || event.altKey || (!inside && event.key !== '?' && !(event.target === document.body && 'nbg'.includes(event.key)))) return;
    if (!inside && event.key !== '?') text.focus({ preventScroll: true });
    const action = {
      ArrowRight: () => stand(next(words, here)), ArrowLeft: () => stand(before(words, here)), ArrowDown: () => stand(next(sentences, here)), ArrowUp: () => stand(before(sentences, here)),
      n: () => stand(next(units, here)), b: () => stand(before(units, here)),
      g: () => { stand(here); field('Reason').focus(); }, Enter: () => { stand(here); field('Reason').focus(); },
      j: () => send(unitAt(here).querySelector('form.join')), m: () => send(unitAt(here).querySelector('form.move'), position(here)), M: () => send(unitAt(here).nextElementSibling?.querySelector('form.move'), position(here)),
      '?': () => help.showModal(),
    }[event.key];
    if (action) { event.preventDefault(); action(); }
  });
  field('Reason').addEventListener('keydown', event => { if (event.key === 'Escape') { text.focus({ preventScroll: true }); stand(cursor ?? 0); } });
  document.querySelector('#teclas button').addEventListener('click', () => help.showModal());

  // A click or a tap stands before the word that was meant.
  text.addEventListener('click', event => {
    const chosen = getSelection(), piece = (chosen.anchorNode?.parentElement ?? text).closest('.words > span');
    if (!event.target.closest('.words') || !piece) return;
    const place = starts[pieces.indexOf(piece)] + chosen.anchorOffset;
    stand(words.findLast(word => word <= place) ?? 0, false);
  });

  // Opens where one was: at a unit that an address names, or where something was taken back.
  text.classList.add('walked');
  document.getElementById('oraciones').hidden = true;
  document.getElementById('teclas').hidden = shown.hidden = false;
  shown.textContent = sessionStorage.getItem('lazo:vuelta') ?? shown.dataset.hint;
  new IntersectionObserver(([seen]) => go.classList.toggle('vh', seen.isIntersecting)).observe(form);
  const kept = sessionStorage.getItem('lazo:giro'), named = document.getElementById(location.hash.slice(1));
  const told = sessionStorage.getItem('lazo:vuelta');
  sessionStorage.removeItem('lazo:giro');
  sessionStorage.removeItem('lazo:vuelta');
  if (field('At').value && document.querySelector('#girar .wrong')) { stand([...whole].slice(0, Number(field('At').value)).join('').length); field('Reason').focus(); }
  else if (kept !== null) { text.focus({ preventScroll: true }); stand(Math.min(Number(kept), whole.length - 1)); if (told) shown.textContent = told; }
  else if (named?.matches('.unit')) { text.focus({ preventScroll: true }); stand(units[[...text.querySelectorAll('.unit')].indexOf(named)], false); }
}
