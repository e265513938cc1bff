// Memos at the desk: written about what one stands on, read beside it. What is typed stays in the dialog until it is saved.

const element = (name, className, ...inside) => { const one = document.createElement(name); if (className) one.className = className; one.append(...inside); return one; };
const byId = id => document.getElementById(id);

export class Memos {
  // desk: address, study, words, marks, send(path, body), here() = the codings on which one stands, quote(coding), may(), selected() and back(selection) = where one was in the text.
  constructor(desk) {
    this.desk = desk;
    this.all = [];
    this.dialog = byId('nota');
    [this.about, this.title, this.body, this.wrong, this.shown, this.list] = ['nota-sobre', 'nota-titulo', 'nota-texto', 'nota-mal', 'memos', 'notas'].map(byId);
    byId('nota-guardar').addEventListener('click', () => this.save());
    byId('nota-nueva').addEventListener('click', () => this.write());
    this.body.addEventListener('keydown', event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); this.save(); } });
    // At once, so that the next key finds her where she was in the text.
    this.dialog.addEventListener('cancel', event => { event.preventDefault(); this.dialog.close(); desk.back(this.was); });
    // It is told after it closed: who has opened it again meanwhile stays in it.
    this.dialog.addEventListener('close', () => { if (!this.dialog.open) desk.back(this.was); });
  }

  async read() {
    const answer = await fetch(`${this.desk.address}/memos`, { headers: { Accept: 'application/json', 'X-Lazo-Vivo': '1' } }).catch(() => null);
    if (!answer?.ok) return;
    this.all = await answer.json();
    this.show();
  }

  of(about, id) { return this.all.filter(memo => memo.about === about && memo.of === id); }

  // The list beside the text: of the document, of its marks and of whose it is; those of codes stand with the code.
  show() {
    const { words, may } = this.desk, here = this.all.filter(memo => memo.about !== 'code' && memo.about !== 'study');
    this.shown.querySelector('summary').textContent = here.length ? `${words.memos} (${here.length})` : words.memos;
    byId('nota-nueva').hidden = !may();
    if (!this.list.contains(document.activeElement)) this.list.replaceChildren(...here.map(memo => this.card(memo, memo.about === 'coding' ? memo.name : '')));
  }

  card(memo, called) {
    const { words, may } = this.desk, one = element('li', 'note', element('p', 'words', ...(memo.title ? [element('b', '', `${memo.title}. `)] : []), memo.body));
    one.append(element('p', 'small soft', [called, memo.mine ? words.me : memo.author, memo.at].filter(Boolean).join(' · ')));
    if (memo.mine && may()) one.append(this.button(words.change, () => this.write(memo)));
    return one;
  }

  // Under the card of a coding: what was thought about it and about its code, and the way to write.
  beside(card, mark) {
    const { words, marks, may } = this.desk, code = marks.codes[mark.code], found = [...this.of('coding', mark.id), ...this.of('code', code.id)];
    if (found.length) card.append(element('ul', '', ...found.map(memo => this.card(memo, memo.about === 'code' ? words.ofcode : ''))));
    if (may()) card.append(this.button(words.memo, () => this.write(null, `coding ${mark.id}`)));
  }

  write(memo, about) {
    const { words, marks, here, quote, may } = this.desk;
    if (!may()) return;
    this.was = this.desk.selected();
    // The narrowest first: it is the one that was just made, or pointed at.
    const found = here().toSorted((one, other) => one.to - one.from - (other.to - other.from)).slice(0, 9), codes = [...new Set(found.map(one => one.code))];
    const things = memo ? [[`${memo.about} ${memo.of}`, memo.name ?? '']] : [
      ...found.map(one => [`coding ${one.id}`, `${words.ofmark} ${marks.codes[one.code].name}: ${quote(one).slice(0, 60)}`]),
      ['document', words.ofdocument],
      ...codes.map(at => [`code ${marks.codes[at].id}`, `${words.ofcode} ${marks.codes[at].name}`]),
      ['study', words.ofstudy],
    ];
    // What was typed and not saved comes back, where it was meant for the same thing.
    const kept = !memo && !this.memo ? { about: this.about.value, title: this.title.value, body: this.body.value } : null;
    this.memo = memo ?? null;
    this.about.replaceChildren(...things.map(([value, label]) => new Option(label, value)));
    this.about.disabled = Boolean(memo);
    if (about) this.about.value = about;
    const again = kept?.body && things.some(([value]) => value === kept.about) && (!about || about === kept.about);
    if (again) this.about.value = kept.about;
    [this.title.value, this.body.value, this.wrong.textContent] = memo ? [memo.title, memo.body, ''] : again ? [kept.title, kept.body, ''] : ['', '', ''];
    this.dialog.showModal();
    this.body.focus();
  }

  async save() {
    const { address, send, words } = this.desk, [about, of] = this.about.value.split(' '), body = this.body.value.trim();
    if (!body && !this.memo) { this.wrong.textContent = words.empty; return; }
    const saved = await send(`${address}/memo`, this.memo ? { memo: this.memo.id, title: this.title.value, body } : { about, of, title: this.title.value, body });
    if (!saved) { this.wrong.textContent = words.failed; return; }
    [this.memo, this.title.value, this.body.value] = [null, '', ''];
    this.dialog.close();
    await this.read();
    this.desk.look();
    this.desk.say(words.saved);
  }

  button(label, action) { const one = element('button', 'link', label); one.type = 'button'; one.addEventListener('click', action); return one; }
}
