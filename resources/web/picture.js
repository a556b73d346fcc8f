// Reads a picture as the trainer does, so that the graph sees the same numbers: its profile of colours left aside, turned
// as its EXIF says, the middle square scaled as Pillow scales (bilinear, over all pixels that an answer covers, in two
// passes with 8 bits between them).

import { JpegError, decodeJpeg } from './jpeg.js';

/** What keeps a picture from being read: a key of the texts, and its values. */
export class PictureError extends Error {
  constructor(code, values = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/**
 * What the graph is given for a picture.
 *
 * @param {Blob|ImageBitmap} source A file, or a frame of the camera.
 * @param {{side: number, crop: number, bands: number, tallFirst: boolean, mostPixels: number}} plan The middle square
 *     becomes `side` pixels, of which the middle `crop` are seen.
 * @returns {Promise<{pixels: Uint8Array, width: number, height: number}>} (crop, crop, bands), and the picture's size.
 * @throws {PictureError} It cannot be read, or is too large.
 */
export async function look(source, plan) {
  const image = source instanceof Blob ? await decoded(source, plan) : readBitmap(source);
  const square = fitted(image, plan.side, plan.tallFirst);
  return { pixels: middle(square, plan.side, plan.crop, plan.bands), width: image.width, height: image.height };
}

// --- from a file to pixels --------------------------------------------------------------------------------------------

async function decoded(file, { side, mostPixels }) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const bare = withoutMetadata(bytes);
  const requireSize = ({ width, height }) => {
    if (width * height > mostPixels) throw new PictureError('tooLarge', { width, height, most: mostPixels });
  };
  requireSize(bare);
  if (!bare.parts) {
    try {
      return turned(decodeJpeg(bytes, (width, height) => fraction(Math.min(width, height), side)), bare.orientation);
    } catch (error) {
      throw error instanceof JpegError ? new PictureError(error.code) : error;
    }
  }
  let bitmap;
  try {
    const settings = { colorSpaceConversion: 'none', premultiplyAlpha: 'none' };
    bitmap = await createImageBitmap(new Blob(bare.parts, { type: file.type }), settings);
  } catch {
    throw new PictureError('unreadable');
  }
  try {
    requireSize(bitmap);
    return turned(readBitmap(bitmap), bare.orientation);
  } finally {
    bitmap.close();
  }
}

/** Large JPEGs are decoded at an eighth, a quarter or a half of their size, which is twice `side` at least. */
const fraction = (shorter, side) => [8, 4, 2].find((part) => Math.floor(shorter / (2 * side)) >= part) ?? 1;

const STRIP_PIXELS = 1 << 22; // some phones give a canvas no more than 16 million

/** A bitmap's pixels, strip by strip: {data (height, width, 4), width, height}. */
function readBitmap(bitmap) {
  const { width, height } = bitmap;
  const rows = Math.max(1, Math.min(height, Math.floor(STRIP_PIXELS / width)));
  const canvas = new OffscreenCanvas(width, rows);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new PictureError('tooLarge', { width, height, most: STRIP_PIXELS });
  let data;
  try {
    data = new Uint8Array(4 * width * height);
  } catch {
    throw new PictureError('memory', { width, height });
  }
  context.globalCompositeOperation = 'copy';
  for (let top = 0; top < height; top += rows) {
    const count = Math.min(rows, height - top);
    context.drawImage(bitmap, 0, top, width, count, 0, 0, width, count);
    data.set(context.getImageData(0, 0, width, count).data, 4 * width * top);
  }
  return { data, width, height };
}

// Where a pixel of the turned picture lies in the one that was not: by EXIF's number, of width w and height h.
const TURNS = {
  2: (x, y, w) => [w - 1 - x, y],
  3: (x, y, w, h) => [w - 1 - x, h - 1 - y],
  4: (x, y, w, h) => [x, h - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y, w, h) => [y, h - 1 - x],
  7: (x, y, w, h) => [w - 1 - y, h - 1 - x],
  8: (x, y, w) => [w - 1 - y, x],
};

function turned(image, orientation) {
  const turn = TURNS[orientation];
  if (!turn) return image;
  const { width: w, height: h } = image;
  const [width, height] = orientation > 4 ? [h, w] : [w, h];
  const from = new Uint32Array(image.data.buffer);
  const to = new Uint32Array(width * height);
  const [zeroX, zeroY] = turn(0, 0, w, h);
  const [oneX, oneY] = turn(1, 0, w, h);
  const step = oneX - zeroX + (oneY - zeroY) * w;
  for (let y = 0, place = 0; y < height; y++) {
    const [x0, y0] = turn(0, y, w, h);
    for (let x = 0, at = x0 + y0 * w; x < width; x++, at += step) to[place++] = from[at];
  }
  return { data: new Uint8Array(to.buffer), width, height };
}

// --- what stands beside the pixels in a file --------------------------------------------------------------------------

/**
 * A file without its EXIF and its profile of colours, which browsers heed each in its own way; size 0 where not known.
 *
 * @returns {{parts?: Uint8Array[], orientation: number, width: number, height: number}} No parts of a JPEG.
 */
export function withoutMetadata(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = (...wanted) => wanted.every((value, place) => bytes[place] === value);
  try {
    if (starts(0xff, 0xd8)) return ofJpeg(bytes, view);
    if (starts(0x89, 0x50, 0x4e, 0x47)) return ofPng(bytes, view);
    if (starts(0x52, 0x49, 0x46, 0x46) && text(bytes, 8, 4) === 'WEBP') return ofWebp(bytes, view);
    if (starts(0x47, 0x49, 0x46)) {
      return { parts: [bytes], orientation: 1, width: view.getUint16(6, true), height: view.getUint16(8, true) };
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // a file that ends too early: the decoder says so
  }
  return { parts: [bytes], orientation: 1, width: 0, height: 0 };
}

const text = (bytes, start, length) => String.fromCharCode(...bytes.subarray(start, start + length));

/** Without parts: the trainer's own decoder, which this is like, heeds nothing else. */
function ofJpeg(bytes, view) {
  const found = { orientation: 0, width: 0, height: 0 };
  let said = 0;
  for (let place = 2; place + 4 <= bytes.length && bytes[place] === 0xff; ) {
    const marker = bytes[place + 1];
    const length = view.getUint16(place + 2);
    if (marker === 0xda || length < 2) break;
    const segment = bytes.subarray(place, place + 2 + length);
    if (marker === 0xe1 && text(segment, 4, 6) === 'Exif\0\0') found.orientation ||= orientationOf(segment.subarray(10));
    else if (marker === 0xe1) said ||= orientationOfXmp(segment);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      found.height = view.getUint16(place + 5);
      found.width = view.getUint16(place + 7);
    }
    place += 2 + length;
  }
  found.orientation ||= said || 1;
  return found;
}

const OF_COLOURS = new Set(['iCCP', 'gAMA', 'cHRM', 'sRGB', 'cICP', 'mDCV', 'cLLI']);

function ofPng(bytes, view) {
  const [depth, kind] = [bytes[24], bytes[25]];
  if (depth === 16 && (kind & 2) === 0) throw new PictureError('deepGrey'); // each browser makes 8 bits of it in its way
  const found = { parts: [bytes.subarray(0, 8)], orientation: 1, width: view.getUint32(16), height: view.getUint32(20) };
  for (let place = 8; place + 12 <= bytes.length; ) {
    const length = view.getUint32(place);
    const name = text(bytes, place + 4, 4);
    if (place + 12 + length > bytes.length) throw new PictureError('unreadable'); // browsers show what there is
    const chunk = bytes.subarray(place, place + 12 + length);
    if (name === 'eXIf') found.orientation = orientationOf(chunk.subarray(8)) || 1;
    else if (!OF_COLOURS.has(name)) found.parts.push(chunk);
    place += 12 + length;
  }
  return found;
}

function ofWebp(bytes, view) {
  const found = { parts: [bytes.slice(0, 12)], orientation: 1, width: 0, height: 0 };
  let size = 4;
  for (let place = 12; place + 8 <= bytes.length; ) {
    const name = text(bytes, place, 4);
    const length = view.getUint32(place + 4, true);
    let chunk = bytes.subarray(place, place + 8 + length + (length & 1));
    place += chunk.length;
    if (name === 'EXIF') {
      const start = text(chunk, 8, 4) === 'Exif' ? 14 : 8;
      found.orientation = orientationOf(chunk.subarray(start)) || 1;
    }
    if (['EXIF', 'ICCP', 'XMP '].includes(name)) continue;
    if (name === 'VP8X') {
      chunk = chunk.slice();
      chunk[8] &= ~0x2c; // no profile, EXIF or XMP any more
      found.width = 1 + chunk[12] + (chunk[13] << 8) + (chunk[14] << 16);
      found.height = 1 + chunk[15] + (chunk[16] << 8) + (chunk[17] << 16);
    } else if (name === 'VP8 ' && !found.width) {
      found.width = (chunk[14] | (chunk[15] << 8)) & 0x3fff;
      found.height = (chunk[16] | (chunk[17] << 8)) & 0x3fff;
    } else if (name === 'VP8L' && !found.width) {
      const bits = chunk[9] | (chunk[10] << 8) | (chunk[11] << 16) | (chunk[12] << 24);
      found.width = 1 + (bits & 0x3fff);
      found.height = 1 + ((bits >> 14) & 0x3fff);
    }
    found.parts.push(chunk);
    size += chunk.length;
  }
  new DataView(found.parts[0].buffer).setUint32(4, size, true);
  return found;
}

/** The number 1…8 in a block of EXIF; 0 where it says none. */
function orientationOf(block) {
  try {
    const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
    const little = view.getUint16(0) === 0x4949;
    const start = view.getUint32(4, little);
    for (let entry = 0; entry < view.getUint16(start, little); entry++) {
      const place = start + 2 + 12 * entry;
      if (view.getUint16(place, little) === 0x0112) {
        const value = view.getUint16(place + 8, little);
        return value >= 1 && value <= 8 ? value : 0;
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // a damaged block says nothing
  }
  return 0;
}

function orientationOfXmp(segment) {
  const said = /tiff:Orientation(?:="|>)([1-8])/.exec(new TextDecoder('latin1').decode(segment));
  return said ? Number(said[1]) : 0;
}

// --- scaling, as Pillow's ImageOps.fit does ---------------------------------------------------------------------------

const BITS = 22;

/** For each of `out` answers along a line of `length` pixels, of which `start` to `end` are scaled: which, and how much. */
function weights(length, start, end, out) {
  const scale = (end - start) / out;
  const reach = Math.max(scale, 1);
  return Array.from({ length: out }, (_, place) => {
    const centre = start + (place + 0.5) * scale;
    const first = Math.max(Math.trunc(centre - reach + 0.5), 0);
    const last = Math.min(Math.trunc(centre + reach + 0.5), length);
    const raw = [];
    for (let x = first; x < last; x++) raw.push(Math.max(0, 1 - Math.abs((x - centre + 0.5) / reach)));
    const sum = raw.reduce((total, value) => total + value, 0);
    return { first, share: Int32Array.from(raw, (value) => Math.trunc(0.5 + (value / sum) * (1 << BITS))) };
  });
}

/** One pass: `lines` lines of pixels, `across` bytes from a pixel to the next and `down` from a line to the next. */
function pass(data, lines, across, down, plan, out, outAcross, outDown) {
  const half = 1 << (BITS - 1);
  for (let place = 0; place < plan.length; place++) {
    const { first, share } = plan[place];
    for (let line = 0; line < lines; line++) {
      let at = first * across + line * down;
      let [red, green, blue, alpha] = [half, half, half, half];
      for (let k = 0; k < share.length; k++, at += across) {
        const weight = share[k];
        red += data[at] * weight;
        green += data[at + 1] * weight;
        blue += data[at + 2] * weight;
        alpha += data[at + 3] * weight;
      }
      const to = place * outAcross + line * outDown;
      out[to] = Math.min(red >>> BITS, 255);
      out[to + 1] = Math.min(green >>> BITS, 255);
      out[to + 2] = Math.min(blue >>> BITS, 255);
      out[to + 3] = Math.min(alpha >>> BITS, 255);
    }
  }
  return out;
}

/** The middle square of {data, width, height}, scaled to (side, side, 4). */
export function fitted({ data, width, height }, side, tallFirst) {
  const seen = Math.min(width, height);
  const columns = weights(width, (width - seen) / 2, (width + seen) / 2, side);
  const rows = weights(height, (height - seen) / 2, (height + seen) / 2, side);
  const transparent = premultiplied(data);
  const tall = tallFirst && height > side && height - side > 2 * (width - side);
  let made;
  if (tall) {
    const half = pass(data, width, 4 * width, 4, rows, new Uint8Array(4 * width * side), 4 * width, 4);
    made = pass(half, side, 4, 4 * width, columns, new Uint8Array(4 * side * side), 4, 4 * side);
  } else {
    const half = pass(data, height, 4, 4 * width, columns, new Uint8Array(4 * side * height), 4, 4 * side);
    made = pass(half, side, 4 * side, 4, rows, new Uint8Array(4 * side * side), 4 * side, 4);
  }
  if (transparent) divided(made);
  return made;
}

/** Multiplies colours by what is not transparent, in place; whether anything is. */
function premultiplied(data) {
  let transparent = false;
  for (let at = 3; at < data.length; at += 4) {
    const alpha = data[at];
    if (alpha === 255) continue;
    transparent = true;
    for (let band = at - 3; band < at; band++) {
      const product = data[band] * alpha + 128;
      data[band] = ((product >> 8) + product) >> 8;
    }
  }
  return transparent;
}

/** The way back; what is mostly transparent becomes black, as the trainer has it. */
function divided(data) {
  for (let at = 3; at < data.length; at += 4) {
    const alpha = data[at];
    for (let band = at - 3; band < at; band++) {
      if (alpha < 128) data[band] = 0;
      else if (alpha < 255) data[band] = Math.min(Math.trunc((255 * data[band]) / alpha), 255);
    }
  }
}

/** The middle `crop` of a square as bytes (crop, crop, bands); one band is the mean of the three. */
function middle(square, side, crop, bands) {
  const inset = Math.floor((side - crop) / 2);
  const pixels = new Uint8Array(crop * crop * bands);
  for (let y = 0, to = 0; y < crop; y++) {
    for (let x = 0, at = 4 * ((y + inset) * side + inset); x < crop; x++, at += 4) {
      if (bands === 1) pixels[to++] = Math.round((square[at] + square[at + 1] + square[at + 2]) / 3);
      else for (let band = 0; band < 3; band++) pixels[to++] = square[at + band];
    }
  }
  return pixels;
}
