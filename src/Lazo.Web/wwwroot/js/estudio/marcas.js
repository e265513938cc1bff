// What is marked in the text: drawn with the CSS Custom Highlight API, one highlight a code, and found by position.
// Only what is near the window is handed to the browser: it looks at every stretch of every highlight whenever one of them changes.

export class Marks {
  constructor(positions) {
    this.positions = positions;
    this.byId = new Map();
    this.painted = new Map();
    this.sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
    this.canPaint = 'highlights' in CSS;
    this.layers = [];
  }

  // All at once: what the server says.
  fill({ codes, coders, ids, marks }) {
    this.codes = codes;
    this.coders = coders;
    this.byId.clear();
    this.painted.clear();
    this.layers.forEach((_, at) => CSS.highlights?.delete(`codigo-${at}`));
    this.sheet.replaceSync(codes.map((code, at) => `::highlight(codigo-${at}){background-color:${code.color}40;text-decoration:underline 2px ${code.color}}`).join(''));
    this.layers = codes.map((_, at) => {
      if (!this.canPaint) return new Set();
      const layer = new Highlight();
      CSS.highlights.set(`codigo-${at}`, layer);
      return layer;
    });
    ids.forEach((id, at) => this.byId.set(id, { id, code: marks[at * 4], coder: marks[at * 4 + 1], from: this.positions.toUnits(marks[at * 4 + 2]), to: this.positions.toUnits(marks[at * 4 + 3]) }));
    this.sorted = null;
  }

  add(mark) {
    this.remove(mark.id);
    this.byId.set(mark.id, mark);
    this.sorted = null;
    this.draw(mark);
  }

  remove(id) {
    const mark = this.byId.get(id);
    if (!mark) return null;
    this.wipe(id);
    this.byId.delete(id);
    this.sorted = null;
    return mark;
  }

  // The browser's highlights hold what touches this stretch, and nothing else.
  paint(from, to) {
    const near = this.within(from, to), kept = new Set(near.map(mark => mark.id));
    for (const id of [...this.painted.keys()]) if (!kept.has(id)) this.wipe(id);
    for (const mark of near) if (!this.painted.has(mark.id)) this.draw(mark);
  }

  draw(mark) {
    const range = this.positions.range(mark.from, mark.to);
    this.painted.set(mark.id, { range, layer: this.layers[mark.code] });
    this.layers[mark.code].add(range);
  }

  wipe(id) {
    const drawn = this.painted.get(id);
    if (!drawn) return;
    drawn.layer.delete(drawn.range);
    this.painted.delete(id);
  }

  // By where they begin; the longer first.
  get inOrder() {
    if (!this.sorted) {
      this.sorted = [...this.byId.values()].sort((one, other) => one.from - other.from || other.to - one.to);
      // The furthest end up to each place: what reaches into a stretch is found without reading all.
      let furthest = 0;
      this.reach = this.sorted.map(mark => (furthest = Math.max(furthest, mark.to)));
    }
    return this.sorted;
  }

  // Those that touch a stretch.
  within(from, to) {
    const all = this.inOrder;
    let low = 0, high = all.length;
    while (low < high) { const middle = (low + high) >> 1; if (this.reach[middle] <= from) low = middle + 1; else high = middle; }
    const found = [];
    for (; low < all.length && all[low].from < to; low++) if (all[low].to > from) found.push(all[low]);
    return found;
  }
}
