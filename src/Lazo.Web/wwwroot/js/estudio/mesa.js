// The reading desk: select, mark, look, take back. The text itself is the server's; this file paints what is marked and sends what is done.

import { Positions } from './posiciones.js';
import { Marks } from './marcas.js';
import { Margin } from './margen.js';
import { Picker } from './elegir.js';
import { Memos } from './memos.js';
import { Together, keepingFocus } from './vivo.js';
import { describe, describeOnFocus } from './ficha.js';

const desk = document.getElementById('mesa'), text = document.getElementById('texto'), { address, study, token } = desk.dataset;
const words = JSON.parse(desk.dataset.words), version = Number(desk.dataset.version);
const positions = new Positions([...text.children]), marks = new Marks(positions), picker = new Picker(document.getElementById('elegir'), words);
const margin = new Margin(document.getElementById('margen'), marks, mark => { select(mark.from, mark.to); look(); });
const recent = JSON.parse(sessionStorage.getItem('lazo:codigos') ?? '[]');
const state = document.getElementById('estado'), here = document.getElementById('aqui'), list = document.getElementById('lista'), book = document.getElementById('codigos'), filter = document.getElementById('filtro');
const own = new Set(), bar = document.getElementById('a-la-mano'), hint = document.getElementById('consejo'), seen = 'lazo:marcar';
let may = false, shown = 0, act = 0;

const element = (name, className, ...inside) => { const one = document.createElement(name); if (className) one.className = className; one.append(...inside); return one; };
const say = words => { state.textContent = words; };

// Sixteen random bytes, as the server writes an identifier: made here, so that what is sent twice is marked once.
const newId = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

// One after the other, as they were done: a memo about a mark finds the mark.
let before = Promise.resolve();
const send = (path, body) => before = before.then(() => post(path, body));

async function post(path, body) {
  try {
    const answer = await fetch(path, { method: 'POST', redirect: 'error', headers: { 'Content-Type': 'application/json', RequestVerificationToken: token }, body: JSON.stringify(body) });
    if (answer.ok) { const done = await answer.json(); own.add(done.act); return done; }
    say(answer.status === 409 ? words.corrected : words.failed);
  } catch { say(words.failed); }
  return null;
}

const memos = new Memos({ address, study, words, marks, send, say, here: () => found(), quote: one => quote(one), may: () => may, look: () => look(), selected: () => selected(), back: was => { text.focus({ preventScroll: true }); select(...was); look(); } });

// ---- What is marked

// Asked for by what others did, what is said to her stays.
async function read(quiet = false) {
  const answer = await fetch(`${address}/marcas`, { headers: { Accept: 'application/json' } });
  if (!answer.ok) { say(words.failed); return; }
  const found = await answer.json();
  if (found.version !== version) { say(words.corrected); return; }
  may = found.may;
  act = Math.max(act, found.act);
  marks.fill(found);
  keepingFocus(book, showBook);
  if (quiet) refresh(); else renew();
  if (!marks.canPaint) say(words.old);
}

function renew() {
  const n = marks.byId.size;
  say(n === 0 ? words.none : n === 1 ? words.one : words.many.replace('{n}', n.toLocaleString('es-MX')));
  margin.ask();
  if (document.getElementById('marcas').open) showList(true);
}

// What others did: painted without taking from anyone the place where she stands.
function refresh() {
  const n = marks.byId.size, counted = state.textContent === words.none || /^[\d.,\s]*\d/.test(state.textContent);
  if (counted) say(n === 0 ? words.none : n === 1 ? words.one : words.many.replace('{n}', n.toLocaleString('es-MX')));
  margin.ask();
  if (document.getElementById('marcas').open && shown <= 100) keepingFocus(list, () => showList(true));
  if (!here.contains(document.activeElement)) look();
}

// Painted at once and sent then; what the server refuses is unpainted.
async function mark(code) {
  const [from, to] = selected();
  if (from === to) { say(words.select); return; }
  if (!code.id) {
    const made = await send(`${study}/codigo`, { name: code.name });
    if (!made) return;
    await read();
    code = marks.codes.find(one => one.id === made.id);
  }
  // Her first mark of all: her hand is made with it.
  if (!marks.coders.some(coder => coder.me)) marks.coders.push({ name: words.me, me: true });
  const one = { id: newId(), code: marks.codes.indexOf(code), coder: marks.coders.findIndex(coder => coder.me), from, to };
  marks.add(one);
  use(code);
  renew();
  look();
  const sent = await send(`${address}/marcar`, { id: one.id, code: code.id, from: positions.toPoints(from), to: positions.toPoints(to), version });
  if (!sent) { marks.remove(one.id); renew(); } else marks.coders[one.coder].id ??= sent.coder;
}

function use(code) {
  recent.splice(0, recent.length, code.id, ...recent.filter(id => id !== code.id).slice(0, 8));
  sessionStorage.setItem('lazo:codigos', JSON.stringify(recent));
}

async function unmark(one) {
  marks.remove(one.id);
  renew();
  look();
  if (!await send(`${address}/desmarcar`, { ids: [one.id] })) { marks.add(one); renew(); look(); }
}

async function adjust(one) {
  const [from, to] = selected(), was = { ...one };
  if (from === to) { say(words.select); return; }
  marks.add({ ...one, from, to });
  renew();
  look();
  if (!await send(`${address}/mover`, { id: one.id, code: marks.codes[one.code].id, from: positions.toPoints(from), to: positions.toPoints(to), version })) { marks.add(was); renew(); look(); }
}

async function turn(redo) {
  const answer = await send(`${study}/deshacer`, { redo });
  if (!answer) return;
  // A text that was corrected, or is again what it was, is another page.
  if (answer.done && answer.kind === 'text-corrected') { location.reload(); return; }
  await read();
  // A mark that was taken back has no card any more.
  look();
  say(answer.done ? (redo ? words.redone : words.undone).replace('{what}', () => answer.told) : answer.clash ? words.clash : words.nothing);
}

// ---- What is selected

function selected() {
  const chosen = getSelection();
  if (!chosen.rangeCount) return [0, 0];
  const range = chosen.getRangeAt(0), from = positions.unit(range.startContainer, range.startOffset), to = positions.unit(range.endContainer, range.endOffset);
  if (from === null || to === null) return [0, 0];
  // Spaces at the edges say nothing: who drags a mouse takes them along.
  const inside = positions.text.slice(from, to), start = inside.length - inside.trimStart().length;
  return inside.trim() ? [from + start, from + start + inside.trim().length] : [from, from];
}

function select(from, to) {
  const [startNode, startOffset] = positions.node(from), [endNode, endOffset] = positions.node(to);
  getSelection().setBaseAndExtent(startNode, startOffset, endNode, endOffset);
  positions.paragraphs[positions.paragraphAt(from)].scrollIntoView({ block: 'nearest' });
}

// Those under the cursor or the selection.
function found() {
  const chosen = getSelection(), at = chosen.rangeCount ? positions.unit(chosen.focusNode, chosen.focusOffset) : null, [from, to] = selected();
  return at === null ? [] : from < to ? marks.within(from, to) : marks.within(at, at + 1);
}

// The same in words.
function look() {
  const those = found();
  here.hidden = those.length === 0;
  here.replaceChildren(...those.slice(0, 30).map(one => {
    const code = marks.codes[one.code], coder = marks.coders[one.coder], card = element('div', 'here', element('p', '', element('b', '', code.path), ` · ${coder.me ? words.me : coder.name}`));
    card.style.setProperty('border-left-color', code.color);
    card.append(element('p', 'quote small', quote(one)));
    // What a code means stands with its first mark; two hands at the same words don't say it twice.
    if (those.find(other => other.code === one.code) === one) card.append(...meaning(code));
    if (may && coder.me) card.append(button(words.remove, () => unmark(one)), button(words.adjust, () => adjust(one)));
    memos.beside(card, one);
    return card;
  }));
}

const LONG = 140;
function meaning(code) {
  const told = describe(code, words);
  if (told.length <= LONG) return told ? [element('p', 'small soft words', told)] : [];
  return [element('details', 'plain', element('summary', '', words.means), element('p', 'small soft words', told))];
}

const quote = one => { const whole = positions.text.slice(one.from, one.to); return `«${whole.length > 160 ? `${whole.slice(0, 157)}…` : whole}»`; };
const button = (label, action) => { const one = element('button', 'link', label); one.type = 'button'; one.addEventListener('click', action); return one; };

// ---- The code book and the list

function showBook() {
  const sought = filter.value.trim().toLowerCase();
  book.replaceChildren(...marks.codes.filter(code => code.path.toLowerCase().includes(sought)).map(code => {
    const dot = element('span', 'dot'), row = element('button', '', dot, code.name);
    row.type = 'button';
    row.disabled = !code.codable || !may;
    row.style.setProperty('padding-left', `${0.3 + code.depth * 0.9}rem`);
    dot.style.setProperty('background', code.color);
    row.addEventListener('mousedown', event => event.preventDefault());
    row.addEventListener('click', () => mark(code));
    describeOnFocus(row, code, words);
    return element('li', '', row);
  }));
}

function showList(anew) {
  if (anew) { shown = 0; list.replaceChildren(); }
  list.querySelector('.more')?.remove();
  const next = marks.inOrder.slice(shown, shown + 100);
  shown += next.length;
  list.append(...next.map(one => {
    const dot = element('span', 'dot'), row = element('button', '', dot, element('span', '', element('b', '', marks.codes[one.code].name), ` ${quote(one)} `, element('span', 'soft', marks.coders[one.coder].name)));
    row.type = 'button';
    dot.style.setProperty('background', marks.codes[one.code].color);
    row.addEventListener('click', () => { select(one.from, one.to); text.focus({ preventScroll: true }); look(); });
    return element('li', '', row);
  }));
  if (shown < marks.byId.size) list.append(element('li', 'more', button(words.more, () => showList(false))));
}

// ---- The keyboard

async function pick() {
  if (!may) return;
  const [from, to] = selected();
  if (from === to) { say(words.select); return; }
  const code = await picker.choose(marks.codes, recent);
  text.focus({ preventScroll: true });
  select(from, to);
  if (code) mark(code);
}

// A code called as who speaks calls it.
function inVivo() {
  const [from, to] = selected(), name = positions.text.slice(from, to).replace(/\s+/g, ' ').slice(0, 120).trim();
  if (!may) return;
  if (!name) { say(words.select); return; }
  mark(marks.codes.find(code => code.codable && code.name === name) ?? { name });
}

function step(forward) {
  const chosen = getSelection(), at = chosen.rangeCount ? positions.unit(chosen.anchorNode, chosen.anchorOffset) ?? -1 : -1, all = marks.inOrder;
  const next = forward ? all.find(one => one.from > at) ?? all[0] : all.findLast(one => one.from < at) ?? all.at(-1);
  if (next) { select(next.from, next.to); look(); }
}

function widen(unit) {
  const chosen = getSelection(), stands = (chosen.focusNode && positions.unit(chosen.focusNode, chosen.focusOffset)) ?? 0;
  if (unit === 'paragraph') {
    const at = positions.paragraphAt(stands);
    select(positions.starts[at], positions.starts[at + 1] - 1);
    return;
  }
  const at = stands, paragraph = positions.paragraphAt(at), start = positions.starts[paragraph];
  for (const { index, segment } of new Intl.Segmenter('es', { granularity: 'sentence' }).segment(positions.paragraphs[paragraph].textContent))
    if (start + index <= at && at <= start + index + segment.length) { select(start + index, start + index + segment.trimEnd().length); if (at < start + index + segment.length) break; }
}

function walk(key, extend) {
  const chosen = getSelection();
  if (!chosen.rangeCount || positions.unit(chosen.focusNode, chosen.focusOffset) === null) select(0, 0);
  const [direction, unit] = { ArrowRight: ['forward', 'word'], ArrowLeft: ['backward', 'word'], ArrowDown: ['forward', 'line'], ArrowUp: ['backward', 'line'] }[key];
  chosen.modify(extend ? 'extend' : 'move', direction, unit);
  (chosen.focusNode.parentElement ?? text).closest('p')?.scrollIntoView({ block: 'nearest' });
  look();
}

// From wherever one is on the page, unless one writes there: taking back, and what tells the keys. Letters and digits where nothing else has the focus, since who speaks to her machine or
// listens to it uses them elsewhere; walking, Enter and what removes are of the text alone.
document.addEventListener('keydown', event => {
  if (event.target.closest?.('input, textarea, select, dialog') || document.querySelector('dialog[open]')) return;
  const inside = text.contains(event.target), loose = event.target === document.body;
  const command = event.ctrlKey || event.metaKey;
  if (command && 'zy'.includes(event.key.toLowerCase())) { event.preventDefault(); turn(event.key.toLowerCase() === 'y' || event.shiftKey); return; }
  if (command || event.altKey) return;
  if (!inside && event.key !== '?' && (!loose || ['Enter', 'Delete'].includes(event.key) || event.key.startsWith('Arrow'))) return;
  const action = event.key.startsWith('Arrow') ? () => walk(event.key, event.shiftKey)
    : /^[1-9]$/.test(event.key) ? () => { const code = marks.codes.find(one => one.id === recent[event.key - 1]); if (code && may) mark(code); }
    : { c: pick, Enter: pick, v: inVivo, m: () => memos.write(), j: () => document.getElementById('siguiente')?.click(), k: () => document.getElementById('anterior')?.click(), n: () => step(true), b: () => step(false), o: () => widen('sentence'), p: () => widen('paragraph'), Delete: removeHere, '?': () => document.getElementById('ayuda').showModal() }[event.key];
  if (action) { event.preventDefault(); action(); }
});

function removeHere() {
  const [from, to] = selected(), chosen = getSelection(), at = chosen.rangeCount ? positions.unit(chosen.focusNode, chosen.focusOffset) : null;
  if (at === null) return;
  const own = marks.within(from === to ? at : from, Math.max(to, at + 1)).filter(one => marks.coders[one.coder].me);
  if (may && own.length) unmark(own.find(one => one.from === from && one.to === to) ?? own.at(-1));
}

// ---- Mouse and finger

// What the keys do, for who has none: beside the text, never over it.
const tools = { deshacer: () => turn(false), 'nota-aqui': () => memos.write(), teclas: () => document.getElementById('ayuda').showModal(), 'in-vivo': inVivo, marcar: pick };
for (const [id, action] of Object.entries(tools)) document.getElementById(id).addEventListener('click', action);
// Pressed, they leave what is selected as it is.
bar.addEventListener('mousedown', event => event.preventDefault());
function showBar() {
  const [from, to] = selected(), chosen = may && from !== to;
  bar.hidden = false;
  bar.classList.toggle('chosen', chosen);
  for (const id of ['deshacer', 'nota-aqui']) document.getElementById(id).hidden = !may;
  for (const id of ['in-vivo', 'marcar']) document.getElementById(id).hidden = !chosen;
  // Who has marked something knows how.
  if (chosen || (localStorage.getItem(seen) === null && marks.inOrder.some(one => marks.coders[one.coder].me))) localStorage.setItem(seen, '1');
  hint.hidden = !may || localStorage.getItem(seen) !== null;
}
document.addEventListener('selectionchange', showBar);
text.addEventListener('click', look);
filter.addEventListener('input', showBook);
document.getElementById('marcas').addEventListener('toggle', event => { if (event.target.open && shown === 0) showList(true); });

await read();
showBar();
memos.read().then(look);
if (window.EventSource) new Together({ address, words, marks, positions, own, act: () => act, seen: latest => { act = Math.max(act, latest); }, read: () => read(true), refresh, memos: () => memos.read().then(refresh), leave: () => { may = false; say(words.left); } });
// An address with a stretch opens there: what a search found, what a table cites.
const asked = new URLSearchParams(location.hash.slice(1));
if (asked.has('de')) { select(positions.toUnits(Number(asked.get('de'))), positions.toUnits(Number(asked.get('a') ?? asked.get('de')))); look(); text.focus({ preventScroll: true }); }
// The keys work from the beginning, unless somebody is elsewhere already.
else if (document.activeElement === document.body) text.focus({ preventScroll: true });
