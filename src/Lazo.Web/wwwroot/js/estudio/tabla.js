// A cell is saved when one pauses or leaves it. Whoever wrote meanwhile isn't written over: both stand side by side until one decides.

const table = document.getElementById('tabla');
for (const form of table?.querySelectorAll('form[data-cell]') ?? []) {
  const box = form.elements.text, seen = form.elements.seen, state = form.querySelector('[role=status]'), versions = form.querySelector('a');
  // What the page came with: who types before this file is here is saved too.
  let kept = box.defaultValue, soon, busy = false, asked = false;
  form.querySelector('.save').hidden = true;

  const clash = found => {
    const both = document.createElement('div'), theirs = document.createElement('p'), why = document.createElement('p');
    both.className = 'note high tight';
    why.textContent = found.why;
    theirs.className = 'said';
    theirs.textContent = found.theirs || '—';
    const choose = (label, action) => { const one = document.createElement('button'); one.type = 'button'; one.textContent = label; one.addEventListener('click', () => { seen.value = found.seen; both.remove(); asked = false; action(); box.focus(); }); return one; };
    both.append(why, theirs, choose(table.dataset.theirs, () => { box.value = kept = found.theirs ?? ''; }), choose(table.dataset.mine, save));
    form.prepend(both);
    asked = true;
  };

  async function save() {
    clearTimeout(soon);
    if (busy || asked || box.value === kept) return;
    busy = true;
    const sent = box.value;
    state.textContent = table.dataset.saving;
    try {
      const answer = await fetch(form.action, { method: 'POST', redirect: 'error', headers: { Accept: 'application/json' }, body: new URLSearchParams(new FormData(form)) });
      if (answer.status === 409) { state.textContent = ''; clash(await answer.json()); }
      else if (answer.ok) {
        const now = await answer.json();
        kept = sent;
        seen.value = now.seen;
        state.textContent = now.told;
        versions.hidden = false;
      } else throw new Error(String(answer.status));
    } catch { state.textContent = table.dataset.failed; }
    busy = false;
    if (!asked && box.value !== kept && state.textContent !== table.dataset.failed) soon = setTimeout(save, 1200);
  }

  const wait = () => { clearTimeout(soon); soon = setTimeout(save, 2500); };
  box.addEventListener('input', wait);
  if (box.value !== kept) wait();
  box.addEventListener('blur', save);
  form.addEventListener('submit', event => { event.preventDefault(); save(); });
  addEventListener('beforeunload', event => { if (box.value !== kept) event.preventDefault(); });
}
