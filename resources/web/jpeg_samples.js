// From the coefficients of a JPEG to pixels: the integer transforms, the upsampling and the conversion of colours of libjpeg
// (jidctint.c, jidctred.c, jdsample.c, jdcolor.c), bit for bit.

// --- from coefficients to samples -------------------------------------------------------------------------------------

/** Transforms all blocks of a component whose coefficients were kept. */
export function transformAll({ coefficients, quantisation, plane, side, stride, blocksAcross, blocksDown }) {
  const work = new Int32Array(64);
  for (let row = 0, from = 0; row < blocksDown; row++) {
    for (let column = 0; column < blocksAcross; column++, from += 64) {
      TRANSFORMS[side](coefficients, from, quantisation, work, plane, row * side * stride + column * side, stride);
    }
  }
}

const sample = (value, bits) => {
  const made = ((value + (1 << (bits - 1))) >> bits) + 128;
  return made < 0 ? 0 : made > 255 ? 255 : made;
};
const descaled = (value, bits) => (value + (1 << (bits - 1))) >> bits;

/** Eight values, `step` apart in `from`, to eight, by the way of jidctint.c; what becomes of each is `end`'s. */
function eight(from, at, step, end) {
  let z1 = Math.imul(from[at + 2 * step] + from[at + 6 * step], 4433);
  const even2 = z1 - Math.imul(from[at + 6 * step], 15137);
  const even3 = z1 + Math.imul(from[at + 2 * step], 6270);
  const even0 = (from[at] + from[at + 4 * step]) << 13;
  const even1 = (from[at] - from[at + 4 * step]) << 13;
  let [t0, t1, t2, t3] = [from[at + 7 * step], from[at + 5 * step], from[at + 3 * step], from[at + step]];
  const z5 = Math.imul(t0 + t2 + t1 + t3, 9633);
  z1 = -Math.imul(t0 + t3, 7373);
  const z2 = -Math.imul(t1 + t2, 20995);
  const z3 = z5 - Math.imul(t0 + t2, 16069);
  const z4 = z5 - Math.imul(t1 + t3, 3196);
  t0 = Math.imul(t0, 2446) + z1 + z3;
  t1 = Math.imul(t1, 16819) + z2 + z4;
  t2 = Math.imul(t2, 25172) + z2 + z3;
  t3 = Math.imul(t3, 12299) + z1 + z4;
  const [a, b, c, d] = [even0 + even3, even1 + even2, even1 - even2, even0 - even3];
  end(a + t3, b + t2, c + t1, d + t0, d - t0, c - t1, b - t2, a - t3);
}

/** By the side that a block gets: coefficients from a place, into a plane at a place. */
export const TRANSFORMS = {
  8(from, start, quantisation, work, plane, to, stride) {
    dequantised(from, start, quantisation, work);
    for (let x = 0; x < 8; x++) {
      eight(work, x, 8, (...made) => {
        for (let y = 0; y < 8; y++) work[x + 8 * y] = descaled(made[y], 11);
      });
    }
    for (let y = 0; y < 8; y++) {
      eight(work, 8 * y, 1, (...made) => {
        for (let x = 0; x < 8; x++) plane[to + y * stride + x] = sample(made[x], 18);
      });
    }
  },
  4(from, start, quantisation, work, plane, to, stride) {
    dequantised(from, start, quantisation, work);
    for (let x = 0; x < 8; x++) if (x !== 4) four(work, x, 8, 12);
    for (let y = 0; y < 4; y++) {
      four(work, 8 * y, 1, 0);
      for (let x = 0; x < 4; x++) plane[to + y * stride + x] = sample(work[8 * y + x], 19);
    }
  },
  2(from, start, quantisation, work, plane, to, stride) {
    dequantised(from, start, quantisation, work);
    for (const x of [0, 1, 3, 5, 7]) two(work, x, 8, 13);
    for (let y = 0; y < 2; y++) {
      two(work, 8 * y, 1, 0);
      for (let x = 0; x < 2; x++) plane[to + y * stride + x] = sample(work[8 * y + x], 20);
    }
  },
  1(from, start, quantisation, _work, plane, to) {
    plane[to] = sample(from[start] * quantisation[0], 3);
  },
};

function dequantised(from, start, quantisation, work) {
  for (let k = 0; k < 64; k++) work[k] = from[start + k] * quantisation[k];
}

/** Eight values to four, in place, by the way of jidctred.c; `bits` are taken off. */
function four(work, at, step, bits) {
  const even = work[at] << 14;
  const turn = Math.imul(work[at + 2 * step], 15137) - Math.imul(work[at + 6 * step], 6270);
  const [z1, z2, z3, z4] = [work[at + 7 * step], work[at + 5 * step], work[at + 3 * step], work[at + step]];
  const inner = -Math.imul(z1, 1730) + Math.imul(z2, 11893) - Math.imul(z3, 17799) + Math.imul(z4, 8697);
  const outer = -Math.imul(z1, 4176) - Math.imul(z2, 4926) + Math.imul(z3, 7373) + Math.imul(z4, 20995);
  const made = [even + turn + outer, even - turn + inner, even - turn - inner, even + turn - outer];
  for (let k = 0; k < 4; k++) work[at + k * step] = bits ? descaled(made[k], bits) : made[k];
}

/** Eight values to two, likewise. */
function two(work, at, step, bits) {
  const even = work[at] << 15;
  const odd = -Math.imul(work[at + 7 * step], 5906) + Math.imul(work[at + 5 * step], 6967)
    - Math.imul(work[at + 3 * step], 10426) + Math.imul(work[at + step], 29692);
  work[at] = bits ? descaled(even + odd, bits) : even + odd;
  work[at + step] = bits ? descaled(even - odd, bits) : even - odd;
}

// --- from samples to pixels -------------------------------------------------------------------------------------------

/** A component's samples at the size of the picture: {data, stride}. */
export function upsampled(frame, { h, v, side, plane, stride, width, height }) {
  const across = (frame.maxH * frame.least) / (h * side);
  const down = (frame.maxV * frame.least) / (v * side);
  if (across === 1 && down === 1) return { data: plane, stride };
  if (across % 1 || down % 1) throw new RangeError('factors'); // nor does libjpeg
  const fancy = frame.least > 1 && (across === 1 ? down === 2 : across === 2 && down <= 2 && width > 2);
  const to = { data: new Uint8Array(width * across * height * down), stride: width * across };
  for (let y = 0; y < height * down; y++) {
    const row = Math.floor(y / down);
    const near = row * stride;
    const out = y * to.stride;
    if (!fancy) {
      for (let x = 0; x < to.stride; x++) to.data[out + x] = plane[near + Math.floor(x / across)];
      continue;
    }
    const beside = Math.max(0, Math.min(height - 1, row + (y % 2 ? 1 : -1))) * stride;
    if (across === 1) {
      for (let x = 0; x < width; x++) to.data[out + x] = (3 * plane[near + x] + plane[beside + x] + 1 + (y % 2)) >> 2;
      continue;
    }
    // of one row, or of two with three quarters of the nearer
    const column = down === 1 ? (x) => plane[near + x] : (x) => 3 * plane[near + x] + plane[beside + x];
    const [shift, left, right] = down === 1 ? [2, 1, 2] : [4, 8, 7];
    for (let x = 0; x < width; x++) {
      const here = column(x);
      to.data[out + 2 * x] = x ? (3 * here + column(x - 1) + left) >> shift : down === 1 ? here : (4 * here + 8) >> 4;
      to.data[out + 2 * x + 1] = x < width - 1 ? (3 * here + column(x + 1) + right) >> shift : down === 1 ? here : (4 * here + 7) >> 4;
    }
  }
  return to;
}

const clamped = (value) => (value < 0 ? 0 : value > 255 ? 255 : value);

/** Planes as pixels (height, width, 4). */
export function joined({ width, height, ycc }, planes) {
  const data = new Uint8Array(4 * width * height);
  const [first, second, third] = [planes[0], planes[1] ?? planes[0], planes[2] ?? planes[0]];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const [a, b, c] = [first.data[y * first.stride + x], second.data[y * second.stride + x], third.data[y * third.stride + x]];
      data[at + 3] = 255;
      if (!ycc) {
        data[at] = a;
        data[at + 1] = b;
        data[at + 2] = c;
        continue;
      }
      data[at] = clamped(a + ((91881 * (c - 128) + 32768) >> 16));
      data[at + 1] = clamped(a + ((-22554 * (b - 128) - 46802 * (c - 128) + 32768) >> 16));
      data[at + 2] = clamped(a + ((116130 * (b - 128) + 32768) >> 16));
    }
  }
  return { data, width, height };
}
