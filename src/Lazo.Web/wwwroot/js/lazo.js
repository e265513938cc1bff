// Everything works without this file. With it, an action renews only what it changed, a draft survives a lost page, and the
// morning can be worked from the keyboard.

const stored = (key, value) => {
  try {
    if (value === undefined) return sessionStorage.getItem(key);
    if (value) sessionStorage.setItem(key, value); else sessionStorage.removeItem(key);
  } catch { /* A browser that keeps nothing still sends forms. */ }
  return null;
};

// An address that is shown once is copied at a touch.
for (const field of navigator.clipboard ? document.querySelectorAll('textarea[data-copy]') : []) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: field.dataset.copy });
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(field.value);
    button.textContent = field.dataset.copied;
  });
  field.after(button);
}

// A form with data-renew="id id" is sent in the background; these parts of the answered page take the place of the old ones.
document.addEventListener('submit', async event => {
  const form = event.target;
  const parts = form.dataset.renew?.split(' ');
  if (!parts || event.defaultPrevented) return;
  event.preventDefault();
  const pressed = event.submitter;
  const body = new URLSearchParams(new FormData(form, pressed));
  const row = (pressed ?? form).closest('[data-row]'), rows = [...document.querySelectorAll('[data-row][id]')], after = rows.slice(rows.indexOf(row) + 1).map(one => one.id);
  row?.classList.add('gone');
  if (pressed) pressed.disabled = true;
  try {
    const answer = await fetch(pressed?.getAttribute('formaction') ? pressed.formAction : form.action, { method: 'POST', body });
    if (!answer.ok) throw new Error(String(answer.status));
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const id of parts) {
      const now = fresh.getElementById(id), was = document.getElementById(id);
      if (!now || !was) throw new Error(id);
      was.replaceWith(now);
    }
    // The morning goes on with the row that followed.
    const next = after.map(id => document.getElementById(id)).find(Boolean) ?? [...document.querySelectorAll('[data-row]')].pop();
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  } catch {
    // Whatever went wrong, the ordinary way shows it.
    location.reload();
  }
});

// What is written and not sent comes back, also after signing in again.
for (const box of document.querySelectorAll('textarea[data-keep]')) {
  const key = 'lazo:' + box.dataset.keep;
  const kept = stored(key);
  if (kept && !box.value) box.value = kept;
  box.addEventListener('input', () => stored(key, box.value));
  box.form.addEventListener('submit', () => stored(key, ''));
}

// A conversation opens where it goes on; a warning, where it stands.
const here = document.querySelector('[data-opens-here="True"]');
if (document.querySelector('main [autofocus]')) document.querySelector('main [autofocus]').scrollIntoView({ block: 'center' });
else if (here && !location.hash) here.scrollIntoView({ block: 'end' });

// j and k go from row to row, Enter opens, h is done, m is tomorrow, / searches.
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input,textarea,select')) return;
  const rows = [...document.querySelectorAll('[data-row]')];
  const at = rows.indexOf(document.activeElement?.closest('[data-row]'));
  const go = row => { row?.focus({ preventScroll: true }); row?.scrollIntoView({ block: 'nearest' }); };
  if (event.key === '/') { const box = document.querySelector('input[type=search]'); if (box) { event.preventDefault(); box.focus(); } return; }
  if (!rows.length) return;
  if (event.key === 'j') go(rows[Math.min(at + 1, rows.length - 1)]);
  else if (event.key === 'k') go(rows[Math.max(at - 1, 0)]);
  else if (at >= 0 && document.activeElement === rows[at]) {
    if (event.key === 'Enter') rows[at].querySelector('h3 a')?.click();
    else rows[at].querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
  }
});

// Parts with data-live="7" (about tutee 7) or "*" (about anyone) hear when there is something new, ask for their page again and
// show it. A part in which somebody is busy stays as it is until she wants it; a page that nobody looks at sleeps.
const live = () => [...document.querySelectorAll('[data-live]:not([data-live=""])')];
const notice = document.getElementById('vivo');
const busy = part => part.contains(document.activeElement) && document.activeElement.matches('input,textarea,select,summary')
  || part.querySelector('details[open]') || [...part.querySelectorAll('input:not([type=hidden]),textarea')].some(field => field.value !== field.defaultValue);
const waiting = new Map();

const place = (was, now) => {
  const known = new Set([...was.querySelectorAll('[id]')].map(part => part.id));
  const row = document.activeElement?.closest('[data-row][id]')?.id;
  was.replaceWith(now);
  for (const part of now.querySelectorAll('[id]')) if (!known.has(part.id)) part.classList.add('fresh');
  if (row) document.getElementById(row)?.focus({ preventScroll: true });
};

const tell = () => {
  notice.textContent = notice.dataset.new;
  notice.className = waiting.size ? 'note told' : 'vh';
  if (!waiting.size) return;
  const show = document.createElement('button');
  show.className = 'link';
  show.textContent = notice.dataset.show;
  show.addEventListener('click', () => {
    for (const [id, now] of waiting) { const was = document.getElementById(id); if (was) place(was, now); }
    waiting.clear();
    notice.textContent = '';
    notice.className = 'vh';
  });
  notice.append(show);
};

const renew = async () => {
  // A page that answers a form keeps its address without what the form did.
  const address = new URL(location.href);
  address.searchParams.delete('handler');
  const answer = await fetch(address, { headers: { 'X-Lazo-Vivo': '1' } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  let changed = false;
  for (const was of live()) {
    const now = fresh.getElementById(was.id);
    if (!now || now.textContent === was.textContent) continue;
    changed = true;
    if (busy(was)) waiting.set(was.id, now); else { waiting.delete(was.id); place(was, now); }
  }
  if (changed) tell();
};

let line, heard = false, soon;
const later = wait => { soon ??= setTimeout(() => { soon = undefined; renew(); }, wait); };
const listen = () => {
  line = new EventSource('/vivo');
  line.addEventListener('open', () => { if (heard) later(Math.random() * 1000); heard = true; });
  line.addEventListener('about', event => { if (live().some(part => part.dataset.live === '*' || part.dataset.live === event.data)) later(100); });
  // Much is new for everyone: not all at once.
  line.addEventListener('all', () => later(Math.random() * 15000));
};
if (live().length && 'EventSource' in window) {
  document.addEventListener('visibilitychange', () => { line?.close(); line = undefined; if (!document.hidden) listen(); });
  if (!document.hidden) listen();
}
