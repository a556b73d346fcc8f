"""Tiles to embeddings: a tile set, or imagery cut as it is read, through an encoder into an embeddings folder.

Cutting runs ahead in threads while the encoder computes. Vectors are staged batch by batch, so a killed job
goes on where it was. A batch is what stands at its place in the source, wherever a job was stopped: a resumed
one deals the very batches of an undisturbed one, and the bytes are the same, in fp32 as in bf16. That matters,
as the last bits of a vector differ by the shape of the batch that it was in (3e-7 in fp32, where float16 rounds
otherwise); a job of another ``batch`` therefore never goes on with what is there. What deals otherwise: memory
that ran out, where a batch is embedded in halves.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import numpy.typing as npt

from trainer.contract import CancelledError, EmbeddingFiles, InputError
from trainer.embeddings.folder import announce, complete_folder
from trainer.embeddings.options import EmbedForm
from trainer.embeddings.staging import Staging
from trainer.embeddings.tile_origins import TileOrigin, open_tiles, other_bands
from trainer.encoders.backbones import STARTER_BACKBONE, STARTER_DIMENSION
from trainer.encoders.foreign import as_known, text_tower_of
from trainer.encoders.open_encoder import TileEncoder, is_starter, open_encoder
from trainer.files.local_files import absolute
from trainer.files.result_folders import EMBEDDINGS, refuse_another_kind
from trainer.messages import say
from trainer.reporting import SILENT, Reporter
from trainer.results.embedding_manifest import EmbeddingManifest, ModelRecord

if TYPE_CHECKING:
    from trainer.encoders.card import ModelCard

BATCH_AT_64 = {"cpu": 128, "cuda": 2048, "mps": 256}
"""Tiles of 64 pixels that are embedded at once; fewer larger ones, so that memory stays the same."""
AHEAD = 3
"""Batches that are cut before they are needed."""
RESOLUTION_RATIO = 2.0
"""From this ratio on, another ground resolution than in training is worth a warning."""

Pixels = npt.NDArray[np.uint8]
Item = TypeVar("Item")


def embed_source(form: EmbedForm, reporter: Reporter = SILENT) -> int:
    """Make an embeddings folder.

    Args:
        form: The run (or ONNX file, or ``starter``), the sources, where to, and how. An embeddings folder that is there
            is replaced when the new one is whole. ``batch`` 0 chooses by device and size.
        reporter: Hears of progress, and may stop the work, which goes on at the next call.

    Returns:
        The number of tiles.

    Raises:
        InputError: the run or a source cannot be used, they do not fit each other, or no tile holds data.
    """
    refuse_another_kind(form.out, EMBEDDINGS)
    if not form.sources:
        raise InputError(
            say("embeddings.no-source", "SOURCE_OR_TILES is missing."),
            say("embeddings.give-source", "Give a tile set, or imagery."),
            "usage",
        )
    if form.batch < 0:
        raise InputError(
            say("embeddings.batch-not-number-tiles", "--batch {batch} is not a number of tiles.", batch=form.batch),
            say("embeddings.give-one-or-more-or-none", "Give 1 or more, or 0 to choose."),
            "usage",
        )
    quick = form.encoder is None and is_starter(form.run)
    foreign = form.foreign if form.encoder is not None else None
    encoder = None if quick else open_encoder(form.run, form.device, form.provider, foreign)
    reporter.raise_if_cancelled()  # it may have taken long
    words: dict[str, Any] = {}
    if encoder is not None and form.encoder and as_known(encoder):
        words = _words(form, encoder.card.dimension, reporter)
    with ExitStack() as opened:
        origin = open_tiles(form.sources, None if encoder is None else encoder.card, form.cut, reporter, opened)
        fitted = Path(opened.enter_context(TemporaryDirectory(prefix="geoembed-")))
        if encoder is None:
            encoder = _fit_starter(origin, fitted, form.device, reporter)
        card, run = encoder.card, form.out / EmbeddingFiles.ENCODER if quick else form.run
        _compare(origin, card, reporter)
        size = form.batch or max(1, BATCH_AT_64.get(encoder.device.type, 128) * 64 * 64 // origin.size**2)
        key = {
            "encoder": encoder.identity,
            "model": asdict(card),
            "device": f"{encoder.device.type} {encoder.precision}",
            "batch": size,
            "outputs": asdict(form.outputs),
            **origin.key,
        }
        with Staging(form.out, card.dimension, key) as staging:
            if quick:
                kept = staging.folder / EmbeddingFiles.ENCODER
                kept.mkdir(exist_ok=True)
                for file in fitted.iterdir():  # copytree's own error would not tell of a full disk
                    (kept / file.name).write_bytes(file.read_bytes())
            _embed(encoder, origin, staging, size, reporter)
            if staging.rows == 0:
                staging.discard()
                hint = say(
                    "embeddings.check-extent-nodata-keep-borders",
                    "Check the extent, the nodata value and --min-valid; --keep-borders keeps uniform borders.",
                )
                raise InputError(
                    say("embeddings.no-tile-holds-data", "No tile of {path} holds data.", path=origin.path),
                    hint,
                    "no-valid-tiles",
                )
            stored = staging.finish(form.outputs.vectors, origin.renumber)
            manifest = EmbeddingManifest(
                dimension=card.dimension,
                count=stored.count,
                vectors=stored.vectors,
                scale=stored.scale,
                sources=origin.grids,
                run=str(run.resolve()),
                encoder=encoder.identity,
                pixels=origin.path,
                pixels_kind=origin.kind,
                **words,
                size=origin.size,
                stride=origin.stride,
                ground_resolution=origin.ground_resolution if np.isfinite(origin.ground_resolution) else 0.0,
                bands=list(origin.bands),
                scaling=[list(pair) for pair in origin.scaling],
                scalings=origin.scalings,
                model=ModelRecord({**asdict(card), **as_known(encoder)}),
            )
            complete_folder(staging.folder, manifest, form.outputs, reporter)
            staging.publish()
    announce(form.out, reporter)
    reporter.summary["device"] = str(encoder.device)
    return stored.count


def _words(form: EmbedForm, dimension: int, reporter: Reporter) -> dict[str, str]:
    """Where the text tower of an encoder lies, and its tokenizer where it was named: tried, before hours are spent.

    Raises:
        InputError: one was named that does not fit the encoder.
    """
    from trainer.encoders.text_tower import TextTower

    path, tokenizer = text_tower_of(form.run, form.foreign), form.foreign.tokenizer
    if path is None:
        return {}
    try:
        TextTower(path, tokenizer, dimension, "cpu")
    except InputError as error:
        if form.foreign.text_encoder is not None:
            raise
        reporter.warn(error.message, error.hint)
        return {}
    reporter.say(f"words can be searched for, too: {path} is its text tower")
    return {"text_tower": absolute(str(path)), "tokenizer": "" if tokenizer is None else absolute(str(tokenizer))}


def _fit_starter(origin: TileOrigin, run: Path, device: str, reporter: Reporter) -> TileEncoder:
    """The encoder that comes with the trainer, fitted to a sample of the tiles, and left as a run in a folder."""
    from trainer.encoders.card import ModelCard
    from trainer.encoders.inference import load_encoder
    from trainer.encoders.starter import SAMPLE, leave_starter

    reporter.stage("fit", say("embeddings.fitting-starter", "Fitting the starter to the tiles; nothing is learned"))
    card = ModelCard(
        backbone=STARTER_BACKBONE,
        dimension=STARTER_DIMENSION,
        size=origin.size,
        bands=list(origin.bands),
        mean=[],
        std=[],
        scaling=[list(pair) for pair in origin.scaling],
        stored_as=origin.stored_as,
        ground_resolution=origin.ground_resolution if np.isfinite(origin.ground_resolution) else 0.0,
    )
    leave_starter(run, origin.sample(SAMPLE, reporter.raise_if_cancelled), card, device)
    return load_encoder(run, device)


def _embed(encoder: TileEncoder, origin: TileOrigin, staging: Staging, batch: int, reporter: Reporter) -> None:
    total, device = origin.total, encoder.device
    if staging.rows:
        reporter.stage(
            "embed",
            say(
                "embeddings.embedding-goes-on",
                "Embedding up to {total:,} tiles on {device}, going on after {rows:,}",
                total=total,
                device=device,
                rows=staging.rows,
            ),
        )
    else:
        reporter.stage(
            "embed",
            say(
                "embeddings.embedding-tiles",
                "Embedding up to {total:,} tiles on {device}",
                total=total,
                device=device,
            ),
        )
    pieces = origin.pieces(batch, staging.position, staging.offset, reporter.raise_if_cancelled)
    try:
        for piece in _ahead(pieces):
            vectors = _forward(encoder, piece.images, _degrees(encoder, piece.table))
            staging.append(vectors, piece.table, piece.position, piece.offset)
            reporter.progress(staging.rows, max(total, staging.rows), "tiles")
    except CancelledError:
        staging.commit()
        raise


def _degrees(encoder: TileEncoder, table: npt.NDArray[np.void]) -> npt.NDArray[np.float64] | None:
    """Longitude and latitude (n, 2) of tiles, for an encoder that takes them as a second input."""
    if not encoder.card.with_location:
        return None
    degrees: npt.NDArray[np.float64] = np.stack([table["longitude"], table["latitude"]], axis=1)
    return degrees


def _forward(encoder: TileEncoder, images: Pixels, degrees: npt.NDArray[np.float64] | None) -> npt.NDArray[np.float32]:
    """Embed a batch; where the device's memory does not take it, in halves."""
    try:
        return encoder.embed(images, degrees)
    except RuntimeError as error:
        if len(images) == 1 or type(error).__name__ != "OutOfMemoryError":  # torch's own, where there is torch
            raise
        sys.modules["torch"].cuda.empty_cache()
        half = len(images) // 2
        first, second = (None, None) if degrees is None else (degrees[:half], degrees[half:])
        return np.concatenate([_forward(encoder, images[:half], first), _forward(encoder, images[half:], second)])


def _ahead(items: Iterator[Item]) -> Iterator[Item]:
    """The same items, made in a thread of their own a few ahead of where they are used."""
    nothing = object()
    with ThreadPoolExecutor(1, thread_name_prefix="ahead") as executor:
        waiting = [executor.submit(next, items, nothing) for _ in range(AHEAD)]
        try:
            while (item := waiting.pop(0).result()) is not nothing:
                waiting.append(executor.submit(next, items, nothing))
                yield item  # type: ignore[misc]
        finally:
            for future in waiting:
                future.cancel()


# ---------------------------------------------------------------------------------------------
# Whether they fit the encoder
# ---------------------------------------------------------------------------------------------
def _compare(origin: TileOrigin, card: ModelCard, reporter: Reporter) -> None:
    """Refuse other bands; warn of another size, scaling or ground resolution than in training."""
    if len(origin.bands) != card.channels:
        raise other_bands(
            say(
                "embeddings.has-bands",
                "Number of bands of {path}: {count} ({bands}).",
                path=origin.path,
                count=len(origin.bands),
                bands=", ".join(origin.bands[:12]),
            ),
            card,
        )
    if origin.size != card.size:
        reporter.warn(
            say(
                "embeddings.tiles-of-another-size",
                "The tiles are {size} pixels wide; the encoder learned from tiles of {trained}.",
                size=origin.size,
                trained=card.size,
            ),
            say("embeddings.size-of-training-is-best", "Results are best with the size of the training."),
        )
    if card.scaling and origin.scaling and not np.allclose(card.scaling, origin.scaling, rtol=1e-3):
        reporter.warn(
            say(
                "embeddings.scaled-otherwise-than-training",
                "The tile set was scaled to 8 bits otherwise than the one that the encoder learned from.",
            ),
            say(
                "embeddings.embed-imagery-itself",
                "Embed the imagery itself: it is then scaled as in training.",
            ),
        )
    trained, found = card.ground_resolution, origin.ground_resolution
    if trained > 0 and found > 0 and max(trained / found, found / trained) >= RESOLUTION_RATIO:
        reporter.warn(
            say(
                "embeddings.other-ground-resolution",
                "A pixel is {found:.4g} m here and was {trained:.4g} m in training.",
                found=found,
                trained=trained,
            ),
            say(
                "embeddings.add-resolution",
                "To compare like with like, add --resolution {trained:.4g}.",
                trained=trained,
            ),
        )
