"""A graph in float16 or int8, and what that costs on tiles of the run, or on pictures of known position."""

from __future__ import annotations

import contextlib
import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx

from trainer.contract import InputError
from trainer.encoders.onnx_card import DEGREES, EMBEDDING, PIXELS, POSITION, OnnxCard
from trainer.encoders.onnx_encoder import OnnxGraph
from trainer.encoders.training import Configuration
from trainer.export.options import ExportForm
from trainer.geography.great_circle import distance_km
from trainer.geolocation.network.run_folder import splits_in_run
from trainer.geolocation.places.geotagged import NO_SPLIT
from trainer.geolocation.places.place_pictures import read_pixels
from trainer.geolocation.places.reading import read_geotagged
from trainer.messages import say
from trainer.reporting import Reporter
from trainer.tiles.tileset import TileSet

Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]

CALIBRATED = 128
MEASURED = 2048
NEIGHBOURS = 5
_AT_ONCE = 32
_KEPT_IN_FLOAT32 = [
    "ReduceMean", "ReduceL2", "ReduceSum", "Pow", "Sqrt", "Div", "Sub", "Softmax", "LayerNormalization", "Sin", "Cos",
]  # fmt: skip
"""Operators whose squares and sums leave float16's range, or lose the small differences that they are for."""


@dataclass(frozen=True)
class Sample:
    """Pictures of the run's own kind.

    Attributes:
        calibration: (c, H, W, C) to see how large activations become.
        measured: (n, H, W, C) to see what is lost.
        block: (n,) the spatial block of each: the class of k-NN; −1 where it is not known.
        truth: Degrees (n, 2) of pictures whose position is known, for a graph with a head; None otherwise.
    """

    calibration: Pixels
    measured: Pixels
    block: npt.NDArray[np.int64]
    truth: Floats | None = None


def read_sample(form: ExportForm, card: OnnxCard, reporter: Reporter) -> Sample:
    """The pictures that a precision is measured with.

    Raises:
        InputError: they are not where they were, or nobody says where pictures of known position are.
    """
    if card.head is None:
        return _of_tiles(form, card)
    if form.data is None:
        raise InputError(
            say(
                "export.geolocation-needs-data",
                "What {precision} costs a geolocation run is measured on pictures of known position.",
                precision=form.precision,
            ),
            say("export.name-data", "Name them with --data, as `geolocate train` took them."),
            "no-data",
        )
    places = read_geotagged(form.data, None, "")
    places, store = read_pixels(places, card.model.size, None, reporter)
    split = splits_in_run(places, form.run_folder)
    first = np.searchsorted(places.view_place, np.arange(len(places)))
    inset = (store.images.shape[1] - store.crop) // 2
    middle = slice(inset, inset + store.crop)

    def pictures(rows: npt.NDArray[np.int64]) -> Pixels:
        return np.ascontiguousarray(store.images[store.row[first[rows]]][:, middle, middle])

    held = np.flatnonzero((split != 0) if (split != NO_SPLIT).any() else split == NO_SPLIT)
    seen = np.flatnonzero(split == 0)
    measured = _spread(held if len(held) else np.arange(len(places)), MEASURED)
    truth = np.stack([places.longitude, places.latitude], axis=1)[measured]
    return Sample(
        pictures(_spread(seen if len(seen) else measured, CALIBRATED)),
        pictures(measured),
        np.full(len(measured), -1),
        truth,
    )


def _of_tiles(form: ExportForm, card: OnnxCard) -> Sample:
    folder = form.data or Path(Configuration.load(form.run_folder).tiles)
    tiles = TileSet.open(folder)
    if tiles.images.shape[3] != card.model.channels:
        raise InputError(
            say(
                "export.other-tiles",
                "The tiles of {folder} have {found} bands; the run looks at {wanted}.",
                folder=folder,
                found=tiles.images.shape[3],
                wanted=card.model.channels,
            ),
            say("export.name-own-tiles", "Name the tile set that the run learned from with --data."),
            "bands",
        )
    rows = np.arange(len(tiles))
    measured = _spread(rows, MEASURED)
    return Sample(
        np.asarray(tiles.images[_spread(rows, CALIBRATED)]),
        np.asarray(tiles.images[measured]),
        tiles.table["block"][measured].astype(np.int64),
    )


def _spread(rows: npt.NDArray[np.int64], most: int) -> npt.NDArray[np.int64]:
    """At most so many of the rows, evenly."""
    return rows[np.unique(np.linspace(0, len(rows) - 1, min(len(rows), most)).astype(np.int64))]


# ---------------------------------------------------------------------------------------------
# Conversion
# ---------------------------------------------------------------------------------------------
def convert(path: Path, precision: str, calibration: Pixels, located: bool = False) -> None:
    """Rewrite a float32 graph in place; what decides positions stays float32, whatever the encoder is."""
    model = onnx.load(str(path))
    encoder = _before(model, EMBEDDING)
    others = [node.name for node in model.graph.node if node.name not in encoder]
    with _quiet():
        if precision == "float16":
            from onnxruntime.transformers.float16 import DEFAULT_OP_BLOCK_LIST, convert_float_to_float16

            blocked = sorted({*DEFAULT_OP_BLOCK_LIST, *_KEPT_IN_FLOAT32})
            made = convert_float_to_float16(model, keep_io_types=True, op_block_list=blocked, node_block_list=others)
            onnx.save(made, str(path))
            return
        _quantise(path, others, calibration, located)


def _quantise(path: Path, others: list[str], calibration: Pixels, located: bool) -> None:
    from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
    from onnxruntime.quantization.shape_inference import quant_pre_process

    class Tiles(CalibrationDataReader):  # type: ignore[misc]
        """Hands out the calibration tiles batch by batch."""

        def __init__(self) -> None:
            self._batches: Iterator[dict[str, Any]] = (
                _feed(calibration[start : start + _AT_ONCE], located) for start in range(0, len(calibration), _AT_ONCE)
            )

        def get_next(self) -> dict[str, Any] | None:
            return next(self._batches, None)

    prepared = path.with_name(f"{path.stem}-prepared.onnx")
    try:
        quant_pre_process(str(path), str(prepared), skip_symbolic_shape=True)
        quantize_static(
            str(prepared),
            str(path),
            Tiles(),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=["Conv", "Gemm", "MatMul"],
            per_channel=True,
            reduce_range=True,  # or sums of products overflow on processors without VNNI
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=others,
        )
    finally:
        prepared.unlink(missing_ok=True)


def _feed(pixels: Pixels, located: bool) -> dict[str, npt.NDArray[Any]]:
    """What a graph is given for pictures, of unknown place where it asks for one."""
    return {PIXELS: pixels, **({DEGREES: np.full((len(pixels), 2), np.nan)} if located else {})}


def _before(model: onnx.ModelProto, output: str) -> set[str]:
    """Names of the nodes that an output follows from."""
    makers = {name: node for node in model.graph.node for name in node.output}
    found: set[str] = set()
    waiting = [output]
    while waiting:
        node = makers.get(waiting.pop())
        if node is not None and node.name not in found:
            found.add(node.name)
            waiting += node.input
    return found


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """What the converters say on the way is for their own developers."""
    level = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            yield
    finally:
        logging.disable(level)


# ---------------------------------------------------------------------------------------------
# What it costs
# ---------------------------------------------------------------------------------------------
def measure(card: OnnxCard, before: Path, after: Path, sample: Sample) -> OnnxCard:
    """The card with what the graph ``after`` lost of the graph ``before``.

    ``cosine`` is the mean between a picture's two vectors; ``neighbours_kept`` the share of its five nearest that stay;
    ``knn_before`` and ``knn_after`` how often the five nearest say in which spatial block a tile lies; with positions
    ``median_km_before`` and ``median_km_after``.
    """
    whole, small = OnnxGraph(before, "cpu"), OnnxGraph(after, "cpu")
    names = [EMBEDDING, *([] if sample.truth is None else [POSITION])]
    one, other = (_answers(graph, names, sample.measured, card.model.with_location) for graph in (whole, small))
    nearest = [_nearest(found[EMBEDDING]) for found in (one, other)]
    count = nearest[0].shape[1]
    kept = (nearest[0][:, :, None] == nearest[1][:, None, :]).any(axis=2).mean() if count else 1.0
    figures = {
        "cosine": float((_units(one[EMBEDDING]) * _units(other[EMBEDDING])).sum(axis=1).mean()),
        "neighbours_kept": float(kept),
        "megabytes_before": before.stat().st_size / 1e6,
        "megabytes_after": after.stat().st_size / 1e6,
        "measured_on": float(len(sample.measured)),
    }
    if (sample.block >= 0).any() and count:
        for name, rows in zip(("knn_before", "knn_after"), nearest):
            figures[name] = _accuracy(sample.block, rows)
    if sample.truth is not None:
        for name, found in (("median_km_before", one), ("median_km_after", other)):
            apart = distance_km(*found[POSITION].astype(np.float64).T, *sample.truth.T)
            figures[name] = float(np.median(apart[np.isfinite(apart)])) if np.isfinite(apart).any() else 0.0
    return replace(card, figures={name: round(value, 6) for name, value in figures.items()})


def _answers(graph: OnnxGraph, names: list[str], pixels: Pixels, located: bool) -> dict[str, npt.NDArray[Any]]:
    starts = range(0, len(pixels), _AT_ONCE)
    parts = [graph.run(_feed(pixels[start : start + _AT_ONCE], located), names) for start in starts]
    return {name: np.concatenate(part) for name, part in zip(names, zip(*parts))}


def _units(vectors: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    """The same of length one to the last digit: half precision's are not."""
    whole = vectors.astype(np.float64)
    units: npt.NDArray[np.float64] = whole / np.maximum(np.linalg.norm(whole, axis=1, keepdims=True), 1e-12)
    return units


def _nearest(vectors: npt.NDArray[np.float32]) -> npt.NDArray[np.int64]:
    """(n, 5) the rows most alike, without the row itself."""
    alike = vectors @ vectors.T
    np.fill_diagonal(alike, -np.inf)
    count = min(NEIGHBOURS, len(vectors) - 1)
    return np.argsort(-alike, axis=1, kind="stable")[:, :count]


def _accuracy(block: npt.NDArray[np.int64], nearest: npt.NDArray[np.int64]) -> float:
    """How often most of the nearest are of a row's own block; the nearer decides among equals."""
    said = block[nearest]
    votes = (said[:, :, None] == said[:, None, :]).sum(axis=2)
    best = said[np.arange(len(said)), votes.argmax(axis=1)]
    return float((best == block).mean())
