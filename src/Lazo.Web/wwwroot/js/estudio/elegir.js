// The dialog in which a code is chosen, or made: typing filters, arrows walk, Enter takes.

import { describe } from './ficha.js';

const plain = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();

export class Picker {
  constructor(dialog, words) {
    this.dialog = dialog;
    this.words = words;
    this.input = dialog.querySelector('input');
    this.list = dialog.querySelector('ul');
    this.rule = dialog.querySelector('#regla');
    this.input.addEventListener('input', () => this.show());
    this.input.addEventListener('keydown', event => this.key(event));
    this.list.addEventListener('click', event => { const option = event.target.closest('li'); if (option) this.take(this.options[[...this.list.children].indexOf(option)]); });
    dialog.addEventListener('close', () => this.done?.(null));
  }

  // The code that was chosen, { name } of a new one, or null.
  choose(codes, recent) {
    this.codes = codes;
    this.recent = recent;
    this.input.value = '';
    this.show();
    this.dialog.showModal();
    this.input.focus();
    return new Promise(done => { this.done = answer => { this.done = null; if (this.dialog.open) this.dialog.close(); done(answer); }; });
  }

  show() {
    const sought = plain(this.input.value.trim()), codable = this.codes.filter(code => code.codable);
    const found = codable.filter(code => plain(code.path).includes(sought));
    found.sort((one, other) => this.rank(one, sought) - this.rank(other, sought));
    this.options = found.slice(0, 60);
    if (sought && !codable.some(code => plain(code.name) === sought)) this.options.push({ name: this.input.value.trim(), fresh: true });
    this.at = 0;
    this.list.replaceChildren(...this.options.map((code, at) => {
      const option = document.createElement('li');
      option.role = 'option';
      option.id = `opcion-${at}`;
      if (!code.fresh) {
        const dot = document.createElement('span');
        dot.className = 'dot';
        dot.style.setProperty('background', code.color);
        option.append(dot);
      }
      option.append(code.fresh ? this.words.create.replace('{name}', code.name) : code.path);
      return option;
    }));
    this.point();
  }

  // First what begins so, then what was used of late, then the order of the book.
  rank(code, sought) {
    const used = this.recent.indexOf(code.id);
    return (sought && plain(code.name).startsWith(sought) ? 0 : 1000) + (used < 0 ? 500 : used);
  }

  point() {
    [...this.list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === this.at)));
    this.list.children[this.at]?.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', this.options.length ? `opcion-${this.at}` : '');
    const code = this.options[this.at];
    this.rule.textContent = describe(code, this.words);
  }

  key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.options.length) { event.preventDefault(); this.at = (this.at + step + this.options.length) % this.options.length; this.point(); }
    if (event.key === 'Enter') { event.preventDefault(); this.take(this.options[this.at]); }
  }

  take(code) { if (code) this.done?.(code.fresh ? { name: code.name } : code); }
}
