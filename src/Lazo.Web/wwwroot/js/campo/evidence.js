// A picture as evidence.
import { newId } from './clock.js';
import { back, el, form, go } from './elements.js';
import { isHeic, Picture } from './photo.js';
import { called, first, t } from './words.js';

export const photo = (queue, pair) => {
  const pack = queue.package, name = 'foto:' + pair.id;
  const canvas = el('canvas', { class: 'photo', 'aria-label': t('La foto: pasa el dedo por caras y nombres para taparlos', 'The picture: pass your finger over faces and names to cover them') });
  const picture = new Picture(canvas);
  const mode = (which, words) => el('button', { type: 'button', 'aria-pressed': String(picture.mode === which), onclick: event => { picture.mode = which; for (const one of event.target.parentNode.children) one.setAttribute('aria-pressed', String(one === event.target)); } }, words);
  const tools = el('div', { class: 'stack', hidden: true }, el('div', { class: 'acts' }, mode('cover', t('Tapar', 'Cover')), mode('crop', t('Recortar', 'Crop')),
    el('button', { type: 'button', onclick: () => picture.again() }, t('Empezar de nuevo', 'Start again'))), canvas);
  const unread = el('p', { class: 'wrong', role: 'alert' });
  const file = el('input', { type: 'file', accept: 'image/*', capture: 'environment', onchange: async () => {
    unread.textContent = '';
    try { await picture.load(file.files[0]); tools.hidden = false; } catch {
      unread.textContent = await isHeic(file.files[0]) ? t('Esa foto está en HEIC y aquí no se puede abrir. En el iPhone: Ajustes, Cámara, Formatos, «Más compatible», y tómala otra vez.', 'That picture is HEIC and can’t be opened here. On an iPhone: Settings, Camera, Formats, “Most Compatible”, and take it again.')
        : t('Esa foto no se puede leer: tómala otra vez o elige otra.', 'That picture can’t be read: take it again, or choose another one.');
    }
  } });
  return [back('/con/' + pair.id), el('h1', {}, t('Foto de evidencia', 'Picture as evidence')), el('p', { class: 'soft' }, pair.teacher),
    el('label', {}, t('Tomar o elegir la foto', 'Take or choose the picture'), file), unread, tools,
    el('details', { class: 'note' }, el('summary', {}, t('El aviso, para leerlo en conjunto', 'The notice, to be read together')), el('p', {}, pack.noticeWords)),
    form(queue, name, [
      { name: 'kind', kind: 'select', label: t('¿Qué muestra?', 'What does it show?'), options: [['pupilsAchievement', t('un logro de los alumnos', 'an achievement of the pupils')], ['activityOrChange', t('una actividad o un cambio', 'an activity or a change')],
        ['newElementInPractice', t('lo nuevo en la práctica', 'the new element in practice')], ['dialogueGoesOn', t('que el diálogo sigue', 'that the dialogue goes on')]] },
      { name: 'what', label: t('¿Qué se ve? Sin nombres de alumnos.', 'What is seen? No pupil’s name.') },
      { name: 'agreed', kind: 'checkbox', label: first(called(pair).the) + t(' leyó el aviso y está de acuerdo', ' read the notice and agrees') },
      { name: 'covered', kind: 'checkbox', label: t('No se ve ninguna cara ni nombre', 'No face and no name is to be seen') }],
    [{ words: t('Guardar la foto', 'Keep the picture'), primary: true, tell: async ({ kind, what }) => {
      if (tools.hidden) { unread.textContent = t('Falta la foto.', 'The picture is missing.'); return; }
      const id = picture.id ??= newId();
      await queue.tell('evidence', { kind, what, attachments: [id] }, { pair: pair.id, draft: name, picture: { id, bytes: await picture.bytes(), notice: pack.notice } });
      go('/con/' + pair.id);
    } }])];
};
