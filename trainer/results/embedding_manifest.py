"""The manifest of an embeddings folder: the encoder, the clusters, the index and the sources. Runs in QGIS' Python."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from trainer.atomic import write_json
from trainer.contract import EmbeddingFiles, InputError
from trainer.files.local_files import candidates, is_there, relative
from trainer.files.records import RecordError, checked, made, one_of, read_object, within
from trainer.files.refusals import unreadable
from trainer.files.tile_table import MOST_PIXELS, SourceGrid, check_scaling
from trainer.messages import say

FORMAT_VERSION = 1
MOST_DIMENSIONS = 1 << 16
_MOVED_WITH = ("run", "pixels", "text_tower", "tokenizer")
"""What a manifest names besides sources, and finds again where all was moved together."""


@dataclass(frozen=True)
class ModelRecord:
    """What made the vectors: the encoder's card, or what an import says, word for word as it was then.

    Attributes:
        card: As JSON has it; see :class:`trainer.encoders.card.ModelCard`. Readers ask the properties.
    """

    card: Mapping[str, Any] = field(default_factory=dict)

    @property
    def backbone(self) -> str:
        """The encoder's backbone; "" for imports."""
        return _text(self.card, "backbone")

    @property
    def method(self) -> str:
        """How the encoder was trained; "" for imports."""
        return _text(self.card, "method")

    @property
    def minutes(self) -> float:
        """How long the encoder was trained; 0 where it is not known."""
        minutes = self.card.get("minutes", 0.0)
        return float(minutes) if isinstance(minutes, (int, float)) else 0.0

    @property
    def with_location(self) -> bool:
        """Whether longitude and latitude went into the vectors."""
        return self.card.get("with_location") is True

    def to_json(self) -> dict[str, Any]:
        """As the manifest keeps it."""
        return dict(self.card)

    @classmethod
    def from_json(cls, record: Any) -> ModelRecord:
        """What :meth:`to_json` gave."""
        return cls(checked(dict[str, Any], record or {}, "model"))


def _text(card: Mapping[str, Any], name: str) -> str:
    value = card.get(name, "")
    return value if isinstance(value, str) else ""


MOST_INDEX = 2**31 - 1
"""What Annoy takes of trees and of nodes to look at."""


@dataclass(frozen=True)
class IndexRecord:
    """What was measured when the index was built.

    ``search_k`` is the number of nodes that a query of ten neighbours looks at; ``recall`` is recall@10 against
    the exact search, the tile itself left out, over ``sample`` tiles that did not choose ``search_k``;
    ``queries_per_second`` is of one thread.
    """

    trees: int = field(metadata=within(1, MOST_INDEX))
    search_k: int = field(metadata=within(1, MOST_INDEX))
    recall: float
    queries_per_second: float
    build_seconds: float
    sample: int
    bytes: int
    checksum: int
    vectors_checksum: int
    count: int
    dimension: int

    def to_json(self) -> dict[str, Any]:
        """As the manifest keeps it."""
        return asdict(self)

    @classmethod
    def from_json(cls, record: Any) -> Optional[IndexRecord]:
        """What :meth:`to_json` gave; None for what is no such record: an index is only a cache."""
        try:
            return made(cls, record)
        except RecordError:
            return None


@dataclass(frozen=True)
class Cluster:
    """One cluster.

    Attributes:
        number: From 1 on.
        name: For a person.
        colour: ``#rrggbb``.
        tiles: How many belong to it.
        medoid: Row of its most typical tile.
        centroid: D components, unit length; empty where it is not known.
    """

    number: int
    name: str
    colour: str
    tiles: int
    medoid: int
    centroid: tuple[float, ...] = ()

    @property
    def rgb(self) -> tuple[int, int, int]:
        """The colour as red, green and blue, 0…255."""
        red, green, blue = (int(self.colour[place : place + 2], 16) for place in (1, 3, 5))
        return red, green, blue


@dataclass(frozen=True)
class Clusters:
    """The clusters of a folder in the order of their numbers 1, 2, …; empty where none were made.

    Attributes:
        members: One a cluster.
        silhouettes: Of each number of clusters that was tried; empty where the number was given.
        seed: Of k-means.
    """

    members: tuple[Cluster, ...] = ()
    silhouettes: Mapping[int, float] = field(default_factory=dict)
    seed: int = 0

    def __len__(self) -> int:
        return len(self.members)

    @property
    def names(self) -> list[str]:
        """The names of the clusters 1, 2 and so on."""
        return [cluster.name for cluster in self.members]

    def centroids(self, dimension: int) -> Optional[npt.NDArray[np.float32]]:
        """(K, D) float32; None without clusters, or where they are not of so many dimensions."""
        if not self.members or any(len(cluster.centroid) != dimension for cluster in self.members):
            return None
        return np.array([cluster.centroid for cluster in self.members], np.float32)

    def to_json(self) -> dict[str, Any]:
        """As the manifest keeps it: a list of each property, in the order of the numbers."""
        if not self.members:
            return {}
        record: dict[str, Any] = {
            "k": len(self.members),
            "sizes": [cluster.tiles for cluster in self.members],
            "names": self.names,
            "colours": [cluster.colour for cluster in self.members],
            "medoids": [cluster.medoid for cluster in self.members],
        }
        if all(cluster.centroid for cluster in self.members):
            record["centroids"] = [list(cluster.centroid) for cluster in self.members]
        record["silhouettes"] = {str(number): value for number, value in self.silhouettes.items()}
        record["seed"] = self.seed
        return record

    @classmethod
    def from_json(cls, record: Any) -> Clusters:
        """What :meth:`to_json` gave; none where the record is empty.

        Raises:
            RecordError: it is no such record.
        """
        if not record:
            return cls()
        found = made(_Columns, record)
        columns = (found.names, found.colours, found.sizes, found.medoids)
        if len({len(column) for column in columns}) > 1:
            raise RecordError(
                say("record.clusters-not-equally-many", "names, colours, sizes and medoids are not equally many")
            )
        known = len(found.centroids) == len(found.names)
        centroids = found.centroids if known else ((),) * len(found.names)
        if not all(re.fullmatch("#[0-9a-fA-F]{6}", colour) for colour in found.colours):
            raise RecordError(say("record.no-colour", "a colour is not #rrggbb"))
        members = tuple(Cluster(number, *values) for number, values in enumerate(zip(*columns, centroids), start=1))
        return cls(members, found.silhouettes, found.seed)


@dataclass(frozen=True)
class _Columns:
    """Clusters as the manifest keeps them: a list of each property."""

    names: tuple[str, ...]
    colours: tuple[str, ...]
    sizes: tuple[int, ...] = field(metadata=within(0))
    medoids: tuple[int, ...] = field(metadata=within(0))
    centroids: tuple[tuple[float, ...], ...] = ()
    silhouettes: Mapping[int, float] = field(default_factory=dict)
    seed: int = 0


@dataclass(frozen=True)
class EmbeddingManifest:
    """What an embeddings folder says of itself.

    ``vectors`` is ``float16``, ``float32`` or ``int8``; an int8 value times ``scale`` is the component.
    ``normalised`` tells whether rows have length one. ``run`` is where the run that made them lay then ("" for
    imports), ``encoder`` what its encoder is known by wherever it lies (see
    :func:`trainer.encoders.card.encoder_identity`; "" in folders that were made before there was one),
    ``relative`` where it and ``pixels`` lay as seen from the folder, which may have been moved together with them;
    ``pixels`` the tile set or raster that the tiles were cut from; ``text_tower`` the ONNX file that makes vectors of
    words among these, and ``tokenizer`` what tokens are to it ("" where there is none, or it lies beside). ``index`` is
    None without an index, ``clusters`` empty without clusters.
    """

    dimension: int = field(metadata=within(1, MOST_DIMENSIONS))
    count: int = field(metadata=within(0))
    vectors: str = field(metadata=one_of("float16", "float32", "int8"))
    sources: list[SourceGrid]
    scale: float = field(default=1.0, metadata=within(above=0))
    normalised: bool = True
    run: str = ""
    encoder: str = ""
    pixels: str = ""
    pixels_kind: str = ""
    text_tower: str = ""
    tokenizer: str = ""
    size: int = field(default=0, metadata=within(0, MOST_PIXELS))
    stride: int = field(default=0, metadata=within(0, MOST_PIXELS))
    ground_resolution: float = field(default=0.0, metadata=within(0))
    bands: list[str] = field(default_factory=list)
    scaling: list[list[float]] = field(default_factory=list)
    scalings: list[list[list[float]]] = field(default_factory=list)
    model: ModelRecord = field(default_factory=ModelRecord)
    index: Optional[IndexRecord] = None
    clusters: Clusters = field(default_factory=Clusters)
    relative: Mapping[str, str] = field(default_factory=dict, compare=False)
    format_version: int = FORMAT_VERSION

    def same_encoder(self, other: EmbeddingManifest) -> bool:
        """Whether one encoder made both, so that their vectors can be compared."""
        if self.encoder and other.encoder:
            return self.encoder == other.encoder
        # One of them was made before encoders had an identity: the place of the run and its card have to do.
        return bool(self.run) and (self.run, self.model) == (other.run, other.model)

    @property
    def quick_look(self) -> bool:
        """Whether the starter made it without learning: fitted to an image, and evened out on its tiles."""
        return re.split(r"[\\/]", self.run)[-1] == EmbeddingFiles.ENCODER

    def save(self, folder: Path) -> None:
        """Write the manifest, last of all."""
        record = {item.name: getattr(self, item.name) for item in fields(self)}
        record["sources"] = [source.to_json(folder) for source in self.sources]
        record["relative"] = {
            name: relative(getattr(self, name), folder) for name in _MOVED_WITH if getattr(self, name)
        }
        record["model"], record["clusters"] = self.model.to_json(), self.clusters.to_json()
        record["index"] = self.index.to_json() if self.index is not None else {}
        write_json(folder / EmbeddingFiles.MANIFEST, record)

    @classmethod
    def load(cls, folder: Path) -> EmbeddingManifest:
        """Read the manifest.

        Raises:
            InputError: the folder holds no embeddings, or those of another version.
        """
        path = folder / EmbeddingFiles.MANIFEST
        try:
            record = read_object(path)
        except FileNotFoundError as error:
            hint = say(
                "results.make-embeddings",
                "Make them with `python -m trainer embed RUN SOURCE --out FOLDER`.",
            )
            raise InputError(
                say(
                    "results.holds-no-embeddings-missing",
                    "{folder} holds no embeddings: {name} is missing.",
                    folder=folder,
                    name=path.name,
                ),
                hint,
                "no-embeddings",
            ) from error
        except (OSError, ValueError) as error:
            raise unreadable(path, error, say("results.make-embeddings-again", "Make the embeddings again.")) from error
        if record.get("format_version") != FORMAT_VERSION or "vectors" not in record:
            raise InputError(
                say(
                    "results.not-embeddings-manifest-format",
                    "{path} is not an embeddings manifest of format {known}.",
                    path=path,
                    known=FORMAT_VERSION,
                ),
                say("any.embed-again", "Embed again."),
            )
        try:
            manifest = made(cls, record)
            check_scaling(manifest.scaling)
        except RecordError as error:
            raise InputError(
                say("any.damaged", "{folder} is damaged: {error}.", folder=path, error=error),
                say("results.make-embeddings-again", "Make the embeddings again."),
                "damaged",
            ) from error
        lies: dict[str, Any] = {
            name: candidates(getattr(manifest, name), manifest.relative.get(name, ""), folder)[0]
            for name in _MOVED_WITH[1:]
            if getattr(manifest, name)
        }
        return replace(manifest, sources=[source.located(folder) for source in manifest.sources], **lies)


def refuse_two_quick_looks(
    first: EmbeddingManifest, other: EmbeddingManifest, names: Sequence[str], folder: Optional[Path] = None
) -> None:
    """Say why two quick looks cannot be compared, and what to do instead; other encoders are left to the caller.

    Both are of the starter, and yet of two encoders, which nobody would guess who reads of another encoder.

    Args:
        first: What is compared with.
        other: What is to be compared with it.
        names: What a person calls them.
        folder: Where the first lies now, with which its encoder may have been moved.

    Raises:
        InputError: these are two, of two images.
    """
    if first.same_encoder(other) or not (first.quick_look and other.quick_look):
        return
    run = first.run
    if folder is not None:
        own = str(folder.resolve() / EmbeddingFiles.ENCODER)
        run = own if is_there(own) else candidates(run, first.relative.get("run", ""), folder)[0]
    raise InputError(
        say(
            "results.two-quick-looks",
            "{first} and {other} are quick looks of the starter, each evened out on its own image: their vectors "
            "cannot be compared.",
            first=names[0],
            other=names[1],
        ),
        say(
            "results.embed-with-the-first",
            "Embed the second image with the encoder of the first, {run}, or both with one run that learned.",
            run=run,
        ),
        "other-encoder",
    )
