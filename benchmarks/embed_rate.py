"""How much of the bare forward rate `embed` reaches: both figures from one run, on the same tiles.

    python benchmarks/embed_rate.py [--source RASTER] [--backbone slim] [--size 64]

The bare rate is the encoder alone, on tiles that lie in memory as float tensors ready to go in: no reading,
no cutting, no normalisation, no writing. The other is the whole command: opening, reading and cutting the
raster, the forward pass, staging, layer, rasters, everything. They alternate, so that a busy machine slows
both; beside the wall clock stands the processor time a tile, which other work on the machine hardly moves.
Where the processor has bf16, all of it is done in turn with fp32 (see older_processor.py).
The limit is 85 % by the wall clock of a quiet machine.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from older_processor import by_precision, in_turn  # noqa: E402

from trainer.contract import RunFiles  # noqa: E402
from trainer.embeddings import embed as room  # noqa: E402
from trainer.embeddings.folder import Outputs  # noqa: E402
from trainer.embeddings.options import EmbedForm  # noqa: E402
from trainer.encoders.card import ModelCard  # noqa: E402
from trainer.encoders.checkpoints import save_tensors  # noqa: E402
from trainer.encoders.device import autocast  # noqa: E402
from trainer.encoders.inference import load_encoder  # noqa: E402
from trainer.encoders.model import make_encoder  # noqa: E402
from trainer.imagery.options import CutOptions  # noqa: E402
from trainer.reporting import SILENT  # noqa: E402
from trainer.tiles.stream import open_stream  # noqa: E402

DATA = Path(os.environ.get("GEOEMBED_DATA", CHECKOUT.parent / "shared" / "data"))
LIMIT = 0.85
ROUNDS = 5


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--source", type=Path, default=DATA / "world" / "bluemarble.tif")
    parser.add_argument("--backbone", default="slim")
    parser.add_argument("--size", type=int, default=64)
    parser.add_argument("--stride", type=int)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--in-this-process", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.in_this_process:
        with tempfile.TemporaryDirectory() as scratch:
            print(json.dumps(measure(arguments, Path(scratch))))
        return 0
    words = ["--in-this-process", *sys.argv[1:]]
    return tell(by_precision(in_turn(Path(__file__), words, arguments.rounds)), arguments)


def measure(arguments: argparse.Namespace, scratch: Path) -> dict:
    """One round in this process: tiles a second and milliseconds of processor time a tile, bare and whole."""
    options = CutOptions(size=arguments.size, stride=arguments.stride)
    with open_stream([arguments.source], options, SILENT) as stream:
        bands = stream.bands
        wanted, first = room.BATCH_AT_64["cpu"] * 64 * 64 // arguments.size**2, []
        for _, tiles in stream.cut():
            first.append(tiles.images)
            if sum(map(len, first)) >= wanted:
                break
    run = scratch / "run"
    run.mkdir()
    save_tensors(run / RunFiles.WEIGHTS, make_encoder(arguments.backbone, len(bands), 64).state_dict())
    ModelCard(arguments.backbone, 64, arguments.size, bands, [60.0] * len(bands), [50.0] * len(bands)).save(run)
    encoder = load_encoder(run, arguments.device)
    images = torch.from_numpy(np.concatenate(first)[:wanted]).to(encoder.device)
    images = images.permute(0, 3, 1, 2).float().sub_(60.0).div_(50.0)
    bare, bare_cpu = bare_rate(encoder, images)
    started, started_cpu = time.perf_counter(), time.process_time()
    count = room.embed_source(
        EmbedForm(
            run=run,
            sources=(arguments.source,),
            out=scratch / "emb",
            cut=options,
            outputs=Outputs(index=False),
            device=arguments.device,
        )
    )
    return {
        "device": encoder.device.type,
        "precision": encoder.precision.name,
        "threads": torch.get_num_threads(),
        "tiles": count,
        "bare": bare,
        "whole": count / (time.perf_counter() - started),
        "bare_ms": 1000 * bare_cpu,
        "whole_ms": 1000 * (time.process_time() - started_cpu) / count,
    }


def tell(found: dict[str, list[dict]], arguments: argparse.Namespace) -> int:
    """The rounds of each precision in words. Returns 1 where the limit is missed."""
    missed = False
    for precision, rounds in found.items():
        one = rounds[0]
        bare, whole = ([each[key] for each in rounds] for key in ("bare", "whole"))
        share = statistics.median(ours / alone for ours, alone in zip(whole, bare))
        missed |= share < LIMIT
        print(f"{arguments.source.name}: {one['tiles']:,} tiles of {arguments.size} px, {arguments.backbone}, "
              f"{one['device']}, {precision}, {one['threads']} threads")  # fmt: skip
        print(f"bare forward   {statistics.median(bare):8,.0f} tiles/s   ({', '.join(f'{r:,.0f}' for r in bare)})")
        print(f"embed, whole   {statistics.median(whole):8,.0f} tiles/s   ({', '.join(f'{r:,.0f}' for r in whole)})")
        print(f"share          {share:8.1%}           limit {LIMIT:.0%}: {'held' if share >= LIMIT else 'MISSED'}")
        bare_ms, whole_ms = (statistics.median(each[key] for each in rounds) for key in ("bare_ms", "whole_ms"))
        print(f"processor time {bare_ms:.3f} ms a tile bare, {whole_ms:.3f} ms in embed: {bare_ms / whole_ms:.1%}\n")
    if len(found) == 2:
        faster, sparing = (
            statistics.median(one[key] / other[key] for one, other in zip(found["bf16"], found["fp32"]))
            for key in ("whole", "whole_ms")
        )
        print(f"with bf16 {faster:.2f} times the tiles a second of fp32, in {sparing:.2f} of the processor time a tile")
    return int(missed)


def bare_rate(encoder: object, images: torch.Tensor, seconds: float = 8.0) -> tuple[float, float]:
    """Images a second through the network alone, and processor seconds an image."""
    done, started, started_cpu = 0, 0.0, 0.0
    with torch.inference_mode():
        for step in range(1_000_000):
            if step == 3:  # the first few allocate
                _wait(images)
                started, started_cpu, done = time.perf_counter(), time.process_time(), 0
            with autocast(encoder.precision, encoder.device):
                encoder.encoder(images)
            done += len(images)
            if step > 3 and time.perf_counter() - started > seconds:
                break
        _wait(images)
    return done / (time.perf_counter() - started), (time.process_time() - started_cpu) / done


def _wait(images: torch.Tensor) -> None:
    if images.is_cuda:
        torch.cuda.synchronize()


if __name__ == "__main__":
    sys.exit(main())
