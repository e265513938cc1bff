// What was written and is to be sent: facts of one author, changes of shared things, pictures.
import { sha256 } from './box.js';
import { newId, steady } from './clock.js';

const forms = { evidence: 2 };

export class Queue extends EventTarget {
  constructor(box) { super(); this.box = box; this.things = new Map(); this.trouble = ''; this.sending = false; this.last = 0; }

  async load() {
    for (const thing of await this.box.read()) this.things.set(thing.id, thing);
    this.last = this.things.get(this.own('last'))?.said.at ?? 0;
    return this;
  }

  own(name) { return `${this.box.id}:${name}`; }
  all(sort) { return [...this.things.values()].filter(thing => thing.sort === sort); }
  facts(kind, pair, ref) {
    return this.all('fact').filter(one => (!kind || one.said.kind === kind) && (!pair || one.said.pairs.includes(pair)) && (!ref || one.said.ref === ref))
      .sort((a, b) => a.said.steady - b.said.steady);
  }
  get package() { return this.things.get(this.own('package'))?.said; }
  get waiting() { return [...this.things.values()].filter(thing => thing.state === 'waiting').length; }
  get aside() { return [...this.things.values()].filter(thing => ['aside', 'clash', 'refused'].includes(thing.state)).length; }
  changed() { this.dispatchEvent(new Event('change')); }
  said() { this.dispatchEvent(new Event('state')); }

  async keep(things, { pictures = new Map(), remove = [] } = {}) {
    const rows = [];
    for (const thing of things) rows.push(await this.box.seal(thing, pictures.get(thing.id)));
    await this.box.write(rows, remove);
    for (const id of remove) this.things.delete(id);
    for (const thing of things) this.things.set(thing.id, thing);
    this.changed();
  }

  // A draft has the number of the fact that it will be: a second tap, or a tab that dies in between, tells it once.
  draft(name) { return this.things.get(this.own('draft:' + name))?.said; }
  saveDraft(name, values) {
    const id = this.own('draft:' + name), before = this.things.get(id);
    const thing = { id, sort: 'draft', said: { fact: before?.said.fact ?? newId(), values } };
    this.things.set(id, thing);
    // One after the other, and only the latest: typing is quicker than a disc.
    this.pending ??= new Map();
    this.pending.set(id, thing);
    this.saves = (this.saves ?? Promise.resolve()).then(async () => {
      const latest = this.pending.get(id);
      if (!latest || this.things.get(id) !== latest) return;
      this.pending.delete(id);
      await this.box.write([await this.box.seal(latest)]);
    }).catch(error => { this.trouble = 'full'; this.said(); console.warn(error); });
    return thing.said;
  }

  // What lies beside a fact isn't sent: the instrument as she began with it, whatever is agreed meanwhile.
  async tell(kind, body, { pair, ref, draft, id, picture, beside } = {}) {
    const name = draft && this.own('draft:' + draft);
    await this.saves;
    const fact = { id: id ?? (draft && this.draft(draft)?.fact) ?? newId(), sort: 'fact', state: 'waiting', said: null };
    const at = Date.now(), form = forms[kind] ?? 1, text = JSON.stringify(body);
    fact.said = { kind, form, at, steady: steady(), pairs: pair ? [pair] : [], ref: ref ?? null, body: text, hash: await sha256(`${kind}\n${form}\n${at}\n${text}`), ...beside && { beside } };
    const things = [fact], pictures = new Map();
    if (picture) {
      const one = { id: picture.id, sort: 'picture', state: 'waiting', said: { fact: fact.id, mime: 'image/jpeg', size: picture.bytes.length, sha256: await sha256(picture.bytes), notice: picture.notice } };
      things.push(one);
      pictures.set(one.id, picture.bytes);
    }
    if (this.things.get(fact.id)?.sort === 'fact') return fact.id;
    await this.keep(things, { pictures, remove: name && this.things.has(name) ? [name] : [] });
    this.trouble = '';
    this.soon();
    return fact.id;
  }

  async change(thing, id, base, body, { pair, draft, instead } = {}) {
    const name = draft && this.own('draft:' + draft);
    await this.saves;
    const one = { id: (draft && this.draft(draft)?.fact) ?? newId(), sort: 'change', state: 'waiting', said: { thing, id, base, body, pair: pair ?? null, steady: steady() } };
    if (this.things.get(one.id)?.sort === 'change') return one.id;
    // What was decided takes the place of what clashed, in one breath.
    await this.keep([one], { remove: [name, instead].filter(gone => gone && this.things.has(gone)) });
    this.soon();
    return one.id;
  }

  // Who only keeps something here, as the preparing does, sends nothing.
  soon() { }

  async mark(changes) {
    if (!changes.length) return;
    await this.box.mark(changes);
    for (const [id, change] of changes) Object.assign(this.things.get(id), change);
    this.changed();
  }

  picturesOf(fact, state) { return this.all('picture').filter(picture => picture.said.fact === fact && picture.state === state); }

  // What the package shows of a visit or an agreement, once it holds.
  async update(thing, id, body, version) {
    const pack = this.package;
    const held = thing === 'visit' ? pack?.visits.find(visit => visit.id === id) : pack?.pairs.flatMap(pair => pair.agreements).find(agreement => agreement.id === id);
    if (!held) return;
    Object.assign(held, body, { version });
    await this.keep([{ ...this.things.get(this.own('package')) }]);
  }

  // What she decided: it leaves this telephone. A picture that waited with it stays until she has decided about it too.
  async drop(id, why = null) {
    await this.mark(this.picturesOf(id, 'held').map(picture => [picture.id, { state: 'refused', why }]));
    await this.keep([], { remove: [id] });
  }
}
