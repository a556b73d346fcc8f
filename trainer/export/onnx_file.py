"""Writes a run as an ONNX file: made aside, tried against torch at three batch sizes, and only then given its name."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import logging
import shutil
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.atomic import replacing, write_json
from trainer.contract import InputError, RunFiles
from trainer.encoders.card import ModelCard
from trainer.encoders.card import weights_digest as sha256_of
from trainer.encoders.inference import InferenceEncoder, load_encoder
from trainer.encoders.model import Encoder
from trainer.encoders.onnx_card import (
    CARD,
    CELLS,
    DEGREES,
    EMBEDDING,
    ENCODER,
    GEOLOCATION,
    PIXELS,
    POSITION,
    PROBABILITIES,
    SUFFIX,
    HeadRecord,
    OnnxCard,
    PictureInput,
)
from trainer.encoders.onnx_encoder import OnnxGraph
from trainer.export.graph import DeepnessGraph, EncoderGraph, GeolocationGraph, example
from trainer.export.options import ExportForm
from trainer.export.stac import beside, is_item_of, item
from trainer.files.own_files import refuse_other_file
from trainer.geography.great_circle import distance_km
from trainer.geolocation.network.locator import Located, Locator
from trainer.geolocation.places.place_pictures import RESIZED
from trainer.messages import say
from trainer.reporting import SILENT, Reporter

if TYPE_CHECKING:
    from trainer.export.precision import Sample

BATCHES = (1, 3, 64)
"""At which a graph is compared with torch."""
TOLERANCE = 1e-5
"""Of float32, in terms of the largest value."""
MOST_KM = 1.0
"""How far a position may be from the trainer's."""
MOST_CENTROIDS = 4096
OPSET = 18
Arrays = dict[str, npt.NDArray[Any]]


@dataclass(frozen=True)
class Exported:
    """What was written.

    Attributes:
        card: What stands beside the graph.
        bytes: Size of the file.
    """

    card: OnnxCard
    bytes: int


class Subject:
    """A run that is to be exported: its module, its card, and what torch says of pictures.

    Args:
        form: What is asked for.

    Raises:
        InputError: there is no finished run, or it cannot be a graph.
    """

    def __init__(self, form: ExportForm) -> None:
        run = form.run_folder
        credits = [form.credits] if form.credits else []
        self.locator: Locator | None = None
        self.form = form
        deepness = form.layout == "deepness"
        if (run / RunFiles.GEOLOCATION).is_file() and not (form.encoder_only or deepness):
            self.locator = Locator(run, "cpu", "fp32")
            self.inference = self.locator.inference
            self.module: nn.Module = GeolocationGraph(self.locator, form.refine, form.decode)
        else:
            self.inference = InferenceEncoder(*_loaded(run))
            self.module = (DeepnessGraph if deepness else EncoderGraph)(self.network, self.inference.card)
        self.module.eval()
        self.outputs: tuple[str, ...] = tuple(self.module.outputs)
        self.card = OnnxCard(
            kind=ENCODER if self.locator is None else GEOLOCATION,
            identity=self.inference.identity,
            precision="float32",
            model=self.inference.card,
            picture=PictureInput(channels_last=False, floating=True, factor=1 / 255) if deepness else PictureInput(),
            head=None if self.locator is None else self._head(self.locator),
            credits=credits,
            licence=form.licence,
            digest=sha256_of(run / RunFiles.WEIGHTS),
        )

    @property
    def network(self) -> Encoder:
        """The encoder's module."""
        if not isinstance(self.inference.encoder, Encoder):
            raise TypeError("an encoder of ours")
        return self.inference.encoder

    @property
    def cells(self) -> str:
        """The GeoJSON of the cells; "" where there are none."""
        if self.locator is None or self.locator.cells is None:
            return ""
        return self.locator.cells.to_text()

    def _head(self, locator: Locator) -> HeadRecord:
        graph, cells, card = self.module, locator.cells, locator.card
        if not isinstance(graph, GeolocationGraph):
            raise TypeError("a graph with a head")
        count = 0 if cells is None or PROBABILITIES not in graph.outputs else len(cells)
        few = cells is not None and 0 < count <= MOST_CENTROIDS
        return HeadRecord(
            name=card.options.kind,
            said=card.said,
            cells=count,
            centroids=np.stack([cells.longitude, cells.latitude], axis=1).tolist() if cells is not None and few else [],
            nested=bool(count and cells is not None and cells.nested),
            probability=graph.decoder.probability,
            radius_places=graph.decoder.places,
            decode=graph.decoder.how,
            refined=graph.neighbours is not None,
            turns=len(graph.symmetries),
            upright=card.upright,
            seen=1 / RESIZED,
        )

    def feed(self, pixels: npt.NDArray[np.uint8]) -> Arrays:
        """What a graph is given for pictures."""
        if self.card.picture.floating:
            return {PIXELS: (pixels.astype(np.float32) / 255).transpose(0, 3, 1, 2)}
        if not self.card.model.with_location:
            return {PIXELS: pixels}
        degrees = np.random.default_rng(len(pixels)).random((len(pixels), 2)) * [360.0, 180.0] - [180.0, 90.0]
        degrees[::2] = np.nan
        return {PIXELS: pixels, DEGREES: degrees}

    def truth(self, feed: Arrays) -> Arrays:
        """What the trainer itself says of them, by the names of the graph's outputs."""
        pixels = feed[PIXELS]
        if self.card.picture.floating:
            pixels = np.rint(pixels.transpose(0, 2, 3, 1) * 255).astype(np.uint8)
        if self.locator is None:
            return {EMBEDDING: self.inference.embed(pixels, feed.get(DEGREES))}
        seen = self.locator.see_pictures(pixels)
        located: Located = self.locator.locate(seen, self.form.refine, self.form.decode)
        found: Arrays = {
            EMBEDDING: self.inference.embed(pixels),
            POSITION: np.stack([located.decoded.longitude, located.decoded.latitude], axis=1),
        }
        if located.cell_probability is not None:
            found[PROBABILITIES] = located.cell_probability
        return found


def export_run(form: ExportForm, reporter: Reporter = SILENT) -> Exported:
    """Write a run as an ONNX file.

    Args:
        form: The run, the file, and how.
        reporter: Hears of stages.

    Raises:
        InputError: the file is there, the run cannot be a graph, nothing can measure the precision that is asked for,
            or the graph differs from torch.
    """
    path = file_to_write(form)
    reporter.stage("load", say("export.opening-run", "Opening {run}", run=form.run_folder))
    subject = Subject(form)
    reporter.raise_if_cancelled()
    sample = None
    if form.precision != "float32":
        from trainer.export.precision import read_sample

        sample = read_sample(form, subject.card, reporter)
    with replacing(path) as temporary:
        reporter.stage("trace", say("export.writing-graph", "Writing the graph"))
        write_graph(subject, temporary)
        reporter.raise_if_cancelled()
        reporter.stage("check", say("export.comparing-with-torch", "Comparing the graph with torch"))
        card = replace(subject.card, differs=require_equal(subject, temporary, path, reporter))
        if sample is not None:
            card = in_precision(form, card, sample, temporary, reporter)
        finish(temporary, card, subject.cells)
        size = temporary.stat().st_size
    write_json(beside(path), item(card, path, size))
    return Exported(card, size)


def in_precision(form: ExportForm, card: OnnxCard, sample: Sample, path: Path, reporter: Reporter) -> OnnxCard:
    """Rewrite a graph in float16 or int8; the card with what that costs."""
    from trainer.export.precision import convert, measure

    reporter.stage("precision", say("export.measuring-precision", "Measuring what {name} costs", name=form.precision))
    whole = path.with_name(f"{path.stem}-float32.onnx")
    try:
        shutil.copyfile(path, whole)
        convert(path, form.precision, sample.calibration, card.model.with_location)
        reporter.raise_if_cancelled()
        found = measure(replace(card, precision=form.precision), whole, path, sample)
    finally:
        whole.unlink(missing_ok=True)
    if form.precision != "int8":
        return found
    # its vectors are not those of the run: what it is known by is its own
    return replace(found, identity=hashlib.sha256(f"{card.identity} {sha256_of(path)}".encode()).hexdigest())


def file_to_write(form: ExportForm) -> Path:
    """The file that is asked for; a name that is no ONNX file's is refused, and to write over what is there unasked.

    Raises:
        InputError: it is so.
    """
    if form.onnx is None:
        raise InputError(
            say("export.nothing-to-write", "There is nothing to write."),
            say("export.name-file-or-folder", "Name a file with --onnx FILE.onnx, or a folder with --web FOLDER."),
            "usage",
        )
    if form.onnx.suffix.lower() != SUFFIX:
        raise InputError(
            say("any.no-such-kind-result", "{name}: no such kind of result.", name=form.onnx.name),
            say("export.name-file-onnx", "Name it FILE.onnx."),
            "bad-format",
        )
    if form.layout == "deepness" and form.precision != "float32":
        raise InputError(
            say("export.deepness-float32", "--layout deepness is written in float32."),
            say("export.leave-precision-out", "Leave --precision out."),
            "usage",
        )
    if form.onnx.exists() and not form.replace:
        raise InputError(
            say("export.file-there", "--onnx {path} is there already.", path=form.onnx),
            say("any.choose-another-name-or-replace", "Choose another name, or add --replace."),
            "would-replace",
        )
    refuse_other_file(beside(form.onnx), form.replace or is_item_of(form.onnx), may_replace=True)
    return form.onnx


def write_graph(subject: Subject, path: Path) -> None:
    """Trace a subject's module into a file, with any number of pictures, of any size for an encoder."""
    card = subject.card.model
    pixels = torch.from_numpy(subject.feed(example(card, 3).numpy())[PIXELS])
    inputs: tuple[Tensor, ...] = (pixels,)
    shapes = [{0: "n"}]
    if subject.locator is None and not subject.card.picture.floating:
        shapes = [{0: "n", 1: "height", 2: "width"}]
    names = [PIXELS]
    if card.with_location:
        inputs, names = (pixels, torch.full((3, 2), float("nan"), dtype=torch.float64)), [PIXELS, DEGREES]
        shapes.append({0: "n"})
    trace(subject.module, inputs, path, names, subject.outputs, shapes)


def trace(
    module: nn.Module,
    inputs: tuple[Tensor, ...],
    path: Path,
    names: Sequence[str],
    outputs: Sequence[str],
    shapes: Sequence[dict[int, str]],
) -> None:
    """Write a module as an ONNX file; what torch says on the way is for its own developers.

    ``shapes`` names the axes of each input that may be of any length. They are names and no :class:`torch.export.Dim`:
    of these torch finds after its trace that a network with strides does not take every length, and traces it again.
    """
    level = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        with torch.no_grad(), warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            torch.onnx.export(
                module,
                inputs,
                str(path),
                input_names=list(names),
                output_names=list(outputs),
                opset_version=OPSET,
                dynamo=True,
                dynamic_shapes=tuple(shapes),
                external_data=False,
                verbose=False,
            )
    finally:
        logging.disable(level)


def finish(path: Path, card: OnnxCard, cells: str) -> None:
    """Put the card into a file, and take out what only developers of torch read."""
    import onnx

    model = onnx.load(str(path))
    for node in model.graph.node:
        del node.metadata_props[:]
        node.doc_string = ""
    for value in (*model.graph.value_info, *model.graph.input, *model.graph.output):
        del value.metadata_props[:]
    del model.graph.metadata_props[:]
    model.producer_name, model.producer_version = "GeoEmbed", card.trainer_version
    texts = {CARD: card.to_json(), **({CELLS: cells} if cells else {})}
    if card.picture.floating:
        texts |= deepness_keys(card)
    kept = {item.key: item.value for item in model.metadata_props if not item.key.startswith("pkg.torch")}
    onnx.helper.set_model_props(model, {**kept, **texts})
    onnx.save(model, str(path))


def deepness_keys(card: OnnxCard) -> dict[str, str]:
    """What the Deepness plugin reads beside the graph: values as JSON, the resolution in centimetres a pixel."""
    model = card.model
    keys = {"model_type": "Recognition", "tile_size": model.size, "tiles_overlap": 0}
    if model.ground_resolution > 0:
        keys["resolution"] = round(100 * model.ground_resolution, 3)
    return {name: json.dumps(value) for name, value in keys.items()}


def require_equal(subject: Subject, path: Path, name: Path, reporter: Reporter = SILENT) -> float:
    """Compare a graph with torch at :data:`BATCHES`.

    Returns:
        The largest difference of vectors and probabilities, in terms of the largest value.

    Raises:
        InputError: a vector or probability differs by more than :data:`TOLERANCE`, or a position by :data:`MOST_KM`.
    """
    graph, worst = OnnxGraph(path, "cpu"), 0.0
    for count in BATCHES:
        reporter.raise_if_cancelled()
        feed = subject.feed(example(subject.card.model, count, seed=count).numpy())
        found = dict(zip(subject.outputs, graph.run(feed, subject.outputs)))
        truth = subject.truth(feed)
        for output in (EMBEDDING, PROBABILITIES):
            if output in truth:
                worst = max(worst, apart(found[output], truth[output]))
        off = 0.0
        if POSITION in truth:
            off = float(np.max(distance_km(*found[POSITION].astype(np.float64).T, *truth[POSITION].T)))
        if not (worst <= TOLERANCE and off <= MOST_KM):
            raise InputError(
                say(
                    "export.differs-from-torch",
                    "{name} was not written: with {count} pictures the graph is {worst:.2g} of the largest value and "
                    "{off:.3g} km from torch.",
                    name=name,
                    count=count,
                    worst=worst,
                    off=off,
                ),
                say("any.report-bug", "This is a bug in GeoEmbed: please report it."),
                "differs",
            )
    return worst


def apart(found: npt.NDArray[Any], wanted: npt.NDArray[Any]) -> float:
    """The largest difference in terms of the largest value; infinite where shapes differ or a value is no number."""
    if found.shape != wanted.shape or not np.isfinite(found).all():
        return float("inf")
    return float(np.abs(found - wanted).max() / max(float(np.abs(wanted).max()), 1e-30))


def _loaded(run: Path) -> tuple[Encoder, ModelCard, torch.device, str, str]:
    """What makes an :class:`InferenceEncoder` in float32 on the CPU."""
    found = load_encoder(run, "cpu")
    if not isinstance(found.encoder, Encoder):
        raise TypeError("an encoder of ours")
    return found.encoder, found.card, found.device, "fp32", found.identity
