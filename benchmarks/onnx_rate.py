"""How fast an exported encoder runs beside torch: both from one run, on the same tiles, in turn.

    python benchmarks/onnx_rate.py [--backbone slim …] [--size 64] [--rounds 5] [--provider cpu openvino-bf16 …]

A row a backbone: megabytes of the ONNX file, milliseconds a tile of torch in fp32, of torch in bf16 where there is it,
and of onnxruntime, and their ratios. Both use as many threads, and the batches that `embed` would give them, in turn,
so that a busy machine slows both; the median round counts. The limits, for the quickest of the providers, are 1.0 of
torch in fp32 and 0.9 of it in bf16, in which onnxruntime itself does not compute on x86: onnxruntime-openvino does.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from trainer.contract import RunFiles  # noqa: E402
from trainer.encoders.card import ModelCard  # noqa: E402
from trainer.encoders.checkpoints import save_tensors  # noqa: E402
from trainer.encoders.device import cpu_multiplies_bf16  # noqa: E402
from trainer.encoders.inference import InferenceEncoder, load_encoder  # noqa: E402
from trainer.encoders.model import make_encoder  # noqa: E402
from trainer.encoders.onnx_encoder import load_onnx_encoder, threads  # noqa: E402
from trainer.export.onnx_file import export_run  # noqa: E402
from trainer.export.options import ExportForm  # noqa: E402
from trainer.options import PROVIDERS  # noqa: E402

BACKBONES = ("slim", "mobilenet_v3_small", "efficientnet_b0", "vit_small")
TILES = 256
LEAST = {"fp32": 1.0, "bf16": 0.9}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--backbone", nargs="+", default=list(BACKBONES))
    parser.add_argument("--size", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--tiles", type=int, default=TILES)
    parser.add_argument("--provider", nargs="+", default=["cpu"], choices=PROVIDERS)
    arguments = parser.parse_args()
    torch.set_num_threads(threads())
    kinds = ["fp32", *(["bf16"] if cpu_multiplies_bf16() else [])]
    print(f"{arguments.tiles} tiles of {arguments.size} px, {threads()} threads, median of {arguments.rounds} rounds")
    heads = [*(f"torch {kind}, ms" for kind in kinds), *(f"{provider}, ms: speed" for provider in arguments.provider)]
    print(f"| backbone | MB | {' | '.join(heads)} |")
    good = True
    for name in arguments.backbone:
        with tempfile.TemporaryDirectory() as scratch:
            run = Path(scratch) / "run"
            run.mkdir()
            save_tensors(run / RunFiles.WEIGHTS, make_encoder(name, 3, 64).state_dict())
            ModelCard(name, 64, arguments.size, ["r", "g", "b"], [100.0] * 3, [50.0] * 3).save(run)
            made = export_run(ExportForm(run_folder=run, onnx=Path(scratch) / "encoder.onnx"))
            loaded = load_encoder(run, "cpu")
            sides: dict[str, Callable[[np.ndarray], object]] = {
                kind: InferenceEncoder(loaded.encoder, loaded.card, loaded.device, kind).embed for kind in kinds
            }
            for provider in arguments.provider:
                sides[provider] = load_onnx_encoder(Path(scratch) / "encoder.onnx", "cpu", provider).embed
            found = measured(sides, arguments)
        best = min(found[provider] for provider in arguments.provider)
        good &= all(found[kind] / best >= LEAST[kind] for kind in kinds)
        shown = [f"{found[kind]:.3f}" for kind in kinds]
        for provider in arguments.provider:
            told = ", ".join(f"{found[kind] / found[provider]:.2f} of {kind}" for kind in kinds)
            shown.append(f"{found[provider]:.3f}: {told}")
        print(f"| {name} | {made.bytes / 1e6:.1f} | {' | '.join(shown)} |", flush=True)
    return 0 if good else 1


def measured(sides: dict[str, Callable[[np.ndarray], object]], arguments: argparse.Namespace) -> dict[str, float]:
    """Milliseconds a tile of each side."""
    shape = (arguments.tiles, arguments.size, arguments.size, 3)
    pixels = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    taken: dict[str, list[float]] = {name: [] for name in sides}
    for place in range(arguments.rounds + 1):
        for name, embed in sides.items():
            begun = time.perf_counter()
            embed(pixels)
            if place:  # the first warms up
                taken[name].append(1000 * (time.perf_counter() - begun) / arguments.tiles)
    return {name: statistics.median(times) for name, times in taken.items()}


if __name__ == "__main__":
    sys.exit(main())
