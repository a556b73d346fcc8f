"""What passes between QGIS and the trainer: errors, exit codes, events, file names.

Standard library only, Python 3.9: QGIS' own Python imports this module, and so does every room of
the trainer. Whoever needs the name of a file in a result folder takes it from here.
"""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass, field
from enum import IntEnum
from typing import Any, ClassVar, Optional, Union

from trainer.messages import as_text, packed, say

CONTRACT_VERSION = 1
"""Raised when an event, a job or a folder changes in a way that an older reader would misread."""


# ---------------------------------------------------------------------------------------------
# Exit codes and errors
# ---------------------------------------------------------------------------------------------
class ExitCode(IntEnum):
    """How a trainer process ends."""

    DONE = 0
    BUG = 1
    INPUT = 2
    CANCELLED = 3
    ENVIRONMENT = 4


class TrainerError(Exception):
    """Base of the errors that a person can do something about.

    Args:
        message: One line: what is wrong and where (the path, the option, the value found). The trainer gives a
            :func:`~trainer.messages.say`, which QGIS translates; the plugin, what it has translated itself.
        hint: One line: what to do about it; likewise.
        code: What kind of failure it is, for programs: a short stable name, such as ``no-crs``. Several sentences may
            be of one kind; which sentence it is, the message's own code says, which stands for the kind, too, where
            none is given.
    """

    exit_code: ClassVar[ExitCode] = ExitCode.BUG

    def __init__(self, message: str, hint: str = "", code: str = "") -> None:
        super().__init__(message)
        self.message = as_text(message)
        self.hint = as_text(hint)
        self.code = code or self.message.code or type(self).__name__

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class InputError(TrainerError):
    """Wrong usage, or input that cannot be used (exit code 2)."""

    exit_code = ExitCode.INPUT


class MissingDependencyError(TrainerError):
    """This interpreter lacks something that the job needs (exit code 4)."""

    exit_code = ExitCode.ENVIRONMENT


_CANCELLED = say("job.cancelled", "Cancelled.")


class CancelledError(TrainerError):
    """The person, or QGIS, asked the job to stop (exit code 3)."""

    exit_code = ExitCode.CANCELLED

    def __init__(self, message: str = _CANCELLED, hint: str = "", code: str = "cancelled") -> None:
        super().__init__(message, hint, code)


# ---------------------------------------------------------------------------------------------
# Events: one JSON object a line, from the trainer to whoever listens
# ---------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Hello:
    """The first event of every process."""

    event: ClassVar[str] = "hello"
    command: str
    trainer_version: str
    pid: int
    contract: int = CONTRACT_VERSION


@dataclass(frozen=True)
class Stage:
    """A new stage begins; progress starts again from nought."""

    event: ClassVar[str] = "stage"
    name: str
    label: str = ""


@dataclass(frozen=True)
class Progress:
    """How far the present stage is. ``total`` is None where it is not known; ``eta`` is in seconds."""

    event: ClassVar[str] = "progress"
    done: float
    total: Optional[float] = None
    unit: str = ""
    rate: Optional[float] = None
    eta: Optional[float] = None


@dataclass(frozen=True)
class Metric:
    """Named figures at a step, as the live plot shows them."""

    event: ClassVar[str] = "metric"
    step: int
    values: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class LookAlikes:
    """What an encoder that learns takes for alike by now; numbers are rows of its tile set.

    ``nearest`` has a list for each of the ``examples``, the most alike first, among a random ``sample`` of so many
    tiles that stays the same.
    """

    event: ClassVar[str] = "look-alikes"
    step: int
    examples: list[int]
    nearest: list[list[int]]
    sample: int = 0


@dataclass(frozen=True)
class Warn:
    """Something that the person should know, and that did not stop the job."""

    event: ClassVar[str] = "warning"
    message: str
    hint: str = ""


@dataclass(frozen=True)
class Artifact:
    """A finished file or folder: ``kind`` is a key of :data:`ARTIFACT_KINDS`."""

    event: ClassVar[str] = "artifact"
    kind: str
    path: str


@dataclass(frozen=True)
class Done:
    """The job ended well; ``summary`` holds what it found, for a line in the message bar."""

    event: ClassVar[str] = "done"
    summary: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Failed:
    """The job ended otherwise; ``exit_code`` is an :class:`ExitCode`."""

    event: ClassVar[str] = "error"
    code: str
    message: str
    hint: str = ""
    exit_code: int = int(ExitCode.BUG)


Event = Union[Hello, Stage, Progress, Metric, LookAlikes, Warn, Artifact, Done, Failed]

ARTIFACT_KINDS = {
    "tiles": "a tile set (folder)",
    "run": "a trained run (folder)",
    "embeddings": "an embeddings folder",
    "tile-layer": "tiles.gpkg of an embeddings folder",
    "embedding-raster": "a multi-band raster, one pixel a tile",
    "colour-raster": "a raster of the first three principal components as red, green and blue",
    "cluster-raster": "a raster of cluster numbers with a colour table",
    "search-results": "look-alike tiles as a vector layer or table",
    "similarity-raster": "a raster of the similarity of every tile to a query",
    "classification": "classes of an embeddings folder (folder)",
    "class-raster": "a raster of class numbers with a colour table",
    "class-layer": "polygons of classes with their areas",
    "next-labels": "points on the tiles whose label would help most",
    "probability-raster": "a raster with the probability of each class",
    "regression": "a value of every tile of an embeddings folder (folder)",
    "value-raster": "a raster of a learned value and the ends of its interval",
    "zones": "values of an embedding in each polygon, and look-alikes of each (vector layers)",
    "changes": "what changed between dates (folder)",
    "change-raster": "a raster of how far each tile changed",
    "unusual-raster": "a raster of how unusual each tile is",
    "alike-raster": "a raster of how much each tile changed like some examples",
    "change-layer": "the tiles that changed, and unusual ones",
    "report": "an HTML page",
    "figure": "a PNG",
    "table": "a JSON file of figures",
    "predictions": "predicted positions (vector layer)",
    "field-raster": "a learned field",
    "onnx": "an ONNX model",
    "page": "a page for a browser (folder)",
    "index": "an index of cells",
    "annoy-index": "an Annoy index",
    "raster": "a raster that the demo made",
}


def encode_event(event: Event) -> str:
    """One line of JSON, without the newline; carries the event's name, the time and the contract's version.

    A message, a hint or a label that is a :class:`~trainer.messages.Text` is its sentence; its code and values stand
    beside it under ``texts``.
    """
    return json.dumps(
        {"event": event.event, "v": CONTRACT_VERSION, "time": round(time.time(), 3), **packed(asdict(event))},
        ensure_ascii=False,
        allow_nan=True,
    )


CANCEL_LINE = '{"cancel": true}'
"""What the parent writes on the child's standard input to stop a job; closing the input means the same."""
ENOUGH_LINE = '{"enough": true}'
"""What it writes there to have a job that learns come to its end now, with a whole result; others pass over it."""


# ---------------------------------------------------------------------------------------------
# File names
# ---------------------------------------------------------------------------------------------
class JobFiles:
    """Names in a job folder."""

    JOB = "job.json"
    EVENTS = "events.jsonl"
    LOG = "log.txt"


class TileSetFiles:
    """Names in a tile set. The manifest is written last: a folder without it is not a tile set."""

    MANIFEST = "manifest.json"
    IMAGES = "images.npy"
    TABLE = "tiles.npy"


class RenderedMapFiles:
    """Names in a folder of map tiles that QGIS drew, beside its levels or the folders of its channels."""

    MANIFEST = "rendered_map.json"


GEOMETRY = "geom"
"""Name of the geometry column of every layer of a GeoPackage."""
RENDERED_MAP = "rendered-map"
"""``kind`` of that manifest."""


class RunFiles:
    """Names in a run."""

    CARD = "model.json"
    WEIGHTS = "encoder.pt"
    HEAD = "head.pt"
    CHECKPOINT = "checkpoint.pt"
    CONFIGURATION = "config.json"
    METRICS = "metrics.jsonl"
    PHASE_METRICS = ("metrics-phase-1.jsonl", "metrics-phase-2.jsonl")
    """Of a geolocation run."""
    CURVES = "training.png"
    GEOLOCATION = "geolocation.json"
    CELLS = "cells.geojson"
    PLACES = "places.csv"
    PLACES_LAYER = "places.gpkg"


class PageFiles:
    """Names in a page for a browser, which is a folder of its own. The card is written last."""

    CARD = "page.json"
    MODEL = "model.onnx"
    ITEM = "model.stac.json"
    CELLS = "cells.json"
    TILES = "tiles.json"
    VECTORS = "tiles.bin"
    RUNTIME = "ort"
    STATIC = (
        "index.html",
        "style.css",
        "app.js",
        "map.js",
        "picture.js",
        "jpeg.js",
        "jpeg_samples.js",
        "texts.js",
        "worker.js",
        "runtime.js",
        "world.json",
        "LICENCES.txt",
    )
    """As they lie in ``resources/web``."""


class EmbeddingFiles:
    """Names in an embeddings folder. The manifest is written last."""

    MANIFEST = "manifest.json"
    VECTORS = "embeddings.npy"
    TABLE = "tiles.npy"
    LAYER = "tiles.gpkg"
    RASTER = "embedding.tif"
    COLOURS = "pca.tif"
    INDEX = "index.ann"
    CELLS = "index.ivf"
    CLUSTERS = "clusters.tif"
    CLUSTER_STYLE = "clusters.qml"
    PLANE = "plane.npy"
    ENCODER = "fitted-starter"
    """A run in the folder: the encoder of embeddings that were made without learning, fitted to their tiles."""


class LabelFiles:
    """Names of what a person says of tiles. It lies in an embeddings folder and is no part of that: it outlives it."""

    LABELS = "labels.gpkg"


class ClassificationFiles:
    """Names in a classification. The card is written last."""

    CARD = "classifier.json"
    MODEL = "classifier.npz"
    ACCURACY = "accuracy.json"
    PROBABILITIES = "probabilities.tif"
    CLASSES = "classes.tif"
    LAYER = "classes.gpkg"
    NEXT = "next.gpkg"


class ChangeFiles:
    """Names in what `change` makes. The card is written last."""

    CARD = "change.json"
    RASTER = "change.tif"
    UNUSUAL = "unusual.tif"
    LIKE = "alike.tif"
    LAYER = "changes.gpkg"
    REPORT = "changes.html"


class RegressionFiles:
    """Names in what `regress` makes. The card is written last."""

    CARD = "regression.json"
    RASTER = "values.tif"
