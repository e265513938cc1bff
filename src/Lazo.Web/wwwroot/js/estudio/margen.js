// The strip beside the text: a bar for each coding that is in sight, side by side where they overlap. What is in sight or near is painted in the text, too.

const WIDTH = 5, GAP = 2;

export class Margin {
  constructor(canvas, marks, onPick) {
    this.canvas = canvas;
    this.marks = marks;
    this.bars = [];
    const ask = () => { this.asked ??= requestAnimationFrame(() => { this.asked = null; this.draw(); }); };
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask, { passive: true });
    addEventListener('beforeprint', () => marks.paint(0, marks.positions.text.length));
    addEventListener('afterprint', ask);
    canvas.addEventListener('click', event => {
      const bar = this.bars.find(one => event.offsetX >= one.x - GAP && event.offsetX <= one.x + WIDTH + GAP && event.offsetY >= one.top && event.offsetY <= one.bottom);
      if (bar) onPick(bar.mark);
    });
    this.ask = ask;
  }

  // The paragraphs in sight, and those as far above and below as `margin`: they stand in order, so the first is found by halving.
  inSight(margin = 0) {
    const { paragraphs, starts } = this.marks.positions;
    const first = this.firstBelow(-margin), last = Math.max(first, this.firstBelow(innerHeight + margin) - 1);
    return paragraphs.length ? [starts[first], starts[last + 1]] : [0, 0];
  }

  firstBelow(y) {
    const { paragraphs } = this.marks.positions;
    let low = 0, high = paragraphs.length - 1;
    while (low < high) { const middle = (low + high) >> 1; if (paragraphs[middle].getBoundingClientRect().bottom < y) low = middle + 1; else high = middle; }
    return low;
  }

  draw() {
    this.marks.paint(...this.inSight(2 * innerHeight));
    const { canvas } = this, box = canvas.getBoundingClientRect(), scale = devicePixelRatio;
    canvas.width = box.width * scale;
    canvas.height = box.height * scale;
    const pen = canvas.getContext('2d');
    pen.scale(scale, scale);
    this.bars = [];
    const lanes = [], range = document.createRange(), most = Math.floor(box.width / (WIDTH + GAP));
    for (const mark of this.marks.within(...this.inSight())) {
      range.setStart(...this.marks.positions.node(mark.from));
      range.setEnd(...this.marks.positions.node(mark.to));
      const at = range.getBoundingClientRect(), top = at.top - box.top, bottom = Math.max(at.bottom - box.top, top + 6);
      let lane = lanes.findIndex(end => end <= top);
      if (lane < 0) lane = lanes.length;
      lanes[lane] = bottom;
      // More than there is room for share the last place.
      const x = Math.min(lane, most - 1) * (WIDTH + GAP);
      pen.fillStyle = this.marks.codes[mark.code].color;
      pen.fillRect(x, top, WIDTH, bottom - top);
      this.bars.push({ mark, x, top, bottom });
    }
  }
}
