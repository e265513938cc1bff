// What is marked in the text: drawn with the CSS Custom Highlight API, one highlight a code, and found by position.

export class Marks {
  constructor(positions) {
    this.positions = positions;
    this.byId = new Map();
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
    for (const layer of this.layers) layer.clear();
    this.sheet.replaceSync(codes.map((code, at) => `::highlight(codigo-${at}){background-color:${code.color}40;text-decoration:underline 2px ${code.color}}`).join(''));
    this.layers = codes.map((_, at) => {
      if (!this.canPaint) return new Set();
      const layer = new Highlight();
      CSS.highlights.set(`codigo-${at}`, layer);
      return layer;
    });
    ids.forEach((id, at) => this.add({ id, code: marks[at * 4], coder: marks[at * 4 + 1], from: this.positions.toUnits(marks[at * 4 + 2]), to: this.positions.toUnits(marks[at * 4 + 3]) }));
  }

  add(mark) {
    this.remove(mark.id);
    mark.range = this.positions.range(mark.from, mark.to);
    this.byId.set(mark.id, mark);
    this.layers[mark.code].add(mark.range);
    this.sorted = null;
  }

  remove(id) {
    const mark = this.byId.get(id);
    if (!mark) return null;
    this.layers[mark.code].delete(mark.range);
    this.byId.delete(id);
    this.sorted = null;
    return mark;
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
