// Everything that takes time, away from the page itself: reads pictures, runs the graph, compares with tiles.

import { Runtime } from './runtime.js';
import { PictureError, look } from './picture.js';

let page;
let runtime;
let tiles;

const handlers = {
  /** Fetch the card, the graph and the vectors of the tiles. */
  async load() {
    page = await (await fetched('page.json')).json();
    const total = page.bytes.model + page.bytes.tiles;
    const model = await bytesOf('model.onnx', page.bytes.model, 0, total);
    if (page.tiles) {
      const vectors = await bytesOf('tiles.bin', page.bytes.tiles, page.bytes.model, total);
      tiles = { ...(await (await fetched('tiles.json')).json()), vectors: new Float32Array(vectors.buffer) };
    }
    runtime = new Runtime(model, page);
    return runtime.choose(new URLSearchParams(self.location.search).get('with'));
  },

  /** Answer a picture. */
  async ask({ source }) {
    const began = performance.now();
    const { pixels, width, height } = await look(source, page.look);
    const found = await runtime.run(pixels);
    const answer = { width, height, pixels, ...found, whole: performance.now() - began, runs: runtime.said };
    if (tiles) answer.similar = alike(answer.embedding);
    return answer;
  },
};

self.onmessage = async ({ data: { number, what, ...asked } }) => {
  try {
    self.postMessage({ number, answer: await handlers[what](asked) });
  } catch (error) {
    const known = error instanceof PictureError ? error : { code: 'failed', values: { reason: String(error?.message ?? error) } };
    self.postMessage({ number, trouble: { code: known.code, values: known.values } });
  } finally {
    if (asked.source instanceof ImageBitmap) asked.source.close();
  }
};

async function fetched(name) {
  const response = await fetch(name);
  if (!response.ok) throw new PictureError('missingFile', { name });
  return response;
}

/** A file's bytes; the page hears how far it is. */
async function bytesOf(name, size, before, total) {
  const bytes = new Uint8Array(size);
  const reader = (await fetched(name)).body.getReader();
  let have = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (have + part.value.length > size) throw new PictureError('missingFile', { name });
    bytes.set(part.value, have);
    have += part.value.length;
    self.postMessage({ progress: { done: before + have, total } });
  }
  if (have !== size) throw new PictureError('missingFile', { name });
  return bytes;
}

const MOST = 12;

/** The tiles most alike, the best first; none that lies over a better one. */
function alike(embedding) {
  const { vectors, place, grids } = tiles;
  const dimension = embedding.length;
  const count = place.length;
  const score = new Float32Array(count);
  for (let tile = 0, at = 0; tile < count; tile++) {
    let sum = 0;
    for (let k = 0; k < dimension; k++) sum += vectors[at++] * embedding[k];
    score[tile] = sum;
  }
  const chosen = [];
  for (const tile of Uint32Array.from(score.keys()).sort((a, b) => score[b] - score[a] || a - b)) {
    const [source, column, row] = place[tile];
    const reach = grids[source];
    const over = chosen.some((other) => {
      const [from, x, y] = place[other];
      return from === source && Math.abs(x - column) < reach && Math.abs(y - row) < reach;
    });
    if (!over) chosen.push(tile);
    if (chosen.length === MOST) break;
  }
  return chosen.map((tile) => ({ tile, id: tiles.ids[tile], similarity: score[tile], degrees: tiles.degrees[tile] }));
}
