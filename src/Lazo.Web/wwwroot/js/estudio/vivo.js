// Several people at one text: the desk hears that something was done, asks what, and paints it. Selection and focus stay where they are.

export class Together {
  // desk: address, words, marks, positions, own (the acts sent from here), act() = the last one known, read() = everything anew, refresh() = paint, memos(), say(words), leave().
  constructor(desk) {
    this.desk = desk;
    this.heard = [];
    this.here = document.getElementById('presentes');
    this.source = new EventSource(`${desk.address}/vivo`);
    this.source.addEventListener('open', event => { if (event.data === undefined) { if (this.known) this.ask(0); this.known = true; } });
    this.source.addEventListener('changed', event => this.ask(...event.data.split(' ').map(Number)));
    this.source.addEventListener('here', event => this.show(JSON.parse(event.data)));
    this.source.addEventListener('gone', () => { this.source.close(); this.show([]); desk.leave(); });
  }

  // What comes together is asked for together. Of what was sent from here one hears before the answer: by then it is known whose it was.
  ask(...acts) {
    this.heard.push(...acts);
    this.asked ??= setTimeout(() => {
      const others = this.heard.filter(one => !this.desk.own.has(one));
      this.asked = null;
      this.heard = [];
      if (others.length) this.fetch(Math.min(...others));
    }, 60);
  }

  async fetch(act) {
    const { desk } = this;
    if (act === 0) { await desk.read(); desk.memos(); return; }
    const answer = await fetch(`${desk.address}/cambios?since=${Math.min(desk.act(), act - 1)}`, { headers: { Accept: 'application/json', 'X-Lazo-Vivo': '1' } }).catch(() => null);
    if (!answer?.ok) return;
    const { anew, memos, marks, gone, act: latest } = await answer.json(), { codes, coders } = desk.marks;
    const found = marks.map(mark => ({ ...mark, code: codes.findIndex(code => code.id === mark.code), coder: coders.findIndex(coder => coder.id === mark.coder) }));
    if (anew || found.some(mark => mark.code < 0 || mark.coder < 0)) await desk.read();
    else {
      for (const id of gone) desk.marks.remove(id);
      for (const { id, code, coder, from, to } of found) desk.marks.add({ id, code, coder, from: desk.positions.toUnits(from), to: desk.positions.toUnits(to) });
      desk.seen(latest);
      desk.refresh();
    }
    if (memos) desk.memos();
  }

  show(names) {
    this.here.hidden = names.length === 0;
    this.here.textContent = names.length ? `${this.desk.words.also} ${new Intl.ListFormat(document.documentElement.lang, { type: 'conjunction' }).format(names)}` : '';
  }
}

// Rebuilds a part of the page; whoever stood in it stands at the same place again.
export function keepingFocus(part, rebuild) {
  const at = part.contains(document.activeElement) ? [...part.querySelectorAll('button')].indexOf(document.activeElement) : -1;
  rebuild();
  if (at >= 0) [...part.querySelectorAll('button')].at(Math.min(at, part.querySelectorAll('button').length - 1))?.focus({ preventScroll: true });
}
