// The player's keys and buttons, for who listens and for who writes down.

const Back = 3, Step = 0.1, Slowest = 0.4, Fastest = 2;

export const player = document.getElementById('grabacion');

export const stampOf = seconds => {
  const whole = Math.floor(seconds), tenth = Math.floor((seconds - whole) * 10);
  return `${Math.floor(whole / 3600)}:${String(Math.floor(whole / 60) % 60).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}${tenth ? `.${tenth}` : ''}`;
};

const pace = by => {
  player.playbackRate = Math.round(Math.min(Fastest, Math.max(Slowest, player.playbackRate + by)) * 10) / 10;
  player.preservesPitch = true;
  document.getElementById('ritmo').textContent = `${player.playbackRate}×`;
};

export const deeds = {
  back: () => { player.currentTime = Math.max(0, player.currentTime - Back); },
  play: () => { if (player.paused) player.play().catch(() => {}); else player.pause(); },
  slower: () => pace(-Step),
  faster: () => pace(Step),
};

const keys = { F2: 'back', F4: 'play', F8: 'slower', F9: 'faster' };

if (player) {
  document.getElementById('mandos').hidden = false;
  document.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || !keys[event.key]) return;
    event.preventDefault();
    deeds[keys[event.key]]();
  });
}

document.addEventListener('click', event => {
  const deed = deeds[event.target.closest('[data-do]')?.dataset.do];
  if (!deed) return;
  event.preventDefault();
  deed();
});
