// Decodes a JPEG to the very bytes that libjpeg-turbo, and so the trainer, decodes it to, at a whole, a half, a quarter
// or an eighth of its size. Browsers differ in their rounding, and none decodes at a fraction, which a large photo is.
//
// ITU T.81 is the format; what libjpeg does with damaged files is done here, too.

import { TRANSFORMS, joined, transformAll, upsampled } from './jpeg_samples.js';

/** A file that ends too early, or of a kind that is not known: `code` is a key of the texts. */
export class JpegError extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

// prettier-ignore
const ZIGZAG = Uint8Array.of(
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
);

/**
 * A JPEG as pixels.
 *
 * @param {Uint8Array} bytes The file.
 * @param {(width: number, height: number) => number} denominator Of the size, 1, 2, 4 or 8, for the whole size.
 * @returns {{data: Uint8Array, width: number, height: number}} (height, width, 4), nothing transparent.
 * @throws {JpegError} It ends too early, or is of a kind that is not known.
 */
export function decodeJpeg(bytes, denominator) {
  try {
    const frame = readFrame(bytes, denominator);
    return joined(frame, frame.components.map((component) => upsampled(frame, component)));
  } catch (error) {
    if (error instanceof RangeError) throw new JpegError('unreadable');
    throw error;
  }
}

// --- markers ----------------------------------------------------------------------------------------------------------

function readFrame(bytes, denominator) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = { quantisation: [], dc: [], ac: [] };
  let [frame, interval, jfif, adobe] = [undefined, 0, false, -1];
  let place = 2;
  for (;;) {
    while (view.getUint8(place) !== 0xff) place += 1; // libjpeg, too, passes over what is no marker
    while (view.getUint8(place) === 0xff) place += 1;
    const marker = bytes[place];
    place += 1;
    if (marker === 0xd9) break;
    if (marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) continue;
    const end = place + view.getUint16(place);
    if (marker === 0xdb) readQuantisation(view, place + 2, end, tables);
    else if (marker === 0xc4) readHuffman(view, place + 2, end, tables);
    else if (marker === 0xdd) interval = view.getUint16(place + 2);
    else if (marker === 0xe0 && view.getUint32(place + 2) === 0x4a464946) jfif = true;
    else if (marker === 0xee && end - place >= 14 && view.getUint32(place + 2) === 0x41646f62) adobe = bytes[place + 13];
    else if (marker >= 0xc0 && marker <= 0xc2 && !frame) frame = startFrame(view, place + 2, marker === 0xc2, denominator);
    else if (marker >= 0xc0 && marker <= 0xcf) throw new JpegError('unreadable'); // lossless, arithmetic, or a second one
    else if (marker === 0xda) {
      if (!frame) throw new JpegError('unreadable');
      place = readScan(bytes, view, place, frame, tables, interval);
      if (!frame.stored) break;
      continue;
    }
    place = end;
  }
  if (!frame?.scanned) throw new JpegError('unreadable');
  if (frame.stored) for (const component of frame.components) transformAll(component);
  const ids = frame.components.map(({ id }) => id).join();
  frame.ycc = frame.components.length === 3 && (jfif || (adobe >= 0 ? adobe !== 0 : ids !== '82,71,66'));
  return frame;
}

function readQuantisation(view, start, end, tables) {
  for (let place = start; place < end; ) {
    const [wide, number] = [view.getUint8(place) >> 4, view.getUint8(place) & 15];
    const table = new Int32Array(64);
    for (let k = 0; k < 64; k++) table[ZIGZAG[k]] = wide ? view.getUint16(place + 1 + 2 * k) : view.getUint8(place + 1 + k);
    tables.quantisation[number] = table;
    place += wide ? 129 : 65;
  }
}

const LOOK_AHEAD = 9;

/** A table of codes: for the next bits whose code it is (length << 8 | value), and what longer codes are found by. */
function readHuffman(view, start, end, tables) {
  for (let place = start; place < end; ) {
    const what = view.getUint8(place);
    const counts = Array.from({ length: 16 }, (_, length) => view.getUint8(place + 1 + length));
    const total = counts.reduce((sum, count) => sum + count, 0);
    const values = new Uint8Array(total).map((_, k) => view.getUint8(place + 17 + k));
    const table = { values, look: new Uint16Array(1 << LOOK_AHEAD), largest: new Int32Array(18).fill(-1), offset: new Int32Array(18) };
    for (let length = 1, code = 0, k = 0; length <= 16; length++, code <<= 1) {
      table.offset[length] = k - code;
      for (let one = 0; one < counts[length - 1]; one++, code++, k++) {
        table.largest[length] = code;
        if (length > LOOK_AHEAD) continue;
        const first = code << (LOOK_AHEAD - length);
        table.look.fill((length << 8) | values[k], first, first + (1 << (LOOK_AHEAD - length)));
      }
    }
    tables[what >> 4 ? 'ac' : 'dc'][what & 15] = table;
    place += 17 + total;
  }
}

function startFrame(view, place, progressive, denominator) {
  const [bits, height, width, count] = [view.getUint8(place), view.getUint16(place + 1), view.getUint16(place + 3), view.getUint8(place + 5)];
  if (bits !== 8 || !width || !height) throw new JpegError('unreadable');
  if (count !== 1 && count !== 3) throw new JpegError('cmyk');
  const least = 8 / denominator(width, height);
  const components = Array.from({ length: count }, (_, k) => {
    const [id, factors, table] = [0, 1, 2].map((byte) => view.getUint8(place + 6 + 3 * k + byte));
    return { id, h: factors >> 4, v: factors & 15, table, last: 0 };
  });
  const [maxH, maxV] = [Math.max(...components.map(({ h }) => h)), Math.max(...components.map(({ v }) => v))];
  const across = Math.ceil(width / (8 * maxH));
  const down = Math.ceil(height / (8 * maxV));
  for (const one of components) {
    if (!one.h || !one.v) throw new JpegError('unreadable');
    one.side = least; // what need not be upsampled is not made small first
    while (one.side < 8 && (maxH * least) % (one.h * one.side * 2) === 0 && (maxV * least) % (one.v * one.side * 2) === 0) one.side *= 2;
    one.blocksAcross = across * one.h;
    one.blocksDown = down * one.v;
    one.ownAcross = Math.ceil(Math.ceil((width * one.h) / maxH) / 8);
    one.ownDown = Math.ceil(Math.ceil((height * one.v) / maxV) / 8);
    one.width = Math.ceil((width * one.h * one.side) / (maxH * 8));
    one.height = Math.ceil((height * one.v * one.side) / (maxV * 8));
    one.stride = one.blocksAcross * one.side;
    one.plane = new Uint8Array(one.stride * one.blocksDown * one.side);
  }
  const size = { width: Math.ceil((width * least) / 8), height: Math.ceil((height * least) / 8) };
  return { ...size, progressive, components, maxH, maxV, across, down, least, stored: progressive, scanned: false };
}

// --- coded bits -------------------------------------------------------------------------------------------------------

/** Reads one scan; where the next marker is. */
function readScan(bytes, view, place, frame, tables, interval) {
  const count = view.getUint8(place + 2);
  const scanned = Array.from({ length: count }, (_, k) => {
    const component = frame.components.find(({ id }) => id === view.getUint8(place + 3 + 2 * k));
    const selected = view.getUint8(place + 4 + 2 * k);
    if (!component) throw new JpegError('unreadable');
    component.dc = tables.dc[selected >> 4];
    component.ac = tables.ac[selected & 15];
    component.quantisation ??= tables.quantisation[component.table];
    if (!component.quantisation) throw new JpegError('unreadable');
    return component;
  });
  const [first, last, approximation] = [0, 1, 2].map((k) => view.getUint8(place + 3 + 2 * count + k));
  const [high, low] = [approximation >> 4, approximation & 15];
  if (count < frame.components.length) frame.stored = true; // its parts come one after the other
  if (frame.stored) for (const one of frame.components) one.coefficients ??= new Int16Array(64 * one.blocksAcross * one.blocksDown);
  const lacking = scanned.some(({ dc, ac }) => (frame.progressive ? (first ? !ac : !high && !dc) : !dc || !ac));
  if (lacking || (frame.progressive && (last > 63 || first > last))) throw new JpegError('unreadable');

  let at = place + view.getUint16(place);
  let bits = 0; // of which the lowest `have` are still to be read
  let have = 0;
  let met = false; // a marker, behind which there are noughts
  let run = 0; // blocks that end here, of a progressive scan

  const fill = () => {
    while (have <= 16) {
      let byte = 0;
      if (!met) {
        if (at >= bytes.length) throw new JpegError('unreadable');
        byte = bytes[at];
        if (byte === 0xff) {
          if (bytes[at + 1] === 0) at += 1;
          else [met, byte] = [true, 0];
        }
        if (!met) at += 1;
      }
      bits = ((bits << 8) | byte) & 0xffffff;
      have += 8;
    }
  };
  const receive = (length) => {
    if (!length) return 0;
    if (have < length) fill();
    have -= length;
    return (bits >>> have) & ((1 << length) - 1);
  };
  const extended = (length) => {
    const value = receive(length);
    return value < 1 << (length - 1) ? value - (1 << length) + 1 : value;
  };
  const symbol = (table) => {
    if (have < 16) fill();
    const found = table.look[(bits >>> (have - LOOK_AHEAD)) & ((1 << LOOK_AHEAD) - 1)];
    if (found) {
      have -= found >> 8;
      return found & 255;
    }
    for (let length = LOOK_AHEAD + 1; length <= 16; length++) {
      const code = (bits >>> (have - length)) & ((1 << length) - 1);
      if (code <= table.largest[length]) {
        have -= length;
        return table.values[code + table.offset[length]];
      }
    }
    have -= 16;
    return 0; // no code at all: libjpeg goes on, too
  };

  const block = new Int16Array(64);
  const sequential = (one, into) => {
    const length = symbol(one.dc);
    if (length) one.last += extended(length & 15);
    into[0] = one.last;
    for (let k = 1; k < 64; k++) {
      const found = symbol(one.ac);
      const size = found & 15;
      k += found >> 4;
      if (size) into[ZIGZAG[k & 63]] = extended(size);
      else if (found >> 4 !== 15) break;
    }
  };
  const firstDc = (one, into) => {
    const length = symbol(one.dc);
    if (length) one.last += extended(length & 15);
    into[0] = one.last << low;
  };
  const moreDc = (_, into) => {
    if (receive(1)) into[0] |= 1 << low;
  };
  const firstAc = (one, into) => {
    if (run) {
      run -= 1;
      return;
    }
    for (let k = first; k <= last; k++) {
      const found = symbol(one.ac);
      const [skipped, size] = [found >> 4, found & 15];
      if (size) {
        k += skipped;
        into[ZIGZAG[k & 63]] = extended(size) << low;
      } else if (skipped === 15) {
        k += 15;
      } else {
        run = (1 << skipped) - 1 + receive(skipped);
        break;
      }
    }
  };
  const correct = (into, spot) => {
    if (!receive(1) || into[spot] & (1 << low)) return;
    into[spot] += into[spot] < 0 ? -(1 << low) : 1 << low;
  };
  const moreAc = (one, into) => {
    let k = first;
    if (!run) {
      for (; k <= last; k++) {
        const found = symbol(one.ac);
        let skipped = found >> 4;
        let value = 0;
        if (found & 15) value = receive(1) ? 1 << low : -(1 << low);
        else if (skipped < 15) {
          run = (1 << skipped) + receive(skipped);
          break;
        }
        for (; k <= last; k++) {
          const spot = ZIGZAG[k];
          if (into[spot]) correct(into, spot);
          else if (--skipped < 0) break;
        }
        if (value && k <= last) into[ZIGZAG[k]] = value;
      }
    }
    if (run) {
      for (; k <= last; k++) if (into[ZIGZAG[k]]) correct(into, ZIGZAG[k]);
      run -= 1;
    }
  };
  const decode = !frame.progressive ? sequential : first ? (high ? moreAc : firstAc) : high ? moreDc : firstDc;
  const work = new Int32Array(64);
  const read = (one, column, row) => {
    if (!frame.stored) {
      block.fill(0);
      decode(one, block);
      TRANSFORMS[one.side](block, 0, one.quantisation, work, one.plane, row * one.side * one.stride + column * one.side, one.stride);
    } else {
      const start = 64 * (row * one.blocksAcross + column);
      decode(one, one.coefficients.subarray(start, start + 64));
    }
  };
  const restart = () => {
    [bits, have, run, met] = [0, 0, 0, false];
    for (const one of scanned) one.last = 0;
    while (at + 1 < bytes.length && !(bytes[at] === 0xff && bytes[at + 1] >= 0xd0 && bytes[at + 1] <= 0xd7)) {
      if (bytes[at] === 0xff && bytes[at + 1] !== 0 && bytes[at + 1] !== 0xff) return; // another marker stands here
      at += 1;
    }
    at += 2;
  };

  const alone = count === 1;
  const [columns, rows] = alone ? [scanned[0].ownAcross, scanned[0].ownDown] : [frame.across, frame.down];
  for (const one of scanned) one.last = 0;
  for (let unit = 0; unit < columns * rows; unit++) {
    if (interval && unit && unit % interval === 0) restart();
    const [column, row] = [unit % columns, Math.floor(unit / columns)];
    if (alone) {
      read(scanned[0], column, row);
      continue;
    }
    for (const one of scanned) {
      for (let v = 0; v < one.v; v++) for (let h = 0; h < one.h; h++) read(one, column * one.h + h, row * one.v + v);
    }
  }
  frame.scanned = true;
  return met ? at : Math.max(at - (have >> 3), place);
}
