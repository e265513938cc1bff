// The package ends by itself. So that she can go on writing, of each pair her initials stay.
import { steady } from './clock.js';

export const expire = async queue => {
  const pack = queue.package;
  if (!pack || pack.over) return;
  // A clock that was put back by more than a correction doesn't make it last longer.
  const age = steady() - pack.prepared;
  if (age > -60000 && age < pack.hours * 3600000) return;
  const initials = name => name.split(' ').filter(Boolean).map(word => word[0] + '.').join(' ');
  const left = {
    owner: pack.owner, prepared: pack.prepared, hours: pack.hours, graceHours: pack.graceHours, notice: pack.notice, noticeWords: pack.noticeWords, over: true, visits: [],
    pairs: pack.pairs.map(pair => ({ id: pair.id, teacher: initials(pair.teacher), is: pair.is, school: pair.school, level: pair.level, plan: null, agreements: [], instruments: [] })),
  };
  await queue.keep([{ ...queue.things.get(queue.own('package')), said: left }]);
};
