// Sends what waits. Nothing leaves the telephone before a receipt with the same hash, and a time of grace after it.
import { sha256 } from './box.js';
import { steady } from './clock.js';
import { Queue } from './queue.js';
import { gone, hello, post, signedOut } from './server.js';

const pieceTries = 3;

export class Sending extends Queue {
  soon(wait = 1500) { clearTimeout(this.timer); this.timer = setTimeout(() => this.send(), wait); }

  // One tab at a time; the server takes the same again without harm. Asked while it sends, it sends once more; where another tab is at
  // it, or one that is just being closed, it asks again.
  async send() {
    if (this.sending) { this.more = true; return; }
    const sent = !navigator.locks ? await this.sendAlone()
      : await navigator.locks.request('lazo-campo-' + this.box.id, { ifAvailable: true }, lock => lock && this.sendAlone());
    if (sent === null) this.soon(3000);
    else if (this.more) this.soon();
    this.more = false;
  }

  // Whether everything went.
  async sendAlone() {
    this.sending = true;
    this.said();
    try {
      const here = await hello(this.things.get(this.own('mark'))?.said);
      this.trouble = here.state === 'here' ? here.owner === this.box.owner ? '' : 'other-person' : here.state;
      if (this.trouble) return false;
      await this.mind(here.epoch);
      if (await this.sendFacts(here) && await this.sendChanges(here) && await this.hear(here) && await this.sendPictures(here)) {
        this.last = Date.now();
        await this.box.write([await this.box.seal({ id: this.own('last'), sort: 'last', said: { at: this.last } })]);
      } else this.trouble ||= 'away';
      return !this.trouble;
    } catch (error) {
      this.trouble = 'away';
      console.warn(error);
      return false;
    } finally {
      this.sending = false;
      this.said();
    }
  }

  // Receipts of another epoch are worth nothing: the server was restored. What has its receipt and its grace goes.
  async mind(epoch) {
    const grace = (this.package?.graceHours ?? 168) * 3600000, now = steady(), marks = [], gone = [];
    for (const thing of this.things.values()) {
      if (!thing.receipt) continue;
      if (thing.receipt.epoch !== epoch) marks.push([thing.id, { state: 'waiting', receipt: null }]);
      else if (thing.state === 'sent' && now - thing.receipt.at > grace) gone.push(thing.id);
    }
    if (gone.length) await this.keep([], { remove: gone });
    await this.mark(marks);
  }

  // The highest of this epoch, on the disc before what it is the receipt of is marked as sent.
  async reached({ epoch, mark }) {
    const before = this.things.get(this.own('mark'))?.said;
    if (!mark || before?.epoch === epoch && parseInt(before.mark, 10) >= parseInt(mark, 10)) return;
    await this.keep([{ id: this.own('mark'), sort: 'mark', said: { epoch, mark } }]);
  }

  // It goes on later, where it stopped: nothing is refused because a session ended or a token grew old meanwhile.
  stopped(answer) {
    this.trouble = !answer ? 'away' : signedOut(answer) ? 'signed-out' : answer.status === 409 ? 'other-person' : 'away';
    return false;
  }

  async sendFacts(here) {
    for (;;) {
      const batch = this.facts().filter(fact => fact.state === 'waiting').slice(0, 200);
      if (!batch.length) return true;
      const now = steady();
      const items = batch.map(({ id, said }) => ({ id, kind: said.kind, form: said.form, at: said.at, elapsed: Math.max(0, Math.round(now - said.steady)), pairs: said.pairs, ref: said.ref, body: said.body, hash: said.hash }));
      const answer = await post(here.token, '/campo/api/hechos', { owner: this.box.owner, items });
      if (!answer?.ok) return this.stopped(answer);
      const { epoch, mark, receipts } = await answer.json();
      await this.reached({ epoch, mark });
      await this.mark(receipts.map(one => [batch[one.index].id,
        one.outcome === 'aside' ? { state: 'aside', why: one.why, receipt: { hash: one.hash, epoch, at: steady() } }
          : one.hash === batch[one.index].said.hash ? { state: 'sent', receipt: { hash: one.hash, epoch, at: steady() } } : { state: 'aside', why: 'other' }]));
    }
  }

  async sendChanges(here) {
    for (const one of this.all('change').filter(change => change.state === 'waiting')) {
      const { thing, id, base, body, pair } = one.said;
      const answer = await post(here.token, '/campo/api/cambios', { owner: this.box.owner, change: { change: one.id, thing, id, base, body, pair } });
      if (gone(answer)) { await this.mark([[one.id, { state: 'refused' }]]); continue; }
      if (!answer?.ok) return this.stopped(answer);
      const done = await answer.json();
      await this.reached(done);
      // Something else is held under its number: it stays here, and she hears of it.
      if (done.outcome !== 'refused' && done.hash !== await sha256(`${thing}\n${id}\n${base}\n${pair ?? ''}\n${JSON.stringify(body)}`)) { await this.mark([[one.id, { state: 'refused', why: 'other' }]]); continue; }
      if (done.outcome === 'held') {
        // She changed her mind before it was sent: what comes after it stands on it, and doesn't clash with herself.
        const after = this.all('change').filter(other => other !== one && other.state === 'waiting' && other.said.id === id && other.said.base === base);
        for (const other of after) other.said.base = done.version;
        if (after.length) await this.keep(after);
        await this.update(thing, id, body, done.version); await this.mark([[one.id, { state: 'sent', receipt: { epoch: here.epoch, at: steady() } }]]);
      } else if (done.outcome === 'clash') await this.keep([{ ...one, state: 'clash', said: { ...one.said, now: done.now, version: done.version } }]);
      else await this.mark([[one.id, { state: 'refused', why: done.why, receipt: { epoch: here.epoch, at: steady() } }]]);
    }
    return true;
  }

  // What she decided, on the page, about what was put aside: it is held, perhaps under another number, or she let it go.
  async hear(here) {
    const aside = [...this.things.values()].filter(thing => thing.sort !== 'picture' && (thing.state === 'aside' || thing.state === 'refused'));
    if (!aside.length) return true;
    const answer = await post(here.token, '/campo/api/apartados', { owner: this.box.owner, ids: aside.map(thing => thing.id) });
    if (!answer?.ok) return this.stopped(answer);
    const { settled } = await answer.json();
    for (const thing of aside) {
      const one = settled.find(known => known.id === thing.id && (thing.sort === 'change' || known.hash === (thing.receipt?.hash ?? thing.said.hash)));
      if (!one) continue;
      if (!one.as) { await this.drop(thing.id, 'let_go'); continue; }
      const pictures = this.picturesOf(thing.id, 'held'), bytes = new Map();
      for (const picture of pictures) bytes.set(picture.id, await this.box.picture(picture.id));
      await this.keep(pictures.map(picture => ({ ...picture, state: 'waiting', said: { ...picture.said, fact: one.as } })), { pictures: bytes });
      await this.mark([[thing.id, { state: 'sent', why: null, receipt: { hash: thing.said.hash, epoch: here.epoch, at: steady() } }]]);
    }
    return true;
  }

  // In pieces: what arrived isn't sent again.
  async sendPictures(here) {
    // One whose fact was put aside waits with it, and isn't what isn't sent.
    await this.mark(this.all('picture').filter(one => one.state === 'waiting' && this.things.get(one.said.fact)?.state === 'aside').map(one => [one.id, { state: 'held' }]));
    await this.mark(this.all('picture').filter(one => one.state === 'held' && this.things.get(one.said.fact)?.state === 'sent').map(one => [one.id, { state: 'waiting' }]));
    for (const one of this.all('picture').filter(picture => picture.state === 'waiting')) {
      if (this.things.get(one.said.fact)?.state === 'waiting') return false;
      const { fact, mime, size, sha256: digest, notice } = one.said;
      const manifest = { id: one.id, fact, mime, size, sha256: digest, notice };
      const bytes = await this.box.picture(one.id);
      if (!bytes) { await this.mark([[one.id, { state: 'refused' }]]); continue; }
      let whole = false, why = null;
      for (let tries = 0; tries < pieceTries && !whole && !why; tries++) {
        const answer = await post(here.token, '/campo/api/adjuntos', { owner: this.box.owner, manifest });
        if (gone(answer)) break;
        if (!answer?.ok) return this.stopped(answer);
        const { whole: done, have, refused, pieceSize } = await answer.json();
        [whole, why] = [done, refused];
        for (let number = 0; !whole && !why && number * pieceSize < size; number++) {
          if (have.includes(number)) continue;
          const piece = await post(here.token, `/campo/api/adjuntos/${one.id}/${number}`, bytes.slice(number * pieceSize, (number + 1) * pieceSize));
          if (gone(piece)) break;
          if (!piece?.ok) return this.stopped(piece);
          const said = await piece.json();
          await this.reached(said);
          ({ whole, refused: why } = said);
        }
      }
      await this.mark([[one.id, whole ? { state: 'sent', receipt: { hash: digest, epoch: here.epoch, at: steady() } } : { state: 'refused', why }]]);
    }
    return true;
  }
}
