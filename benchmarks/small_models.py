"""How large small models are, how well they tell, and how long one picture takes: torch, onnxruntime, a browser.

    python benchmarks/small_models.py [--backbone slim …] [--size 224] [--rounds 25]
    python benchmarks/small_models.py --learn RUNS [--steps 300] [--data ../shared/data]

A row a backbone: megabytes of the ONNX file and of the same in float16, milliseconds a picture and their ratio to
torch. One picture at a time and one thread on each side, in turn, so that a busy machine slows all; the quickest round
counts. The browser is Chromium, without a window; it runs what `export --web` puts into a page, which
`setup/pack_runtime.sh` fetches.

With ``--learn`` each learns from Blue Marble's tiles of 64 pixels twice, at one resolution and at several
(``--coarsest 0.5``), into folders of RUNS, where those that are there are taken. The table has the share of the world's
tiles whose land cover their five nearest look-alikes of other blocks tell, all of whose pictures are seen with 64 or
with 32 pixels a side.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from playwright.sync_api import Page, sync_playwright

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from trainer.contract import RunFiles  # noqa: E402
from trainer.encoders.card import ModelCard  # noqa: E402
from trainer.encoders.checkpoints import save_tensors  # noqa: E402
from trainer.encoders.inference import InferenceEncoder, load_encoder  # noqa: E402
from trainer.encoders.model import make_encoder  # noqa: E402
from trainer.encoders.onnx_encoder import load_onnx_encoder  # noqa: E402
from trainer.evaluation.accuracy import knn_predictions  # noqa: E402
from trainer.export.local_server import PageServer  # noqa: E402
from trainer.export.onnx_file import export_run  # noqa: E402
from trainer.export.options import ExportForm  # noqa: E402
from trainer.export.precision import convert  # noqa: E402
from trainer.export.web_runtime import PACKAGE, VERSION, read_runtime  # noqa: E402
from trainer.tiles.tileset import TileSet  # noqa: E402

BACKBONES = ("slim", "mobilenet_v3_small", "efficientnet_b0", "vit_small")
LOAD = """async ([file, size]) => {
    const ort = await import('./ort.wasm.min.mjs');
    Object.assign(ort.env.wasm, { numThreads: 1, wasmPaths: new URL('.', location.href).href });
    window.session = await ort.InferenceSession.create(file);
    const pixels = Uint8Array.from({ length: size * size * 3 }, (_, place) => (place * 7919) % 256);
    window.feeds = { pixels: new ort.Tensor('uint8', pixels, [1, size, size, 3]) };
}"""
ASK = """async () => {
    const began = performance.now();
    await session.run(feeds);
    return performance.now() - began;
}"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--backbone", nargs="+", default=list(BACKBONES))
    parser.add_argument("--size", type=int, default=224)
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--learn", type=Path, metavar="RUNS")
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--places", type=int, default=64)
    parser.add_argument(
        "--data", type=Path, default=Path(os.environ.get("GEOEMBED_DATA", CHECKOUT.parent / "shared" / "data"))
    )
    arguments = parser.parse_args()
    if arguments.learn is not None:
        return learned(arguments)
    torch.set_num_threads(1)
    chromium = shutil.which("chromium")
    if chromium is None:
        print("error: chromium is not installed (make setup-tests)", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as engine:
        folder = Path(scratch)
        for name, content in read_runtime(CHECKOUT / "build" / f"{PACKAGE}-{VERSION}.tgz").items():
            (folder / name).write_bytes(content)
        (folder / "index.html").write_text("<!DOCTYPE html><title>rate</title>", encoding="utf-8")
        server = PageServer(folder)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = engine.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        side = f"one picture of {arguments.size} × {arguments.size} px, one thread"
        print(f"| {side} | MB | float16, MB | torch | onnxruntime | in the browser |")
        print("|---|--:|--:|--:|--:|--:|")
        for backbone in arguments.backbone:
            page = browser.new_page()
            page.goto(server.address)
            print(row(backbone, folder, page, arguments), flush=True)
            page.close()
        browser.close()
        server.shutdown()
    return 0


def row(backbone: str, folder: Path, page: Page, arguments: argparse.Namespace) -> str:
    run, graph = folder / f"{backbone}-run", folder / f"{backbone}.onnx"
    run.mkdir()
    save_tensors(run / RunFiles.WEIGHTS, make_encoder(backbone, 3, 64).state_dict())
    ModelCard(backbone, 64, arguments.size, ["r", "g", "b"], [100.0] * 3, [50.0] * 3).save(run)
    export_run(ExportForm(run_folder=run, onnx=graph))
    half = shutil.copyfile(graph, folder / f"{backbone}-half.onnx")
    convert(half, "float16", np.zeros((0, arguments.size, arguments.size, 3), np.uint8))
    pixels = np.random.default_rng(0).integers(0, 256, (1, arguments.size, arguments.size, 3), np.uint8)
    loaded, one = load_encoder(run, "cpu"), load_onnx_encoder(graph, "cpu")
    of_torch = InferenceEncoder(loaded.encoder, loaded.card, loaded.device, "fp32")
    page.evaluate(LOAD, [graph.name, arguments.size])
    sides: dict[str, Callable[[], float]] = {
        "torch": lambda: clocked(lambda: of_torch.embed(pixels)),
        "onnxruntime": lambda: clocked(lambda: one.embed(pixels)),
        "browser": lambda: float(page.evaluate(ASK)),
    }
    taken: dict[str, list[float]] = {name: [] for name in sides}
    for place in range(arguments.rounds + 2):
        for name, ask in sides.items():
            found = ask()
            if place > 1:  # the first two warm up
                taken[name].append(found)
    found = {name: min(times) for name, times in taken.items()}
    shown = [f"{found['torch']:.0f} ms"]
    shown += [f"{found[name]:.0f} ms ({found[name] / found['torch']:.1f} ×)" for name in ("onnxruntime", "browser")]
    sizes = [f"{path.stat().st_size / 1e6:.1f}" for path in (graph, half)]
    return f"| `{backbone}` | {' | '.join([*sizes, *shown])} |"


# ---------------------------------------------------------------------------------------------
# How well they tell
# ---------------------------------------------------------------------------------------------
def learned(arguments: argparse.Namespace) -> int:
    """The table of accuracies."""
    world, tiles = arguments.data / "world", arguments.learn / "tiles"
    if not tiles.is_dir():
        trainer("tiles", world / "bluemarble.tif", "--out", tiles, "--size", 64)
    truth = np.genfromtxt(world / "tiles_64.csv", delimiter=",", names=True)
    cut = TileSet.open(tiles)
    place = {key: row for row, key in enumerate(zip(cut.table["row"].tolist(), cut.table["column"].tolist()))}
    pairs = zip(truth["row"].astype(int).tolist(), truth["col"].astype(int).tolist())
    images = np.asarray(cut.images[[place[pair] for pair in pairs]])
    how = ("--steps", arguments.steps, "--places", arguments.places)
    shape = (len(images), 32, 2, 32, 2, images.shape[3])
    halved = np.rint(images.reshape(shape).mean(axis=(2, 4))).astype(np.uint8)
    classes, folds = truth["land_cover_8"].astype(int), truth["fold"].astype(int)
    print(f"{len(images):,} tiles, {arguments.steps} steps of {arguments.places} places")
    print("| land cover told right | 64 px | 32 px | several resolutions: 64 px | 32 px |\n|---|--:|--:|--:|--:|")
    for backbone in arguments.backbone:
        shown = []
        for name, words in ((backbone, ()), (f"{backbone}-several", ("--coarsest", 0.5))):
            run = arguments.learn / name
            if not (run / RunFiles.CARD).is_file():
                trainer("train", tiles, "--out", run, *how, "--backbone", backbone, *words)
            embed = load_encoder(run, "cpu").embed
            for pixels in (images, halved):
                told = knn_predictions(embed(pixels), classes, folds)
                shown.append(f"{(told == classes).mean():.3f}")
        print(f"| `{backbone}` | {' | '.join(shown)} |", flush=True)
    return 0


def trainer(*words: object) -> None:
    subprocess.run([sys.executable, "-m", "trainer", *map(str, words), "--quiet"], cwd=CHECKOUT, check=True)


def clocked(work: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)


if __name__ == "__main__":
    sys.exit(main())
