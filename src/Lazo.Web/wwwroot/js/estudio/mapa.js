// The drawing of a map as one moves it: with the mouse, the finger or the keyboard. The page has the same drawing without this file; the
// library comes only when somebody asks for it.

// Where two stand level, what is said of them stands above the arrow.
const FAR = 100, NEAR = 10, SIDE = 4000, PAUSE = 500, LEVEL = 30;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const desk = document.getElementById('mesa-mapa'), figure = document.getElementById('dibujo'), canvas = document.getElementById('lienzo');
const mover = document.getElementById('mover'), png = document.getElementById('png'), told = document.getElementById('estado');

let opened = null, drawn = null, here = null, timer = null;
const moved = new Set();

// The library writes a style sheet of its own into the page unless it finds one; ours says what it needs.
const holdStyles = () => {
  const place = document.createElement('meta');
  place.id = '__________cytoscape_stylesheet';
  document.head.append(place);
};

const open = () => opened ??= (async () => {
  const { concepts, relations } = JSON.parse(desk.dataset.map);
  holdStyles();
  const { default: cytoscape } = await import(desk.dataset.library);
  figure.hidden = true;
  desk.hidden = false;
  const drawing = cytoscape({
    container: canvas,
    elements: [
      ...concepts.map(one => ({ data: { id: one.id, name: one.name, label: one.lines.join('\n'), color: one.color ?? '#2a2521', height: one.height }, classes: one.color ? '' : 'theme', position: { x: one.x, y: one.y } })),
      ...relations.map(one => ({ data: { id: one.id, source: one.from, target: one.to, label: one.name } })),
    ],
    layout: { name: 'preset' },
    // The wheel scrolls the page; two fingers on a telephone make the map larger.
    userZoomingEnabled: matchMedia('(pointer: coarse)').matches,
    boxSelectionEnabled: false,
    autounselectify: true,
    autoungrabify: !mover,
    style: [
      { selector: 'node', style: { shape: 'round-rectangle', width: 150, height: 'data(height)', label: 'data(label)', 'text-wrap': 'wrap', 'text-valign': 'center', 'font-size': 15, 'font-family': 'system-ui, sans-serif', color: '#2a2521', 'background-color': '#fff', 'border-width': 3, 'border-color': 'data(color)' } },
      { selector: 'node.theme', style: { 'background-color': '#f4efe6', 'border-width': 2, 'font-weight': 600, 'corner-radius': 22 } },
      { selector: 'node.here', style: { 'outline-width': 4, 'outline-offset': 3, 'outline-color': '#0b665d' } },
      { selector: 'edge', style: { width: 1.5, 'line-color': '#5b524b', 'target-arrow-color': '#5b524b', 'target-arrow-shape': 'triangle', 'curve-style': 'bezier', label: 'data(label)', 'font-size': 15, 'font-style': 'italic', color: '#2a2521', 'text-background-color': '#fff', 'text-background-opacity': 1, 'text-background-padding': 3, 'text-margin-y': edge => (Math.abs(edge.source().position('y') - edge.target().position('y')) < LEVEL ? -14 : 0) } },
    ],
  });
  if (drawing.nodes().length) drawing.fit(undefined, 24);
  if (drawing.zoom() > 1) { drawing.zoom(1); drawing.center(); }
  drawing.on('tap', 'node', event => choose(drawing, event.target));
  drawing.on('dragfree', 'node', event => keep(event.target));
  return drawn = drawing;
})();

const choose = (drawing, node) => {
  drawing.nodes().removeClass('here');
  here = node.addClass('here');
  told.textContent = JSON.parse(desk.dataset.words).at.replace('{name}', node.data('name'));
};

const keep = node => {
  moved.add(node);
  clearTimeout(timer);
  timer = setTimeout(send, PAUSE);
};

const send = async () => {
  if (moved.size === 0) return;
  const words = JSON.parse(desk.dataset.words), inside = value => Math.min(SIDE, Math.max(0, Math.round(value)));
  const body = new URLSearchParams({ quiet: 'true' });
  for (const node of moved) body.append('to', `${node.id()} ${inside(node.position('x'))} ${inside(node.position('y'))}`);
  moved.clear();
  try {
    const answer = await fetch(`${desk.dataset.address}?handler=Move`, { method: 'POST', redirect: 'error', keepalive: true, headers: { RequestVerificationToken: desk.dataset.token }, body });
    told.textContent = answer.ok ? words.saved : words.failed;
  } catch {
    told.textContent = words.failed;
  }
};

const step = (drawing, by) => {
  const nodes = drawing.nodes().toArray().sort((one, other) => one.position('y') - other.position('y') || one.position('x') - other.position('x'));
  if (nodes.length) choose(drawing, nodes[(nodes.indexOf(here) + by + nodes.length) % nodes.length] ?? nodes[0]);
};

const onKey = (drawing, event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === 'n') step(drawing, 1);
  else if (key === 'b') step(drawing, here ? -1 : 0);
  else if (ARROWS[key] && here && mover) {
    const far = event.shiftKey ? FAR : NEAR;
    here.shift({ x: ARROWS[key][0] * far, y: ARROWS[key][1] * far });
    keep(here);
  } else if (key === 'r' && here && mover) {
    const from = document.getElementById('desde');
    if (!from) return;
    from.value = here.id();
    document.getElementById('relacion').focus();
  } else return;
  event.preventDefault();
};

if (desk) {
  png.hidden = false;
  png.addEventListener('click', async () => {
    const drawing = await open();
    const blob = await drawing.png({ output: 'blob-promise', full: true, scale: 2, bg: '#fff' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${png.dataset.name}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
  canvas.addEventListener('keydown', event => { if (drawn) onKey(drawn, event); });
  addEventListener('pagehide', send);
  if (mover) {
    mover.hidden = false;
    mover.addEventListener('click', async () => { await open(); mover.hidden = true; canvas.focus(); });
  }
}
