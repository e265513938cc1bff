// What is selected in the text becomes the stretch of the form; without this file one says it by sentences.

import { points } from './puntos.js';

const text = document.getElementById('texto'), form = document.getElementById('marcar');
if (form) {
  const field = name => form.elements[`Sent.${name}`], shown = document.getElementById('elegido'), hint = document.getElementById('sugerencia'), go = document.getElementById('ir');

  // The position, in code points, of a place in the page; null outside of the text.
  const position = (node, offset) => {
    if (!text.contains(node)) return null;
    if (node.nodeType !== Node.TEXT_NODE) {
      const after = node.childNodes[offset], piece = (after?.nodeType === Node.ELEMENT_NODE ? after : node).querySelector?.('[data-f]') ?? node.closest('[data-f]');
      if (after && piece) return Number((after.matches?.('[data-f]') ? after : piece).dataset.f);
      const last = [...(node.querySelectorAll?.('[data-f]') ?? [])].at(-1) ?? piece;
      // In an empty line: behind what stands before it. A paragraph that is chosen whole ends there.
      const end = last ?? [...text.querySelectorAll('[data-f]')].findLast(one => one.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
      return end ? Number(end.dataset.f) + points(end.textContent) : null;
    }
    const piece = node.parentElement.closest('[data-f]');
    return piece ? Number(piece.dataset.f) + points(node.data.slice(0, offset)) : null;
  };

  const take = () => {
    const chosen = getSelection();
    if (!chosen.rangeCount || chosen.isCollapsed) return;
    const range = chosen.getRangeAt(0), words = chosen.toString().trim();
    let from = position(range.startContainer, range.startOffset), to = position(range.endContainer, range.endOffset);
    if (from === null || to === null || from >= to || !words) return;
    field('From').value = from;
    field('To').value = to;
    field('First').value = field('Last').value = '';
    shown.textContent = `«${words.length > 160 ? words.slice(0, 150) + '…' : words}»`;
    shown.hidden = false;
    hint.hidden = true;
    go.hidden = false;
    if (window.Highlight) CSS.highlights.set('elegido', new Highlight(range.cloneRange()));
  };

  hint.hidden = false;
  document.addEventListener('selectionchange', take);
  // What was selected before this file came.
  take();
  form.addEventListener('input', event => { if (['Sent.First', 'Sent.Last'].includes(event.target.name)) { field('From').value = field('To').value = ''; shown.hidden = true; CSS.highlights?.delete('elegido'); } });
  new IntersectionObserver(([seen]) => { go.classList.toggle('vh', seen.isIntersecting); }).observe(form);
}
