// The length of a text as the server counts it: in code points.

export const points = words => { let n = 0; for (const _ of words) n++; return n; };
