// The first page: the visits of these days, and with whom.
import { el } from './elements.js';
import { day, placed, t, time } from './words.js';

export const today = queue => {
  const pack = queue.package;
  if (!pack) return [el('h1', {}, t('Mis visitas', 'My visits')), el('p', { class: 'empty' }, t('No hay visitas preparadas. Con señal, elige lo que vas a llevar.', 'No visits are prepared. With a signal, choose what to take along.')),
    el('p', {}, el('a', { class: 'button primary', href: '/acompanamiento/preparar' }, t('Preparar mis visitas', 'Prepare my visits')))];
  const visits = pack.visits.map(visit => {
    const change = queue.all('change').filter(one => one.said.thing === 'visit' && one.said.id === visit.id && one.state === 'waiting').pop();
    const now = change?.said.body.state ?? visit.state;
    const mark = to => queue.change('visit', visit.id, visit.version, { state: to });
    return el('section', { class: 'card tight' }, el('h2', {}, visit.school), el('p', {}, `${day(visit.starts)}, ${time(visit.starts)}–${time(visit.ends)}`),
      visit.purpose && el('p', { class: 'soft' }, visit.purpose),
      el('div', { class: 'acts' }, ['done', 'not_done'].map(to => el('button', { class: now === to ? 'primary' : '', 'aria-pressed': String(now === to), onclick: () => mark(to) },
        to === 'done' ? t('Se hizo', 'Done') : t('No se hizo', 'Not done')))));
  });
  return [
    el('h1', {}, t('Mis visitas', 'My visits')),
    pack.over && el('p', { class: 'note' }, t('Lo que preparaste ya se borró de este teléfono, como dice el aviso. Puedes seguir anotando; con señal, prepáralo otra vez.',
      'What you prepared has been erased from this telephone, as announced. You can go on writing; with a signal, prepare it again.')),
    visits,
    el('h2', {}, t('Con quién', 'With whom')),
    el('div', { class: 'stack' }, pack.pairs.map(pair => el('a', { class: 'button wide-tap', href: '#/con/' + pair.id }, el('b', {}, pair.teacher), el('span', { class: 'soft small' }, placed(pair))))),
    el('p', {}, el('a', { class: 'button', href: '/acompanamiento/preparar' }, t('Preparar otras visitas', 'Prepare other visits'))),
  ];
};
