// The map: a bundled outline of the world in the projection of web maps, and what was answered on it. No tile service.

const SVG = 'http://www.w3.org/2000/svg';
const TURN = 360; // the whole way round, in the map's units: degrees of longitude
const HIGHEST = 84;

/** Degrees to the map's own x and y, in degrees of longitude at the equator, y down. */
export function projected([longitude, latitude]) {
  const up = (Math.max(-HIGHEST, Math.min(HIGHEST, latitude)) * Math.PI) / 180;
  return [longitude, (-180 / Math.PI) * Math.asinh(Math.tan(up))];
}

/** Points at a distance all around a place, longitudes running on over 180°. */
export function circle([longitude, latitude], km, count = 90) {
  const angle = Math.min(km / 6371.0088, Math.PI - 1e-6);
  const up = (latitude * Math.PI) / 180;
  const [sin, cos] = [Math.sin(up), Math.cos(up)];
  return Array.from({ length: count }, (_, place) => {
    const bearing = (2 * Math.PI * place) / count;
    const height = Math.asin(sin * Math.cos(angle) + cos * Math.sin(angle) * Math.cos(bearing));
    const east = Math.atan2(Math.sin(bearing) * Math.sin(angle) * cos, Math.cos(angle) - sin * Math.sin(height));
    return [longitude + (east * 180) / Math.PI, (height * 180) / Math.PI];
  });
}

const path = (points, closed) => {
  const written = points.map((point) => projected(point).map((value) => value.toFixed(4)).join(' '));
  return `M${written.join('L')}${closed ? 'Z' : ''}`;
};

function element(name, attributes, parent) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent?.append(made);
  return made;
}

/** A map in an <svg>, with an element for its scale; `show` draws, `fit` and the person move. */
export class WorldMap {
  constructor(svg, scale, world, written) {
    Object.assign(this, { svg, scale, written });
    this.view = { x: 0, y: 0, width: TURN };
    const all = element('g', { id: 'all' }, svg);
    const lines = world.lines.map((steps) => {
      const points = [];
      for (let at = 0, x = 0, y = 0; at < steps.length; at += 2) {
        x += steps[at];
        y += steps[at + 1];
        points.push([x * world.step, y * world.step]);
      }
      return points;
    });
    const sides = lines.map(() => 0);
    const rings = world.land.map((ring) => ring.flatMap((number) => {
      sides[number < 0 ? -1 - number : number] += 1;
      return number < 0 ? lines[-1 - number].toReversed() : lines[number];
    }));
    element('path', { class: 'land', d: rings.map((ring) => path(ring, true)).join('') }, all);
    for (const [name, wanted] of [['border', 2], ['coast', 1]]) {
      const drawn = lines.filter((_, number) => sides[number] === wanted);
      element('path', { class: name, d: drawn.map((line) => path(line, false)).join('') }, all);
    }
    this.answer = element('g', {}, all);
    for (const side of [-TURN, TURN]) element('use', { href: '#all', x: side }, svg);
    this.listen();
    this.place();
  }

  /** Draw dots, cells ({rings, strength}), a circle of points, and marks ({degrees, kind}). */
  show({ dots = [], cells = [], within = [], marks = [] }) {
    this.answer.replaceChildren();
    if (dots.length) {
      const d = dots.map((degrees) => `${path([degrees], false)}h0`).join('');
      element('path', { class: 'dots', d }, this.answer);
    }
    for (const { rings, strength } of cells) {
      const d = rings.map((ring) => path(ring, true)).join('');
      element('path', { class: 'cell', d, 'fill-rule': 'evenodd', 'fill-opacity': strength, 'stroke-opacity': strength }, this.answer);
    }
    if (within.length) element('path', { class: 'within', d: path(within, true) }, this.answer);
    for (const { degrees, kind } of marks) {
      const d = `${path([degrees], false)}h0`;
      for (const rim of [' rim', '']) element('path', { class: `mark ${kind}${rim}`, d }, this.answer);
    }
  }

  /** Move so that places are seen, at least some degrees across; the whole world where there are none. */
  fit(places, least = 2) {
    if (!places.length) {
      this.view = { x: 0, y: 0, width: TURN };
      return this.place();
    }
    const points = places.map(projected);
    const ends = [0, 1].map((axis) => points.map((point) => point[axis])).map((all) => [Math.min(...all), Math.max(...all)]);
    const [[left, right], [top, bottom]] = ends;
    const shape = this.shape();
    const width = Math.min(TURN, 1.3 * Math.max(right - left, (bottom - top) * shape, least));
    this.view = { x: (left + right) / 2, y: (top + bottom) / 2, width };
    return this.place();
  }

  /** Nearer by a factor about a point of the view (0…1), or farther. */
  zoom(factor, across = 0.5, down = 0.5) {
    const { view } = this;
    const width = Math.max(0.005, Math.min(TURN, view.width / factor));
    const change = view.width - width;
    view.x += (across - 0.5) * change;
    view.y += ((down - 0.5) * change) / this.shape();
    view.width = width;
    this.place();
  }

  /** Move by parts of the view. */
  move(across, down) {
    this.view.x += across * this.view.width;
    this.view.y += (down * this.view.width) / this.shape();
    this.place();
  }

  shape() {
    const { clientWidth, clientHeight } = this.svg;
    return clientWidth && clientHeight ? clientWidth / clientHeight : 1.5;
  }

  place() {
    const { view } = this;
    const height = view.width / this.shape();
    const highest = -projected([0, HIGHEST])[1];
    view.x = ((((view.x + TURN / 2) % TURN) + TURN) % TURN) - TURN / 2;
    const room = Math.max(0, highest - height / 2);
    view.y = Math.max(-room, Math.min(room, view.y));
    this.svg.setAttribute('viewBox', `${view.x - view.width / 2} ${view.y - height / 2} ${view.width} ${height}`);
    this.placeScale();
  }

  /** A round number of kilometres that is at most a quarter of the view, in the middle of it. */
  placeScale() {
    const up = Math.atan(Math.sinh((-this.view.y * Math.PI) / 180));
    const across = this.view.width * 111.195 * Math.cos(up);
    const power = 10 ** Math.floor(Math.log10(across / 4));
    const length = power * [5, 2, 1].find((step) => step * power <= across / 4);
    this.scale.style.width = `${(100 * length) / across}%`;
    this.scale.textContent = `${this.written(length, 2)} km`;
  }

  listen() {
    const { svg } = this;
    const held = new Map();
    const at = (event) => {
      const box = svg.getBoundingClientRect();
      return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    };
    const span = () => {
      const [[x, y], [u, v]] = [...held.values()];
      return { apart: Math.hypot(x - u, y - v), middle: [(x + u) / 2, (y + v) / 2] };
    };
    svg.addEventListener('pointerdown', (event) => {
      svg.setPointerCapture(event.pointerId);
      held.set(event.pointerId, at(event));
    });
    svg.addEventListener('pointermove', (event) => {
      const before = held.get(event.pointerId);
      if (!before) return;
      const now = at(event);
      if (held.size === 1) {
        this.move(before[0] - now[0], before[1] - now[1]);
        held.set(event.pointerId, now);
      } else if (held.size === 2) {
        const old = span();
        held.set(event.pointerId, now);
        const { apart, middle } = span();
        if (old.apart > 0 && apart > 0) this.zoom(apart / old.apart, ...middle);
      }
    });
    for (const name of ['pointerup', 'pointercancel']) {
      svg.addEventListener(name, (event) => held.delete(event.pointerId));
    }
    svg.addEventListener('wheel', (event) => {
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY / 400), ...at(event));
    }, { passive: false });
    const keys = {
      ArrowLeft: () => this.move(-0.15, 0),
      ArrowRight: () => this.move(0.15, 0),
      ArrowUp: () => this.move(0, -0.15),
      ArrowDown: () => this.move(0, 0.15),
      '+': () => this.zoom(1.5),
      '-': () => this.zoom(1 / 1.5),
      0: () => this.fit([]),
    };
    svg.addEventListener('keydown', (event) => {
      const act = keys[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    });
    new ResizeObserver(() => this.place()).observe(svg);
  }
}
