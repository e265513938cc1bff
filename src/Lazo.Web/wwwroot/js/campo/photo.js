// A picture as it may leave the telephone: drawn anew, so that nothing of where and when it was taken goes along; faces and names
// covered with the finger, or cut away.
const longest = 1280, block = 28;

// iPhones' own kind, which other browsers can't show and out of which nothing can be taken.
export const isHeic = async file => /^ftyp(he|mif1|msf1|avif)/.test(new TextDecoder('latin1').decode(await file.slice(4, 12).arrayBuffer()));

export class Picture {
  constructor(canvas) { this.canvas = canvas; this.pen = canvas.getContext('2d', { willReadFrequently: true }); this.mode = 'cover'; this.listen(); }

  async load(file) {
    this.original = await createImageBitmap(file);
    this.again();
  }

  again() {
    const scale = Math.min(1, longest / Math.max(this.original.width, this.original.height));
    this.canvas.width = Math.round(this.original.width * scale);
    this.canvas.height = Math.round(this.original.height * scale);
    this.pen.drawImage(this.original, 0, 0, this.canvas.width, this.canvas.height);
  }

  // One colour a block, for good: what is under it isn't in the picture any more.
  cover(x, y) {
    for (let dx = -1; dx <= 1; dx++) for (let dy = -1; dy <= 1; dy++) {
      const bx = Math.floor(x / block + dx) * block, by = Math.floor(y / block + dy) * block;
      const w = Math.min(block, this.canvas.width - bx), h = Math.min(block, this.canvas.height - by);
      if (bx < 0 || by < 0 || w <= 0 || h <= 0) continue;
      const { data } = this.pen.getImageData(bx, by, w, h);
      const sum = [0, 0, 0];
      for (let i = 0; i < data.length; i += 4) for (let c = 0; c < 3; c++) sum[c] += data[i + c];
      this.pen.fillStyle = `rgb(${sum.map(value => Math.round(value / (data.length / 4))).join(',')})`;
      this.pen.fillRect(bx, by, w, h);
    }
  }

  crop(from, to) {
    const [x, y] = [Math.max(0, Math.min(from.x, to.x)), Math.max(0, Math.min(from.y, to.y))].map(Math.round);
    const w = Math.min(this.canvas.width - x, Math.round(Math.abs(from.x - to.x))), h = Math.min(this.canvas.height - y, Math.round(Math.abs(from.y - to.y)));
    if (w < 40 || h < 40) return;
    const part = this.pen.getImageData(x, y, w, h);
    this.canvas.width = w;
    this.canvas.height = h;
    this.pen.putImageData(part, 0, 0);
  }

  listen() {
    const at = event => {
      const box = this.canvas.getBoundingClientRect();
      return { x: (event.clientX - box.left) * this.canvas.width / box.width, y: (event.clientY - box.top) * this.canvas.height / box.height };
    };
    this.canvas.addEventListener('pointerdown', event => {
      this.from = at(event);
      this.canvas.setPointerCapture(event.pointerId);
      if (this.mode === 'cover') this.cover(this.from.x, this.from.y);
    });
    this.canvas.addEventListener('pointermove', event => { if (this.from && this.mode === 'cover') { const { x, y } = at(event); this.cover(x, y); } });
    this.canvas.addEventListener('pointerup', event => { if (this.from && this.mode === 'crop') this.crop(this.from, at(event)); this.from = null; });
  }

  async bytes() {
    const blob = await new Promise(done => this.canvas.toBlob(done, 'image/jpeg', 0.8));
    return new Uint8Array(await blob.arrayBuffer());
  }
}
