"""What passes between QGIS and the trainer: errors, exit codes, events, jobs, file names, the tile table.

Standard library only, Python 3.9: QGIS' own Python imports this module, and so does every room of
the trainer. Whoever needs the name of a file in a result folder takes it from here.
"""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass, field, replace
from enum import IntEnum
from pathlib import Path
from typing import Any, ClassVar, Optional, Union

from trainer.local_files import absolute, candidates, relative
from trainer.messages import as_text, packed, say, unpacked
from trainer.records import RecordError, made, parsed_object, read_object, within

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


Event = Union[Hello, Stage, Progress, Metric, Warn, Artifact, Done, Failed]
_EVENTS: dict[str, Any] = {kind.event: kind for kind in (Hello, Stage, Progress, Metric, Warn, Artifact, Done, Failed)}

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
    "report": "an HTML page",
    "figure": "a PNG",
    "table": "a JSON file of figures",
    "predictions": "predicted positions (vector layer)",
    "field-raster": "a learned field",
    "onnx": "an ONNX model",
    "index": "an Annoy index",
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


def decode_event(line: str) -> Optional[Event]:
    """The event in a line; None for a blank line, for what is not an event, and for kinds of a later version."""
    try:
        record = parsed_object(line, strict=False)  # a metric may be NaN
        name = record.get("event")
        kind = _EVENTS.get(name) if isinstance(name, str) else None
        event: Optional[Event] = None if kind is None else made(kind, unpacked(record), strict=False)
    except RecordError:
        return None
    return event


CANCEL_LINE = '{"cancel": true}'
"""What the parent writes on the child's standard input to stop a job; closing the input means the same."""


# ---------------------------------------------------------------------------------------------
# Jobs and file names
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


class EmbeddingFiles:
    """Names in an embeddings folder. The manifest is written last."""

    MANIFEST = "manifest.json"
    VECTORS = "embeddings.npy"
    TABLE = "tiles.npy"
    LAYER = "tiles.gpkg"
    RASTER = "embedding.tif"
    COLOURS = "pca.tif"
    INDEX = "index.ann"
    CLUSTERS = "clusters.tif"
    CLUSTER_STYLE = "clusters.qml"


@dataclass(frozen=True)
class Job:
    """What QGIS asks the trainer to do: the words of a command line, as ``job.json`` in a job folder.

    ``python -m trainer --job FOLDER`` runs it: events go to standard output and to ``events.jsonl``,
    everything else to standard error and ``log.txt``; it ends when its standard input closes.
    """

    command: list[str]
    title: str = ""
    contract: int = CONTRACT_VERSION

    def save(self, folder: Path) -> None:
        """Write ``job.json`` into an existing folder."""
        temporary = folder / (JobFiles.JOB + ".partial")
        temporary.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=1), encoding="utf-8")
        temporary.replace(folder / JobFiles.JOB)

    @classmethod
    def load(cls, folder: Path) -> Job:
        """Read ``job.json``.

        Raises:
            InputError: the file is missing, is not a job, or is of a later version.
        """
        path = folder / JobFiles.JOB
        try:
            record = read_object(path)
            if "contract" not in record:
                raise RecordError("contract is missing")
            job = made(cls, record)
            if not job.command:
                raise RecordError("command holds no words")
        except (OSError, RecordError) as error:
            raise InputError(
                say("job.not-job", "{path} is not a job: {error}.", path=path, error=error),
                say("job.start-job-again-from-qgis", "Start the job again from QGIS."),
            ) from error
        if job.contract > CONTRACT_VERSION:
            raise InputError(
                say(
                    "job.contract-version-trainer-knows",
                    "{path} is of contract version {contract}; this trainer knows {known}.",
                    path=path,
                    contract=job.contract,
                    known=CONTRACT_VERSION,
                ),
                say("job.update-trainers-environment", "Update the trainer's environment."),
            )
        return job


# ---------------------------------------------------------------------------------------------
# How much is learned from a tile set where nobody says how long
# ---------------------------------------------------------------------------------------------
IMAGES_PER_TILE = 500
MOST_IMAGES = 1_253_376
"""2,448 batches of 256 places in two views: what the README's tables were learned from, 12 minutes on two cores with
bf16. 2,500 tiles are worth so much; fewer are worth less."""


def images_to_learn_from(tiles: int) -> int:
    """Views of tiles that an encoder sees while it learns, by default."""
    return min(IMAGES_PER_TILE * tiles, MOST_IMAGES)


# ---------------------------------------------------------------------------------------------
# The tile table: what is known of each tile, as a NumPy structured array in tiles.npy
# ---------------------------------------------------------------------------------------------
TILE_COLUMNS = (
    ("id", "<i8"),
    ("source", "<i4"),
    ("column", "<i4"),
    ("row", "<i4"),
    ("x", "<f8"),
    ("y", "<f8"),
    ("longitude", "<f8"),
    ("latitude", "<f8"),
    ("information", "<f4"),
    ("entropy", "<f4"),
    ("valid", "<f4"),
    ("split", "<u1"),
    ("block", "<i4"),
)
"""dtype of ``tiles.npy``, one row a tile, in both tile sets and embeddings folders.

``id`` is the tile's number (its place in ``images.npy`` of the tile set it was made with; unique);
``source`` the place in the manifest's ``sources``; ``column``/``row`` count strides from the source
grid's top left; ``x``/``y`` the centre in the source's CRS; longitude and latitude in degrees (WGS 84);
``information`` compressed bytes a pixel, ``entropy`` bits a pixel; ``valid`` the fraction of pixels with
data; ``split`` indexes :data:`SPLITS`; ``block`` numbers the spatial block. Positions are NaN for chips.
"""

SPLITS = ("train", "validation", "test")
MOST_PIXELS = 1 << 20
"""Of a tile's side."""
STRIDE_BITS = 24
MOST_STRIDES = 1 << STRIDE_BITS
"""A source has fewer columns and fewer rows of tiles than this."""


@dataclass(frozen=True)
class SourceGrid:
    """One source of a tile set and the regular grid that was laid over it.

    Tile (column, row) covers, in the source grid's CRS (``crs_wkt``, WKT 2), x from
    ``origin_x + column * stride * pixel_x`` over ``size * pixel_x``, and y from
    ``origin_y + row * stride * pixel_y`` over ``size * pixel_y`` (``pixel_y`` is negative for
    north-up rasters). Units are the CRS' own. Chips (images without a position) have no CRS.

    ``path`` is absolute; a manifest keeps it ``relative`` to its own folder, too, so that a pair that is moved together
    stays one; ``elsewhere`` is then the other place where the source may lie. ``fingerprint`` changes with the files'
    names and times, ``content`` with their bytes alone. ``numbers`` are those of the bands that were cut, from 1 (over
    all files of a stack); empty where they are not known, as in folders of earlier versions.
    """

    name: str
    path: str
    crs_wkt: str = ""
    origin_x: float = 0.0
    origin_y: float = 0.0
    pixel_x: float = 1.0
    pixel_y: float = -1.0
    size: int = field(default=64, metadata=within(1, MOST_PIXELS))
    stride: int = field(default=64, metadata=within(1, MOST_PIXELS))
    columns: int = field(default=0, metadata=within(0, MOST_STRIDES))
    rows: int = field(default=0, metadata=within(0, MOST_STRIDES))
    fingerprint: str = ""
    kind: str = "raster"
    content: str = field(default="", compare=False)
    numbers: tuple[int, ...] = field(default=(), compare=False)
    relative: str = field(default="", compare=False)
    elsewhere: str = field(default="", compare=False)

    def bounds(self, column: int, row: int) -> tuple[float, float, float, float]:
        """(min x, min y, max x, max y) of one tile in the grid's CRS."""
        x0 = self.origin_x + column * self.stride * self.pixel_x
        y0 = self.origin_y + row * self.stride * self.pixel_y
        x1 = x0 + self.size * self.pixel_x
        y1 = y0 + self.size * self.pixel_y
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def to_json(self, folder: Path) -> dict[str, Any]:
        """As the manifest of a folder keeps it."""
        record = asdict(self)
        del record["elsewhere"]
        return {**record, "path": absolute(self.path), "relative": relative(self.path, folder)}

    def located(self, folder: Path) -> SourceGrid:
        """The same, where it lies now as seen from the manifest's folder, which may have been moved with it."""
        places = candidates(self.path, self.relative, folder)
        return replace(self, path=places[0], elsewhere=places[1] if len(places) > 1 else "")

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> SourceGrid:
        """From a manifest's record; fields of a later version are ignored.

        Raises:
            RecordError: a field is missing, or is not of its type or range.
        """
        grid = made(cls, record)
        if grid.pixel_x == 0 or grid.pixel_y == 0:
            raise RecordError("pixel_x and pixel_y must not be 0")
        return grid
