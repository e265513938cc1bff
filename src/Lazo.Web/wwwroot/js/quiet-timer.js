// The minutes of a talk, without a sound and without seconds that hurry. The page says them too, as of when it was opened.
for (const timer of document.querySelectorAll('[data-quiet-timer]')) {
  const began = Number(timer.dataset.quietTimer) * 1000;
  const opened = Date.now(), said = parseInt(timer.textContent, 10) || 1;
  // A telephone whose clock is wrong counts from what the page said.
  const trusted = Math.abs((opened - began) / 60000 - said) < 2;
  const show = () => {
    const minutes = Math.max(1, trusted ? Math.round((Date.now() - began) / 60000) : said + Math.floor((Date.now() - opened) / 60000));
    timer.textContent = `${minutes} ${minutes === 1 ? timer.dataset.one : timer.dataset.many}${minutes >= 15 ? ' · ' + timer.dataset.enough : ''}`;
  };
  show();
  setInterval(show, 20000);
}
