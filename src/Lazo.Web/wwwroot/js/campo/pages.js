// The field pages. Each shows what is the case by what was told; nothing is held here that a closed tab could lose.
import { forgets, newId, steady } from './clock.js';
import { isHeic, Picture } from './photo.js';
import { called, count, day, first, moment, placed, t, time } from './words.js';

export const el = (tag, attributes = {}, ...parts) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (name === 'value' || name === 'checked' || name === 'disabled') made[name] = value;
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...parts.flat().filter(part => part !== null && part !== undefined && part !== false));
  return made;
};

const go = to => { location.hash = to; };
const body = fact => JSON.parse(fact.said.body);
const undone = queue => new Set(queue.facts('taken-back').map(fact => fact.said.ref));
const wait = 12 * 3600000;
// What began in the last hours and hasn't ended is what she is at.
const latest = (queue, kind, pair, ends) => {
  const undo = undone(queue);
  const one = queue.facts(kind, pair).filter(fact => steady() - fact.said.steady < wait && !undo.has(fact.id)).pop();
  return one && !(ends && queue.facts(ends, pair, one.id).length) ? one : null;
};

// One of several, in words, for a thumb.
const choice = (name, label, options, held) => {
  const box = el('fieldset', { tabindex: '-1' }, el('legend', {}, label), options.map(([value, words]) => el('label', {}, el('input', { type: 'radio', name, value, checked: held === value }), el('span', {}, words))));
  Object.defineProperty(box, 'value', { get: () => box.querySelector('input:checked')?.value ?? '' });
  return box;
};

// A form whose words survive a closed tab; a tap twice tells it once; what can't be kept stays on the screen.
const form = (queue, draft, fields, buttons) => {
  const held = queue.draft(draft)?.values ?? {};
  const wrong = el('p', { class: 'wrong', role: 'alert' });
  const inputs = {};
  const keep = () => queue.saveDraft(draft, Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.type === 'checkbox' ? input.checked : input.value])));
  const rows = fields.map(({ name, label, kind = 'textarea', options, required = true, ...more }) => {
    const input = kind === 'choice' ? choice(name, label, options, held[name] ?? more.value) : kind === 'select'
      ? el('select', { name, ...more }, options.map(([value, words]) => el('option', { value, selected: held[name] === value }, words)))
      : el(kind === 'textarea' ? 'textarea' : 'input', { name, rows: kind === 'textarea' ? 3 : null, type: kind === 'textarea' ? null : kind, ...more });
    if (kind === 'checkbox') input.checked = held[name] === true; else if (kind !== 'select' && kind !== 'choice') input.value = held[name] ?? more.value ?? '';
    input.dataset.required = required;
    input.addEventListener('input', keep);
    inputs[name] = input;
    return kind === 'choice' ? input : kind === 'checkbox' ? el('label', {}, input, el('span', {}, label)) : el('label', {}, label, input);
  });
  const press = async (button, tell, check) => {
    const missing = Object.values(inputs).find(input => input.dataset.required === 'true' && (input.type === 'checkbox' ? !input.checked : !input.value.trim()));
    wrong.textContent = '';
    if (missing) { wrong.textContent = t('Falta llenar esto.', 'This is still missing.'); missing.focus(); return; }
    const said = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.type === 'checkbox' ? input.checked : input.value.trim()]));
    wrong.textContent = check?.(said) ?? '';
    if (wrong.textContent) return;
    button.disabled = true;
    button.classList.add('busy');
    keep();
    try { await tell(said); }
    catch (error) {
      console.warn(error);
      wrong.textContent = t('El teléfono no tiene lugar para guardarlo. Lo que escribiste sigue aquí: libera espacio y vuelve a tocar, o baja la copia de rescate.',
        'The telephone has no room to keep it. What you wrote is still here: free some space and tap again, or download the rescue copy.');
    } finally { button.disabled = false; button.classList.remove('busy'); }
  };
  return el('form', { class: 'stack', onsubmit: event => { event.preventDefault(); } }, rows, wrong,
    el('div', { class: 'stack' }, buttons.map(({ words, primary, tell, check }) => {
      const button = el('button', { type: 'button', class: primary ? 'primary' : '' }, words);
      button.addEventListener('click', () => press(button, tell, check));
      return button;
    })));
};

const back = to => el('p', {}, el('a', { class: 'button', href: '#' + to }, '← ' + t('Regresar', 'Back')));
const state = fact => fact.state === 'waiting' ? t('sin enviar', 'not sent') : fact.state === 'sent' ? t('enviado', 'sent') : t('apartado', 'put aside');

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

export const withHer = (queue, pair) => {
  const open = observation(queue, pair).seen, talk = latest(queue, 'talk', pair.id, 'talk-ended');
  const told = queue.facts(null, pair.id).filter(fact => steady() - fact.said.steady < 7 * 24 * 3600000);
  const names = {
    observation: t('Observación', 'Observation'), note: t('Nota', 'Note'), 'instrument-filled': t('Instrumento', 'Instrument'), talk: t('Plática', 'Talk'), 'talk-teacher-spoke': t('Primero habló ', 'First spoke ') + called(pair).the,
    'talk-may-i': t('¿Puedo contarte lo que vi?', 'May I tell you what I saw?'), 'talk-strengths': t('Fortalezas', 'Strengths'), 'talk-ended': t('Fin de la plática', 'End of the talk'),
    evidence: t('Foto', 'Photo'), meeting: t('Encuentro', 'Meeting'), 'taken-back': t('Lo retiré', 'Taken back'),
  };
  return [back('/'), el('h1', {}, pair.teacher), el('p', { class: 'soft' }, placed(pair)),
    el('div', { class: 'acts roomy' },
      el('a', { class: 'button', href: `#/con/${pair.id}/observar` }, open ? t('Seguir observando', 'Go on observing') : t('Observar', 'Observe')),
      el('a', { class: 'button', href: `#/con/${pair.id}/platica` }, talk ? t('Seguir la plática', 'Go on talking') : t('Plática reflexiva', 'Reflective talk')),
      el('a', { class: 'button', href: `#/con/${pair.id}/acuerdo` }, t('Acuerdo', 'Agreement')),
      el('a', { class: 'button', href: `#/con/${pair.id}/foto` }, t('Foto', 'Photo')),
      el('a', { class: 'button', href: `#/con/${pair.id}/encuentro` }, t('Otro encuentro', 'Another meeting'))),
    pair.agreements.length > 0 && el('section', { class: 'card' }, el('h2', {}, t('Acuerdos abiertos', 'Open agreements')), el('ul', { class: 'log' }, pair.agreements.map(one => {
      const kept = one.state === 'kept' || queue.all('change').some(change => change.said.id === one.id && change.state === 'waiting' && change.said.body.state === 'kept');
      return el('li', { class: 'tight' }, el('p', {}, one.words), kept ? el('p', { class: 'soft' }, t('Cumplido', 'Kept'))
        : one.signed === false ? el('p', { class: 'small soft' }, t('Falta una firma', 'A signature is missing'))
        : el('button', { onclick: () => queue.change('agreement', one.id, one.version, { state: 'kept' }) }, t('Se cumplió', 'It was kept')));
    }))),
    pair.plan && el('details', { class: 'card' }, el('summary', {}, t('El plan', 'The plan')), el('dl', { class: 'facts' }, [
      [t('Propósito', 'Purpose'), pair.plan.purpose], [t('Secuencia', 'Sequence'), pair.plan.sequence], [t('Materiales', 'Materials'), pair.plan.materials],
      [t('Quién hace qué', 'Who does what'), pair.plan.who], [t('A quién no se llegó', 'Who was not reached'), pair.plan.notReached],
    ].map(([term, words]) => [el('dt', {}, term), el('dd', {}, words)]))),
    told.length > 0 && el('section', { class: 'card' }, el('h2', {}, t('Lo que anotaste', 'What you wrote')), el('ul', { class: 'log' }, told.map(fact =>
      el('li', {}, `${time(fact.said.at)} · ${names[fact.said.kind] ?? fact.said.kind} · ${state(fact)}`)))),
  ];
};

// The observation that goes on: one whose talk is over isn't.
const observation = (queue, pair) => {
  const seen = latest(queue, 'observation', pair.id);
  const about = seen && queue.facts('talk', pair.id).filter(fact => body(fact).observation === seen.id).pop();
  if (about && queue.facts('talk-ended', pair.id, about.id).length) return {};
  // Folded until she has spoken and wants to hear; from the talk on nothing is added.
  const may = about && queue.facts('talk-may-i', pair.id, about.id).pop();
  return { seen, about, folded: about && !(may && body(may).yes) };
};

const filled = (queue, pair, seen) => {
  const last = queue.facts('instrument-filled', pair.id, seen.id).pop();
  return last ? body(last).answers : {};
};

// The instrument in the version with which she began; what is ticked is never counted.
const instrument = (queue, pair, seen) => {
  const made = seen.said.beside;
  if (!made) return null;
  const told = queue.facts('instrument-filled', pair.id, seen.id).pop();
  const before = filled(queue, pair, seen), name = 'instrumento:' + seen.id;
  return el('section', { class: 'card stack' }, el('h2', {}, made.name), el('p', { class: 'soft small' }, made.kind, told && ` · ${state(told)}`), form(queue, name,
    made.items.map(item => ({ name: item.key, kind: 'choice', label: item.words, options: item.levels.map(level => [level, level]), value: before[item.key], required: false })),
    [{ words: t('Guardar lo que se vio', 'Keep what was seen'),
      check: answers => Object.values(answers).some(Boolean) ? '' : t('Marca al menos un renglón.', 'Tick one line at least.'),
      tell: answers => queue.tell('instrument-filled', { version: made.version, answers: Object.fromEntries(Object.entries(answers).filter(([, level]) => level)) }, { pair: pair.id, ref: seen.id, draft: name }) }]));
};

export const observe = (queue, pair) => {
  const { seen, about, folded } = observation(queue, pair);
  const name = 'observar:' + pair.id, agreed = pair.instruments ?? [];
  if (!seen) return [back('/con/' + pair.id), el('h1', {}, t('Observar', 'Observe')), el('p', { class: 'soft' }, pair.teacher), form(queue, name,
    [{ name: 'focus', label: t('¿En qué quedaron de mirar?', 'What did you agree to look at?') },
      ...agreed.length ? [{ name: 'instrument', kind: 'choice', label: t('¿Con qué?', 'With what?'), value: '', required: false,
        options: [['', t('Solo notas', 'Notes alone')], ...agreed.map(one => [one.version, `${one.name}, ${one.kind}`])] }] : []],
    [{ words: t('Empezar', 'Begin'), primary: true, tell: ({ focus, instrument: version }) => queue.tell('observation', { focus, ...version && { instrument: version } },
      { pair: pair.id, draft: name, beside: agreed.find(one => one.version === version) }) }])];
  const undo = undone(queue);
  const note = strength => ({ words }) => queue.tell('note', { second: Math.max(0, Math.round((steady() - seen.said.steady) / 1000)), words, strength }, { pair: pair.id, ref: seen.id, draft: 'nota:' + seen.id });
  const minute = fact => { const { second } = body(fact); return `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`; };
  return [back('/con/' + pair.id), el('h1', {}, t('Observando', 'Observing')), el('p', { class: 'soft' }, `${pair.teacher} · ${body(seen).focus}`),
    !about && form(queue, 'nota:' + seen.id, [{ name: 'words', label: t('Lo que veo', 'What I see'), autocapitalize: 'sentences' }], [
      { words: t('Anotar', 'Note'), primary: true, tell: note(false) }, { words: t('Anotar como fortaleza', 'Note as a strength'), tell: note(true) }]),
    folded ? el('p', { class: 'soft' }, t(`Tus notas siguen plegadas hasta que hable y quiera oírlas ${called(pair).the}.`, `Your notes stay folded until ${called(pair).the} has spoken and wants to hear them.`))
      : el('ul', { class: 'log', 'aria-label': t('Notas', 'Notes') }, queue.facts('note', pair.id, seen.id).reverse().map(fact => el('li', { class: undo.has(fact.id) ? 'gone' : '' },
        el('b', {}, minute(fact)), ' ', undo.has(fact.id) ? el('s', {}, body(fact).words) : body(fact).words, body(fact).strength ? ' ★' : '', ' ', el('span', { class: 'soft small' }, state(fact)),
        !about && !undo.has(fact.id) && el('button', { class: 'link', onclick: () => queue.tell('taken-back', { why: t('Lo anoté por error', 'Noted by mistake') }, { pair: pair.id, ref: fact.id }) }, t('Retirar', 'Take back'))))),
    !about && instrument(queue, pair, seen),
    el('p', {}, el('a', { class: 'button', href: `#/con/${pair.id}/platica` }, about ? t('Seguir la plática', 'Go on talking') : t('Pasar a la plática', 'Go to the talk')))];
};

export const talk = (queue, pair) => {
  const now = latest(queue, 'talk', pair.id, 'talk-ended');
  const { seen } = observation(queue, pair);
  if (!now) return [back('/con/' + pair.id), el('h1', {}, t('Plática reflexiva', 'Reflective talk')), el('p', {}, t('De 15 a 20 minutos. Primero habla ', '15 to 20 minutes. First speaks ') + called(pair).the + '.'),
    el('button', { class: 'primary', onclick: event => { event.target.disabled = true; queue.tell('talk', seen ? { observation: seen.id } : {}, { pair: pair.id, draft: 'platica:' + pair.id }).catch(() => { event.target.disabled = false; }); } }, t('Empezar la plática', 'Begin the talk'))];
  const step = kind => queue.facts(kind, pair.id, now.id).pop();
  const tell = (kind, draft) => values => queue.tell(kind, values, { pair: pair.id, ref: now.id, draft: draft + now.id });
  const minutes = () => Math.floor((steady() - now.said.steady) / 60000);
  const timer = el('p', { class: 'quiet soft', role: 'timer', 'data-began': now.said.steady }, t(`${minutes()} min`, `${minutes()} min`));
  const undo = undone(queue);
  const notes = seen ? queue.facts('note', pair.id, seen.id).filter(fact => !undo.has(fact.id)) : [];
  const ticked = seen?.said.beside ? filled(queue, pair, seen) : {};
  const lines = (seen?.said.beside?.items ?? []).filter(item => ticked[item.key]);
  const spoke = step('talk-teacher-spoke'), may = step('talk-may-i'), strong = step('talk-strengths');
  const head = [back('/con/' + pair.id), el('h1', {}, t('Plática con ', 'Talk with ') + pair.teacher), timer];
  const end = form(queue, 'fin:' + now.id, [{ name: 'hers', kind: 'number', label: `${t('¿Cuántos minutos habló', 'How many minutes spoke')} ${called(pair).the}? ${t('(si quieres)', '(if you like)')}`, min: 0, max: 120, required: false }],
    [{ words: t('Terminar la plática', 'End the talk'), tell: async ({ hers }) => { await queue.tell('talk-ended', { minutes: Math.max(1, minutes()), ...hers && { teacherMinutes: Number(hers) } }, { pair: pair.id, ref: now.id, draft: 'fin:' + now.id }); go('/con/' + pair.id); } }]);
  if (!spoke) return [...head, form(queue, 'hablo:' + now.id, [
    { name: 'felt', label: t('¿Cómo se sintió?', 'How did it feel?') }, { name: 'ownAdvice', label: t('¿Qué se aconsejaría si se hubiera observado?', 'What would be the own advice, as an observer of oneself?') }],
    [{ words: t('Ya habló ', 'Has spoken: ') + called(pair).the, primary: true, tell: tell('talk-teacher-spoke', 'hablo:') }]), el('p', { class: 'soft small' }, t('Tus notas siguen plegadas: primero habla ', 'Your notes stay folded: first speaks ') + called(pair).the + '.')];
  if (!may) return [...head, el('h2', {}, t('«¿Puedo contarte lo que vi?»', '“May I tell you what I saw?”')), form(queue, 'puedo:' + now.id, [], [
    { words: t('Dijo que sí', 'Said yes'), primary: true, tell: () => tell('talk-may-i', 'puedo:')({ yes: true }) },
    { words: t('Hoy no', 'Not today'), tell: () => tell('talk-may-i', 'puedo:')({ yes: false }) }])];
  const yes = body(may).yes;
  return [...head, yes && notes.length + lines.length > 0 && el('section', { class: 'card' }, el('h2', {}, t('Lo que viste', 'What you saw')), el('ul', { class: 'log' },
    notes.map(fact => el('li', {}, body(fact).words, body(fact).strength ? ' ★' : '')), lines.map(item => el('li', {}, `${item.words}: `, el('b', {}, ticked[item.key]))))),
    yes && !strong && form(queue, 'fuerte:' + now.id, [{ name: 'words', label: t('Primero, lo que fue fuerte', 'First, what was strong') }], [{ words: t('Guardar', 'Keep'), primary: true, tell: tell('talk-strengths', 'fuerte:') }]),
    (strong || !yes) && el('p', {}, el('a', { class: 'button', href: `#/con/${pair.id}/acuerdo` }, t('Un acuerdo', 'One agreement'))),
    end];
};

export const agreement = (queue, pair) => {
  const name = 'acuerdo:' + pair.id;
  return [back('/con/' + pair.id), el('h1', {}, t('Un acuerdo', 'One agreement')), el('p', { class: 'soft' }, pair.teacher), form(queue, name, [
    { name: 'words', label: t('¿En qué quedaron?', 'What did you agree on?') },
    { name: 'owner', kind: 'select', label: t('¿De quién es?', 'Whose is it?'), options: [['both', t('de las dos partes', 'of both')], ['teacher', called(pair).ofThe], ['advisor', t('mío', 'mine')]] },
    { name: 'until', kind: 'date', label: t('¿Para cuándo? (si quieren)', 'By when? (if you like)'), required: false }],
    [{ words: t('Guardar el acuerdo', 'Keep the agreement'), primary: true, tell: async ({ words, owner, until }) => {
      // The agreement has the number of its first change: a second tap is the same one.
      const id = queue.draft(name)?.fact ?? newId();
      await queue.change('agreement', id, 0, { words, owner, ...until && { until } }, { pair: pair.id, draft: name });
      go('/con/' + pair.id);
    } }])];
};

export const meeting = (queue, pair) => {
  const name = 'encuentro:' + pair.id;
  return [back('/con/' + pair.id), el('h1', {}, t('Otro encuentro', 'Another meeting')), el('p', { class: 'soft' }, pair.teacher), form(queue, name, [
    { name: 'what', label: t('¿Qué hicieron?', 'What did you do?') }, { name: 'minutes', kind: 'number', label: t('¿Cuántos minutos?', 'How many minutes?'), min: 1, max: 600, inputmode: 'numeric' }],
    [{ words: t('Guardar', 'Keep'), primary: true, tell: async ({ what, minutes }) => {
      await queue.tell('meeting', { channel: 'inPerson', what, minutes: Math.max(1, Math.round(Number(minutes)) || 1) }, { pair: pair.id, draft: name });
      go('/con/' + pair.id);
    } }])];
};

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
    not_agreed: t('Falta su acuerdo sobre ese instrumento.', 'The agreement to that instrument is missing.'),
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

export const strip = (queue, say) => {
  const n = queue.waiting;
  const last = queue.last ? t('última copia ', 'last copy ') + moment(queue.last) : t('sin copia todavía', 'no copy yet');
  const trouble = {
    'signed-out': el('a', { class: 'button', href: '/entrar?volver=/campo/' }, t('Entra de nuevo para enviar', 'Sign in again to send')),
    'other-person': el('p', {}, t('En este teléfono entró otra persona: lo tuyo espera aquí hasta que entres tú.', 'Another person is signed in on this telephone: yours waits here until you sign in.')),
    full: el('p', { class: 'wrong' }, t('El teléfono está lleno: libera espacio.', 'The telephone is full: free some space.')),
  }[queue.trouble];
  return [el('p', { class: 'line' }, el('b', { id: 'sin-enviar' }, n === 0 ? t('Todo enviado', 'All sent') : t(`${n} sin enviar`, `${n} not sent`)), el('span', { class: 'soft', id: 'ultima' }, last),
    n > 0 && el('button', { id: 'enviar', disabled: queue.sending, onclick: () => queue.send() }, queue.sending ? t('Enviando…', 'Sending…') : t('Enviar', 'Send')),
    el('a', { href: '#/espera' }, queue.aside + queue.box.broken ? count(queue.aside + queue.box.broken, t('cosa espera', 'thing waits'), t('cosas esperan', 'things wait')) : t('Rescate', 'Rescue'))), trouble,
    forgets && n > 0 && el('p', { class: 'small soft' }, t('Este navegador no recuerda el reloj: no cambies la hora del teléfono antes de enviar.', 'This browser doesn’t remember the clock: don’t change the telephone’s time before sending.'))];
};
