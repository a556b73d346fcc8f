// What runs the graph: a GPU through WebGPU where there is one that computes rightly, else WebAssembly; said either way.

const FILES = { wasm: './ort/ort.wasm.min.mjs', webgpu: './ort/ort.webgpu.min.mjs' };
const AGREES = 1e-3; // of the largest value of an output

export class Runtime {
  /**
   * @param model Bytes of the graph.
   * @param page The card of the page: how large pictures are, and whether it holds what WebGPU needs.
   */
  constructor(model, page) {
    this.model = model;
    this.page = page;
  }

  /**
   * Open the graph on what computes best here.
   * @param wanted 'wasm', or 'webgpu' for a GPU that is software, too, which else is not worth it; null chooses.
   * @returns What runs, and why no GPU does.
   */
  async choose(wanted) {
    await this.open('wasm');
    this.said = { name: 'WebAssembly', threads: this.ort.env.wasm.numThreads, why: '' };
    if (wanted === 'wasm' || !this.page.webgpu) return this.said;
    const adapter = await navigator.gpu?.requestAdapter().catch(() => null);
    const info = adapter?.info;
    if (!adapter || (info?.isFallbackAdapter && wanted !== 'webgpu')) return this.without('webgpuNone');
    const before = await this.run(this.pattern());
    const onProcessor = { ort: this.ort, session: this.session };
    try {
      await this.open('webgpu');
      if (!alike(before, await this.run(this.pattern()))) throw new Error('webgpuDiffers');
    } catch (error) {
      Object.assign(this, onProcessor);
      return this.without(error.message === 'webgpuDiffers' ? 'webgpuDiffers' : 'webgpuFailed');
    }
    this.onProcessor = { ...onProcessor, said: this.said };
    this.said = { name: 'WebGPU', device: [info?.vendor, info?.architecture].filter(Boolean).join(' '), why: '' };
    return this.said;
  }

  /**
   * Run the graph; where a GPU that ran it before does not any more, on the processor from then on.
   * @param pixels Bytes of one picture, bands last.
   * @returns Every output as Float32Array, and milliseconds.
   */
  async run(pixels) {
    try {
      return await this.outputs(pixels);
    } catch (error) {
      if (!this.onProcessor) throw error;
      Object.assign(this, this.onProcessor, { onProcessor: undefined });
      this.without('webgpuFailed');
      return this.outputs(pixels);
    }
  }

  async open(kind) {
    const ort = await import(FILES[kind]);
    ort.env.wasm.wasmPaths = new URL('ort/', import.meta.url).href;
    // Threads need a page that no other can look into, which not every server asks for.
    ort.env.wasm.numThreads = self.crossOriginIsolated ? Math.min(4, navigator.hardwareConcurrency || 1) : 1;
    const session = await ort.InferenceSession.create(this.model, {
      executionProviders: [kind],
      logSeverityLevel: 3, // what WebGPU leaves to the processor is nobody's trouble
    });
    Object.assign(this, { ort, session });
  }

  async outputs(pixels) {
    const { crop, bands } = this.page.look;
    const feeds = { pixels: new this.ort.Tensor('uint8', pixels, [1, crop, crop, bands]) };
    if (this.page.located) feeds.degrees = new this.ort.Tensor('float64', new Float64Array([NaN, NaN]), [1, 2]);
    const began = performance.now();
    const found = await this.session.run(feeds);
    const answer = { milliseconds: performance.now() - began };
    for (const [name, tensor] of Object.entries(found)) answer[name] = Float32Array.from(tensor.data);
    return answer;
  }

  without(why) {
    this.said = { ...this.said, why };
    return this.said;
  }

  /** A picture of everything from dark to bright, for both to answer. */
  pattern() {
    const { crop, bands } = this.page.look;
    return Uint8Array.from({ length: crop * crop * bands }, (_, place) => (place * 7919) % 256);
  }
}

/** Whether two answers are the same but for rounding. */
function alike(one, other) {
  return Object.entries(one).every(([name, values]) => {
    if (!(values instanceof Float32Array)) return true;
    const within = AGREES * values.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 1);
    return values.every((value, place) => Object.is(value, other[name][place]) || Math.abs(value - other[name][place]) <= within);
  });
}
