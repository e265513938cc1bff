// Everything works without this file. With it, an action renews only what it changed, a draft survives a lost page, and the
// morning can be worked from the keyboard.

const stored = (key, value) => {
  try {
    if (value === undefined) return sessionStorage.getItem(key);
    if (value) sessionStorage.setItem(key, value); else sessionStorage.removeItem(key);
  } catch { /* A browser that keeps nothing still sends forms. */ }
  return null;
};

// A form with data-renew="id id" is sent in the background; these parts of the answered page take the place of the old ones.
document.addEventListener('submit', async event => {
  const form = event.target;
  const parts = form.dataset.renew?.split(' ');
  if (!parts || event.defaultPrevented) return;
  event.preventDefault();
  const pressed = event.submitter;
  const body = new URLSearchParams(new FormData(form, pressed));
  form.closest('[data-row]')?.classList.add('gone');
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
    document.querySelector('[data-row]:not(.gone)')?.focus({ preventScroll: true });
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
