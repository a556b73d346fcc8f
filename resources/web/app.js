// The page: takes a picture, asks the worker, and shows what it answers. Nothing leaves the device.

import { WorldMap, circle } from './map.js';
import { LANGUAGE, position, said, written } from './texts.js';

const $ = (id) => document.getElementById(id);
const CELLS_LISTED = 5;
const CELLS_DRAWN = 400;
const LIVE_PAUSE = 400; // milliseconds between answers to what the camera sees

let page;
let map;
let cells;
let places = []; // of the tiles that have one
let stream;
let busy = false;

// --- the worker -------------------------------------------------------------------------------------------------------

const worker = new Worker(`worker.js${location.search}`, { type: 'module' });
const waiting = new Map();
let asked = 0;

function ask(what, message = {}, transfer = []) {
  const number = (asked += 1);
  worker.postMessage({ number, what, ...message }, transfer);
  return new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
}

worker.onmessage = ({ data }) => {
  if (data.progress) return showProgress(data.progress);
  const { resolve, reject } = waiting.get(data.number);
  waiting.delete(data.number);
  return data.trouble ? reject(data.trouble) : resolve(data.answer);
};
worker.onerror = (event) => {
  for (const { reject } of waiting.values()) reject({ code: 'failed', values: { reason: event.message ?? 'worker.js' } });
  waiting.clear();
};

const megabytes = (bytes) => written(bytes / 1e6, 1, 1);

function showProgress({ done, total }) {
  $('progress').value = done / total;
  $('status').textContent = said('loading', { done: megabytes(done), total: megabytes(total) });
}

function tell(trouble) {
  const code = trouble?.code ?? 'failed';
  $('trouble').textContent = said(code, trouble?.values ?? { reason: String(trouble?.message ?? trouble) });
  $('status').textContent = '';
}

// --- a picture --------------------------------------------------------------------------------------------------------

async function answer(source, transfer = []) {
  if (busy || !page) return;
  busy = true;
  $('trouble').textContent = '';
  if (!stream) $('status').textContent = said('looking');
  document.body.setAttribute('aria-busy', 'true');
  try {
    show(await ask('ask', { source }, transfer));
  } catch (trouble) {
    $('answer').hidden = true;
    $('seen').hidden = true;
    map.show({ dots: places });
    tell(trouble);
  } finally {
    busy = false;
    document.body.removeAttribute('aria-busy');
  }
}

function take(files) {
  const file = [...files].find(({ type, name }) => type.startsWith('image/') || /\.(jpe?g|png|webp|gif|bmp|avif|heic)$/i.test(name));
  if (file) {
    closeCamera();
    answer(file);
  } else if (files.length) {
    tell({ code: 'noPicture' });
  }
}

function listen() {
  $('file').addEventListener('change', () => {
    take($('file').files);
    $('file').value = ''; // the same file may be given again
  });
  for (const name of ['dragenter', 'dragover']) {
    addEventListener(name, (event) => {
      event.preventDefault();
      $('drop').classList.add('over');
    });
  }
  addEventListener('dragleave', (event) => event.relatedTarget ?? $('drop').classList.remove('over'));
  addEventListener('drop', (event) => {
    event.preventDefault();
    $('drop').classList.remove('over');
    if (event.dataTransfer.files.length) take(event.dataTransfer.files);
    else tell({ code: 'noPicture' });
  });
  addEventListener('paste', (event) => take(event.clipboardData.files));
  $('camera').addEventListener('click', openCamera);
  $('take').addEventListener('click', takePicture);
  $('close').addEventListener('click', () => {
    closeCamera();
    $('camera').focus();
  });
  $('nearer').addEventListener('click', () => map.zoom(1.6));
  $('farther').addEventListener('click', () => map.zoom(1 / 1.6));
  $('whole').addEventListener('click', () => map.fit([]));
  $('save').addEventListener('click', save);
}

// --- the camera -------------------------------------------------------------------------------------------------------

async function openCamera() {
  $('trouble').textContent = '';
  if (!navigator.mediaDevices?.getUserMedia) return tell({ code: 'cameraInsecure' });
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment' } });
  } catch (error) {
    return tell({ code: error.name === 'NotAllowedError' ? 'cameraRefused' : 'cameraMissing' });
  }
  const video = $('video');
  video.srcObject = stream;
  await video.play();
  showCamera(true);
  $('take').focus();
  return live();
}

function showCamera(on) {
  for (const [name, hidden] of [['video', !on], ['take', !on], ['close', !on], ['camera', on], ['choose', on], ['hint', on]]) {
    $(name).hidden = hidden;
  }
  if (on) $('seen').hidden = true;
  $('said').setAttribute('aria-live', on ? 'off' : 'polite'); // or it would be read out without end
}

/** Answers to what the camera sees, one after the other, for as long as it is open. */
async function live() {
  const mine = stream;
  while (stream === mine) {
    if (!busy && $('video').videoWidth) {
      const frame = await createImageBitmap($('video'));
      if (stream === mine) await answer(frame, [frame]);
    }
    await new Promise((resolve) => setTimeout(resolve, LIVE_PAUSE));
  }
}

async function takePicture() {
  const frame = await createImageBitmap($('video'));
  closeCamera();
  while (busy) await new Promise((resolve) => setTimeout(resolve, 20));
  await answer(frame, [frame]);
  $('camera').focus();
}

function closeCamera() {
  for (const track of stream?.getTracks() ?? []) track.stop();
  stream = undefined;
  $('video').srcObject = null;
  showCamera(false);
}

// --- the answer -------------------------------------------------------------------------------------------------------

let last;

function show(found) {
  last = found;
  drawSeen(found);
  showRuns(found.runs);
  const { width, height, whole } = found;
  if (!stream) $('status').textContent = said('took', { width, height, milliseconds: Math.round(whole) });
  $('answer').hidden = false;
  if (page.head) showPlace(found);
  else showSimilar(found);
  document.dispatchEvent(new CustomEvent('answered', { detail: record() }));
}

function drawSeen({ pixels }) {
  const { crop, bands } = page.look;
  const image = new ImageData(crop, crop);
  for (let place = 0; place < crop * crop; place++) {
    for (let band = 0; band < 3; band++) image.data[4 * place + band] = pixels[bands * place + Math.min(band, bands - 1)];
    image.data[4 * place + 3] = 255;
  }
  const canvas = $('seen');
  canvas.width = canvas.height = crop;
  canvas.getContext('2d').putImageData(image, 0, 0);
  canvas.hidden = Boolean(stream);
  $('hint').hidden = true;
}

function showPlace({ longitude_latitude: degrees, radius_km: [km], probabilities }) {
  const place = position(degrees);
  $('place').textContent = place;
  const known = Number.isFinite(km);
  const share = written(100 * page.head.probability);
  $('radius').textContent = known ? said('within', { km: written(km, km < 10 ? 1 : 0), share }) : said('radiusUnknown');
  $('mapname').textContent = said('mapPlace', { place });
  const within = known ? circle(degrees, km) : [];
  const drawn = probabilities ? showCells(probabilities) : [];
  map.show({ cells: drawn, within, marks: [{ degrees, kind: '' }] });
  map.fit([[...degrees], ...within, ...drawn.filter(({ strength }) => strength > 0.1).flatMap(({ rings }) => rings[0])]);
}

/** Lists the likeliest cells; those to draw, the likeliest on top. */
function showCells(probabilities) {
  const order = Array.from(probabilities.keys()).sort((a, b) => probabilities[b] - probabilities[a]);
  const best = probabilities[order[0]];
  $('cells').hidden = false;
  $('cells').tBodies[0].replaceChildren(...order.slice(0, CELLS_LISTED).map((cell) => {
    const bar = Object.assign(document.createElement('span'), { className: 'bar', ariaHidden: 'true' });
    bar.append(document.createElement('i'));
    bar.firstChild.style.width = `${100 * probabilities[cell]}%`;
    const line = document.createElement('tr');
    line.insertCell().append(bar, `${written(100 * probabilities[cell], 1, 1)} %`);
    line.insertCell().textContent = position(cells[cell].centre, 1);
    return line;
  }));
  const drawn = order.slice(0, CELLS_DRAWN).filter((cell) => probabilities[cell] > 0.01 * best);
  return drawn.reverse().map((cell) => ({
    rings: cells[cell].rings,
    strength: (0.08 + 0.67 * (probabilities[cell] / best)).toFixed(3),
  }));
}

const sheets = new Map();

/** A tile's picture, which is cut from its sheet as soon as that is there. */
function drawTile(tile) {
  const { side, columns, rows } = page.tiles;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  canvas.setAttribute('aria-hidden', 'true');
  const name = `tiles-${Math.floor(tile / (columns * rows))}.jpg`;
  if (!sheets.has(name)) {
    const image = Object.assign(new Image(), { src: name });
    sheets.set(name, image.decode().then(() => image));
  }
  const place = tile % (columns * rows);
  const from = [(place % columns) * side, Math.floor(place / columns) * side];
  sheets.get(name).then(
    (image) => canvas.getContext('2d').drawImage(image, ...from, side, side, 0, 0, side, side),
    () => tell({ code: 'missingFile', values: { name } }),
  );
  return canvas;
}

function showSimilar({ similar }) {
  const name = ({ degrees }) => (degrees ? position(degrees) : said('nowhere'));
  const similarity = (one) => written(one.similarity, 3, 3);
  $('place').textContent = '';
  $('radius').textContent = said('bestIs', { similarity: similarity(similar[0]), place: name(similar[0]) });
  $('similar').hidden = false;
  $('similar').replaceChildren(...similar.map((one) => {
    const button = Object.assign(document.createElement('button'), { type: 'button' });
    if (page.tiles.side) button.append(drawTile(one.tile));
    button.append(similarity(one));
    button.setAttribute('aria-label', said('similarName', { place: name(one), similarity: similarity(one) }));
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => choose(similar, one));
    const item = document.createElement('li');
    item.append(button);
    return item;
  }));
  $('mapname').textContent = said('mapSimilar');
  choose(similar, undefined);
  map.fit(places, 0.02);
}

/** Draws the tiles, and one of them larger. */
function choose(similar, chosen) {
  const there = similar.filter(({ degrees }) => degrees);
  const order = [...there.filter((one) => one !== chosen).reverse(), ...there.filter((one) => one === chosen)];
  const marks = order.map((one) => ({ degrees: one.degrees, kind: `tile${one === chosen ? ' chosen' : ''}` }));
  map.show({ dots: places, marks });
  [...$('similar').querySelectorAll('button')].forEach((button, place) => {
    button.setAttribute('aria-pressed', String(similar[place] === chosen));
  });
}

/** What the graph said, and what is most similar. */
function record() {
  const { width, height, similar } = last;
  const known = { identity: page.identity, width, height };
  for (const name of page.outputs) known[name] = [...last[name]].map((value) => (Number.isFinite(value) ? value : null));
  if (similar) known.similar = similar.map(({ id, similarity, degrees }) => ({ tile: id, similarity, degrees }));
  return known;
}

/** The record as a file. */
function save() {
  const address = URL.createObjectURL(new Blob([JSON.stringify(record(), null, 1)], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: 'geoembed.json' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

// --- the card ---------------------------------------------------------------------------------------------------------

function showCard() {
  const { card, head } = page;
  $('title').textContent = document.title = said(head ? 'titlePlace' : 'titleSimilar');
  $('intro').textContent = said(head ? 'introPlace' : 'introSimilar');
  $('credits').textContent = card.credits.length ? said('imagery', { credits: card.credits.join('; ') }) : '';
  const figures = Object.entries(card.figures).map(([name, value]) => `${name.replaceAll('_', ' ')} ${written(value, 4)}`);
  const facts = {
    cardKind: head ? said('kindPlace') : said('kindSimilar', { count: page.tiles.count }),
    cardHead: head ? [head.name, head.said].filter(Boolean).join(', ') : '',
    cardBackbone: card.backbone,
    cardMethod: card.method,
    cardDimension: written(card.dimension),
    cardSize: `${page.look.crop} × ${page.look.crop} px, ${card.bands.join(', ')}`,
    cardResolution: card.ground_resolution > 0 ? `${written(card.ground_resolution, 2)} m` : '',
    cardSources: card.trained_on.join(', '),
    cardLicence: card.licence,
    cardPrecision: card.precision,
    cardBytes: `${megabytes(page.bytes.model)} MB`,
    cardDiffers: said('ofLargest', { share: card.differs.toExponential(1) }),
    cardFigures: figures.join(', '),
    cardIdentity: page.identity.slice(0, 16),
    cardRuntime: page.runtime,
    cardMade: `GeoEmbed ${page.trainer_version}`,
  };
  for (const [key, value] of Object.entries(facts)) {
    if (!value) continue;
    const name = document.createElement('dt');
    const fact = document.createElement('dd');
    name.textContent = said(key);
    fact.textContent = value;
    fact.id = key;
    $('card').append(name, fact);
  }
}

/** What computes, and why no GPU does; returns it as a text. */
function showRuns(runs) {
  const name = said(runs.device === undefined ? 'runsProcessor' : 'runsGpu', runs);
  const text = runs.why ? `${name} (${said(runs.why)})` : name;
  $('cardRuntime').textContent = `${page.runtime}: ${text}`;
  return text;
}

async function read(name) {
  const response = await fetch(name);
  if (!response.ok) throw { code: 'missingFile', values: { name } };
  return response.json();
}

async function begin() {
  $('unserved').hidden = true;
  document.documentElement.lang = LANGUAGE;
  for (const one of document.querySelectorAll('[data-text]')) one.textContent = said(one.dataset.text);
  for (const one of document.querySelectorAll('[data-name]')) one.setAttribute('aria-label', said(one.dataset.name));
  $('seen').setAttribute('aria-label', said('seenName'));
  $('video').setAttribute('aria-label', said('videoName'));
  $('mapname').textContent = said('mapEmpty');
  $('ask').hidden = false;
  const controls = [$('file'), $('camera')];
  for (const control of controls) control.disabled = true;
  $('choose').classList.add('off');
  try {
    const [about, world] = await Promise.all([read('page.json'), read('world.json')]);
    page = about;
    showCard();
    document.querySelector('footer').hidden = false;
    $('map').hidden = false;
    $('outline').textContent = said('outline', { credit: world.credit });
    map = new WorldMap($('world'), $('scale'), world, written);
    listen();
    if (page.head?.cells) cells = await read('cells.json');
    if (page.tiles) places = (await read('tiles.json')).degrees.filter(Boolean);
    const runs = showRuns(await ask('load'));
    for (const control of controls) control.disabled = false;
    $('choose').classList.remove('off');
    $('status').textContent = said('ready', { runs });
    document.documentElement.dataset.ready = 'true';
  } catch (trouble) {
    tell(trouble);
  }
  $('progress').hidden = true;
}

begin();
