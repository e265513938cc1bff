// What a code means, wherever one is about to give it.

export const describe = (code, words) => [code?.definition, code?.rule && `${words.when}: ${code.rule}`, code?.examples && `${words.examples}: ${code.examples}`].filter(Boolean).join('\n');

// Under the row of a code as long as it has the focus: who walks the book by keyboard reads it too.
export function describeOnFocus(row, code, words) {
  const told = describe(code, words);
  if (!told) return;
  row.title = told;
  row.setAttribute('aria-description', told);
  const card = document.createElement('p');
  card.className = 'small soft words';
  card.textContent = told;
  row.addEventListener('focus', () => row.after(card));
  row.addEventListener('blur', () => card.remove());
}
