// Two hands over one text: from difference to difference by key, each shown where it stands. Without this file the list does it by Tab.

const places = [...document.querySelectorAll('.differing li')], pieces = [...document.querySelectorAll('.hands [data-from]')];

function show(place) {
  const [from, to] = [Number(place.dataset.from), Number(place.dataset.to)], here = pieces.filter(piece => Number(piece.dataset.from) >= from && Number(piece.dataset.to) <= to);
  for (const piece of pieces) piece.classList.toggle('now', here.includes(piece));
  here[0]?.scrollIntoView({ block: 'center' });
  place.scrollIntoView({ block: 'nearest' });
}

const go = place => { if (place) place.focus({ preventScroll: true }); };
for (const place of places) place.addEventListener('focusin', () => show(place));
for (const piece of pieces) piece.addEventListener('click', () => go(places.find(place => Number(place.dataset.from) < Number(piece.dataset.to) && Number(piece.dataset.from) < Number(place.dataset.to))));

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input,textarea,select')) return;
  const at = places.findIndex(place => place.contains(document.activeElement));
  // A link or a button elsewhere has its own keys, and whoever speaks to her machine or listens to it uses letters there.
  if (at < 0 && document.activeElement !== document.body) return;
  if (event.key === 'n') go(places[at < 0 ? 0 : Math.min(at + 1, places.length - 1)]);
  else if (event.key === 'b') go(places[Math.max(at - 1, 0)]);
  else if ('12'.includes(event.key) && at >= 0) places[at].querySelector(`[data-take="${event.key}"]`)?.click();
});

// After one was taken: on with it.
if (/^#d-\d+$/.test(location.hash)) go(document.getElementById(location.hash.slice(1)));
