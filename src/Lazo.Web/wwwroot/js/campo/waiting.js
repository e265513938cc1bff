import { back, el } from './elements.js';
import { body } from './told.js';
import { count, t } from './words.js';

// What waits for a person: two versions of one thing, and what the server put aside.
export const waiting = (queue, say) => {
  const clashes = queue.all('change').filter(change => change.state === 'clash');
  const aside = [...queue.things.values()].filter(thing => thing.state === 'aside' || thing.state === 'refused');
  const words = part => part.words ?? { done: t('Se hizo', 'Done'), not_done: t('No se hizo', 'Not done'), kept: t('Cumplido', 'Kept'), open: t('Abierto', 'Open'), planned: t('Planeada', 'Planned'), cancelled: t('Cancelada', 'Cancelled'), dropped: t('Ya no va', 'Dropped') }[part.state] ?? '';
  const why = {
    heic: t('La foto llegó en HEIC y no se guardó: tómala otra vez como JPEG. Sigue en este teléfono.', 'The picture arrived as HEIC and wasn’t kept: take it again as JPEG. It is still in this telephone.'),
    unreadable: t('El servidor no la pudo leer como foto y no la guardó: tómala otra vez. Sigue en este teléfono.', 'The server couldn’t read it as a picture and didn’t keep it: take it again. It is still in this telephone.'),
    no_yes: t('Todavía no te ha dicho que sí. Si lo dice, puedes guardarlo.', 'There is no yes yet. Once there is, you can keep it.'),
    refused: t('Ese cambio no se pudo hacer; el servidor lo conserva para que lo mires.', 'That change couldn’t be made; the server keeps it for you to look at.'),
    let_go: t('Dejaste ir lo que la acompañaba. Sigue en este teléfono.', 'You let go of what it stood with. It is still in this telephone.'),
    not_agreed: t('Falta el acuerdo sobre ese instrumento.', 'The agreement to that instrument is missing.'),
    other: t('Con ese número ya había otra cosa; las dos se conservan.', 'Something else was held under its number; both are kept.'), not_hers: t('Ya no acompañas a esa persona, o no te toca decirlo.', 'You don’t accompany that person any more, or it isn’t yours to tell.'),
  };
  const evidence = thing => { const fact = queue.things.get(thing.said.fact); return fact ? t(`La foto de «${body(fact).what}»`, `The picture of “${body(fact).what}”`) : t('Una foto', 'A picture'); };
  const save = async thing => {
    const link = el('a', { href: URL.createObjectURL(new Blob([await queue.box.picture(thing.id)], { type: thing.said.mime })), download: 'foto.jpg' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
  return [back('/'), el('h1', {}, t('Esperan tu decisión', 'These wait for you')),
    clashes.map(change => el('section', { class: 'card stack' }, el('h2', {}, t('Alguien lo cambió mientras tanto', 'Somebody changed it meanwhile')),
      el('button', { onclick: () => queue.change(change.said.thing, change.said.id, change.said.version, change.said.body, { instead: change.id }) }, t('Dejar lo mío: ', 'Keep mine: ') + words(change.said.body)),
      el('button', { onclick: async () => { await queue.update(change.said.thing, change.said.id, change.said.now, change.said.version); await queue.box.write([], [change.id]); queue.things.delete(change.id); queue.changed(); } }, t('Dejar lo otro: ', 'Keep the other: ') + words(change.said.now)))),
    aside.length > 0 && el('section', { class: 'card stack' }, el('h2', {}, t('Apartado: no se perdió, y no detiene lo demás', 'Put aside: not lost, and stopping nothing else')),
      el('ul', { class: 'log' }, aside.map(thing => el('li', {}, el('p', { class: 'said' }, thing.said.body ? (typeof thing.said.body === 'string' ? Object.values(JSON.parse(thing.said.body)).filter(part => typeof part === 'string').join(' · ') : words(thing.said.body)) : evidence(thing)),
        el('p', { class: 'soft small' }, why[thing.why] ?? t('El servidor no lo entendió; lo conserva para que lo mires.', 'The server didn’t understand it; it keeps it for you to look at.')),
        thing.sort === 'picture' && el('div', { class: 'stack' }, el('button', { onclick: () => save(thing) }, t('Bajar la foto', 'Download the picture')),
          el('details', {}, el('summary', {}, t('Dejarla ir', 'Let it go')), el('button', { onclick: () => queue.drop(thing.id) }, t('Borrarla de este teléfono', 'Delete it from this telephone')))),
        thing.sort !== 'picture' && el('button', { class: 'link', onclick: () => queue.drop(thing.id) }, t('Ya lo vi: quitarlo de esta lista', 'I have seen it: take it off this list'))))),
      aside.some(thing => thing.sort !== 'picture') && el('p', {}, el('a', { href: '/acompanamiento/apartados' }, t('Decidir qué hacer con cada cosa', 'Decide what to do with each')))),
    queue.box.broken > 0 && el('p', { class: 'note' }, count(queue.box.broken, t('cosa no se puede leer en este teléfono. Sigue aquí: baja la copia de rescate.', 'thing can’t be read on this telephone. It is still here: download the rescue copy.'),
      t('cosas no se pueden leer en este teléfono. Siguen aquí: baja la copia de rescate.', 'things can’t be read on this telephone. They are still here: download the rescue copy.'))),
    !clashes.length && !aside.length && !queue.box.broken && el('p', { class: 'empty' }, t('Nada espera.', 'Nothing waits.')),
    el('p', {}, el('button', { onclick: say.rescue }, t('Bajar una copia de rescate', 'Download a rescue copy'))),
    el('p', { class: 'soft small' }, t('La copia va cifrada; se abre con tu PIN en la página de campo de otro teléfono.', 'The copy is encrypted; it opens with your PIN on the field page of another telephone.'))];
};
