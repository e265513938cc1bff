// What the telephone keeps is encrypted (AES-GCM). The key of a box is locked twice: with its owner's PIN (PBKDF2), and with a secret
// that only the server can give back, to her alone, for the day on which she has forgotten it (docs/decisions/0012-field.md).
import { openDB } from '/lib/idb.js';

const rounds = 600000;
const text = new TextEncoder(), read = new TextDecoder();
const random = n => crypto.getRandomValues(new Uint8Array(n));
export const toBase64 = bytes => { let s = ''; for (const b of new Uint8Array(bytes)) s += String.fromCharCode(b); return btoa(s); };
export const fromBase64 = s => Uint8Array.from(atob(s), c => c.charCodeAt(0));
export const hex = bytes => [...new Uint8Array(bytes)].map(b => b.toString(16).padStart(2, '0')).join('');
export const sha256 = async bytes => hex(await crypto.subtle.digest('SHA-256', typeof bytes === 'string' ? text.encode(bytes) : bytes));

let opened;
const database = () => opened ??= openDB('lazo-campo', 1, {
  upgrade(db) {
    db.createObjectStore('boxes', { keyPath: 'id' });
    db.createObjectStore('things', { keyPath: 'id' }).createIndex('box', 'box');
  },
});

const aes = (raw, uses) => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, uses);
const ofPin = async (pin, salt) => crypto.subtle.deriveKey(
  { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
  await crypto.subtle.importKey('raw', text.encode(pin), 'PBKDF2', false, ['deriveKey']), { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const lock = async (key, bytes) => { const iv = random(12); return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) }; };
const unlock = (key, { iv, bytes }) => crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes);
const strict = { durability: 'strict' };

export class Box {
  constructor(record, key) { this.record = record; this.key = key; this.id = record.id; this.owner = record.owner; this.broken = 0; }

  // Everything that is kept for its owner; pictures stay closed until they are sent.
  async read() {
    const rows = await (await database()).getAllFromIndex('things', 'box', this.id);
    const all = [];
    this.broken = 0;
    for (const row of rows) {
      try { all.push({ ...row, said: JSON.parse(read.decode(await unlock(this.key, row.sealed))) }); }
      // Broken on the way to the disc: it stays there, the rescue file takes it along, and she is told.
      catch (error) { this.broken++; console.warn(error); }
    }
    return all;
  }

  async seal(thing, bytes) {
    const { said, ...rest } = thing;
    return { ...rest, box: this.id, sealed: await lock(this.key, text.encode(JSON.stringify(said))), ...bytes && { picture: await lock(this.key, bytes) } };
  }

  // All or nothing, and on the disc when it returns.
  async write(put, remove = []) {
    const db = await database();
    const tx = db.transaction('things', 'readwrite', strict);
    await Promise.all([...put.map(row => tx.store.put(row)), ...remove.map(id => tx.store.delete(id)), tx.done]);
  }

  // Only what isn't secret of a thing changes: its state, its receipt. What is forgotten of that is sent again, so the disc isn't waited for.
  async mark(changes) {
    const db = await database();
    const tx = db.transaction('things', 'readwrite', { durability: 'relaxed' });
    for (const [id, change] of changes) {
      const row = await tx.store.get(id);
      if (row) await tx.store.put({ ...row, ...change });
    }
    await tx.done;
  }

  async picture(id) {
    const row = await (await database()).get('things', id);
    return row?.picture ? new Uint8Array(await unlock(this.key, row.picture)) : null;
  }

  async rescue() {
    const rows = (await (await database()).getAllFromIndex('things', 'box', this.id)).filter(row => row.sort !== 'package' && row.state !== 'sent');
    return JSON.stringify({ lazo: 'campo', box: this.record, things: rows }, (_, value) =>
      value instanceof ArrayBuffer || value instanceof Uint8Array ? { b64: toBase64(value) } : value);
  }
}

const opens = async (record, key, which) => {
  try { return new Box(record, await aes(await unlock(key, record[which]), ['encrypt', 'decrypt'])); }
  catch (error) {
    // Locked with another key; anything else is a fault, and is told apart in the browser's log.
    if (error.name !== 'OperationError') console.warn(error);
    return null;
  }
};

export const boxes = async () => (await database()).getAll('boxes');

export const make = async (owner, pin, { secret, sealed }) => {
  const raw = random(32), salt = random(16);
  const record = {
    id: hex(random(8)), owner, salt, sealed, pin: await lock(await ofPin(pin, salt), raw),
    forgotten: await lock(await aes(fromBase64(secret), ['encrypt']), raw),
  };
  await (await database()).put('boxes', record);
  return new Box(record, await aes(raw, ['encrypt', 'decrypt']));
};

// How much isn't sent, whosever it is: nothing of it is opened.
export const unsent = async () => {
  let n = 0;
  for (let at = await (await database()).transaction('things').store.openCursor(); at; at = await at.continue()) if (at.value.state === 'waiting') n++;
  return n;
};

// By PIN alone: who looks at the telephone isn't told whose things lie in it.
export const open = async pin => {
  for (const record of await boxes()) {
    const box = await opens(record, await ofPin(pin, record.salt), 'pin');
    if (box) return box;
  }
  return null;
};

// Whoever forgot her PIN, with the server's half; what lies in the box stays, and gets a new PIN.
export const reopen = async (record, secret, pin) => {
  const key = await aes(fromBase64(secret), ['decrypt']);
  const raw = await unlock(key, record.forgotten), salt = random(16);
  const changed = { ...record, salt, pin: await lock(await ofPin(pin, salt), raw) };
  await (await database()).put('boxes', changed);
  return new Box(changed, await aes(raw, ['encrypt', 'decrypt']));
};

// A rescue file: what isn't here yet comes in; what is here stays as it is.
export const bring = async file => {
  const said = JSON.parse(file, (_, value) => value && typeof value.b64 === 'string' ? fromBase64(value.b64) : value);
  if (said?.lazo !== 'campo' || !said.box?.id) throw new Error('file');
  const tx = (await database()).transaction(['boxes', 'things'], 'readwrite', strict);
  if (!await tx.objectStore('boxes').get(said.box.id)) await tx.objectStore('boxes').put(said.box);
  for (const row of said.things) if (!await tx.objectStore('things').get(row.id)) await tx.objectStore('things').put(row);
  await tx.done;
  return said.things.length;
};
