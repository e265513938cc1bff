// One text over many paragraphs: positions in code points (as the server and REFI-QDA count), in UTF-16 units, and in the page.

export class Positions {
  constructor(paragraphs) {
    this.paragraphs = paragraphs;
    this.starts = new Uint32Array(paragraphs.length + 1);
    const lines = paragraphs.map(one => one.textContent);
    lines.forEach((line, at) => { this.starts[at + 1] = this.starts[at] + line.length + 1; });
    this.text = lines.join('\n');
    // Few texts have characters beyond the first plane: only their places are kept.
    this.pairs = [...this.text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(found => found.index);
  }

  get length() { return this.text.length - this.pairs.length; }

  toUnits(point) {
    let low = 0, high = this.pairs.length;
    while (low < high) { const middle = (low + high) >> 1; if (this.pairs[middle] - middle < point) low = middle + 1; else high = middle; }
    return point + low;
  }

  toPoints(unit) {
    let low = 0, high = this.pairs.length;
    while (low < high) { const middle = (low + high) >> 1; if (this.pairs[middle] < unit) low = middle + 1; else high = middle; }
    return unit - low;
  }

  // The paragraph in which a unit stands.
  paragraphAt(unit) {
    let low = 0, high = this.paragraphs.length - 1;
    while (low < high) { const middle = (low + high + 1) >> 1; if (this.starts[middle] <= unit) low = middle; else high = middle - 1; }
    return low;
  }

  node(unit) {
    const at = this.paragraphAt(unit), paragraph = this.paragraphs[at], inside = paragraph.firstChild;
    return inside ? [inside, Math.min(unit - this.starts[at], inside.length)] : [paragraph, 0];
  }

  // A range that the page doesn't have to keep up to date: thousands of them cost little.
  range(from, to) {
    const [startContainer, startOffset] = this.node(from), [endContainer, endOffset] = this.node(to);
    return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  }

  // The unit of a place in the page; null outside of the text.
  unit(node, offset) {
    const paragraph = (node.nodeType === Node.TEXT_NODE ? node.parentNode : node).closest?.('#texto > p');
    if (!paragraph) return node.id === 'texto' ? this.starts[Math.min(offset, this.paragraphs.length - 1)] : null;
    return this.starts[this.indexOf(paragraph)] + (node.nodeType === Node.TEXT_NODE ? offset : offset > 0 ? paragraph.textContent.length : 0);
  }

  indexOf(paragraph) {
    this.places ??= new Map(this.paragraphs.map((one, at) => [one, at]));
    return this.places.get(paragraph);
  }
}
