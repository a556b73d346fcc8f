"""What stands beside the graph of an ONNX file: which encoder it is, how its pictures must look, what it answers.

The contract of a file that ``export`` makes, for whoever runs it (this trainer, a page in a browser, a notebook):

- Input ``pixels``, uint8 (n, height, width, bands), as the pictures are: all that is done to them stands in the graph.
  An encoder takes any height and width that its backbone takes and embeds best at ``model.size``; with a head, height
  and width are equal. ``degrees``, float64 (n, 2), longitude first, NaN where unknown, only where ``with_location``.
- Output ``embedding``, float32 (n, dimension), of length one. With a head ``longitude_latitude`` (n, 2) in degrees,
  ``radius_km`` (n) and ``confidence`` (n), both NaN where the run cannot say them; with cells ``probabilities``
  (n, cells), exclusive, which sum to one over the cells.
- ``metadata_props["geoembed"]`` is :class:`OnnxCard` as JSON, ``metadata_props["geoembed_cells"]`` the GeoJSON of the
  cells where there are some.
- A photo for a head: the middle :attr:`HeadRecord.seen` of its middle square, scaled to ``model.size``.

Needs neither torch nor onnx.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from trainer import __version__
from trainer.contract import InputError
from trainer.encoders.card import ModelCard
from trainer.files.records import RecordError, made, one_of, parsed_object, within
from trainer.files.refusals import require_version
from trainer.messages import say

FORMAT_VERSION = 1
CARD, CELLS = "geoembed", "geoembed_cells"
"""Keys in the graph's metadata."""
SUFFIX = ".onnx"
PIXELS, DEGREES = "pixels", "degrees"
EMBEDDING, PROBABILITIES, POSITION, RADIUS, CONFIDENCE = (
    "embedding",
    "probabilities",
    "longitude_latitude",
    "radius_km",
    "confidence",
)
ENCODER, GEOLOCATION = "encoder", "geolocation"
_EXPORT_AGAIN = say("encoders.export-again", "Export it again with this version.")


@dataclass(frozen=True)
class HeadRecord:
    """What is known of the positions that a graph answers.

    Attributes:
        name: The head's kind, a key of :data:`trainer.geolocation.options.HEADS`.
        said: What its cells or its CRS are, in words.
        cells: How many there are; 0 for a head without cells.
        centroids: Degrees (cells, 2), longitude first; empty where there are too many to carry twice.
        nested: Whether cells lie in cells.
        probability: What the radius holds.
        radius_places: How many held-out places the radius rests on.
        decode: How a position is made of probabilities.
        refined: Whether the nearest training places vote.
        turns: In how many of the eight positions of a square a picture is looked at.
        upright: Whether it learned from photos.
        seen: Share of a photo's middle square that the network sees.
    """

    name: str
    said: str = ""
    cells: int = field(default=0, metadata=within(0))
    centroids: list[list[float]] = field(default_factory=list)
    nested: bool = False
    probability: float = 0.8
    radius_places: int = 0
    decode: str = "mean"
    refined: bool = False
    turns: int = 1
    upright: bool = True
    seen: float = 1.0


@dataclass(frozen=True)
class PictureInput:
    """How pixels become what the graph's input wants; as they are, for a graph of ours.

    Attributes:
        name: The input.
        output: The output that is the embedding.
        channels_last: Whether bands stand last.
        floating: Whether it takes float32 instead of uint8.
        factor: What a pixel (0…255) is multiplied by first.
        mean: Per band, then taken off; empty for none.
        std: Per band, what the difference is divided by; empty for none.
        unit: Whether the output has length one already.
    """

    name: str = PIXELS
    output: str = EMBEDDING
    channels_last: bool = True
    floating: bool = False
    factor: float = 1.0
    mean: list[float] = field(default_factory=list)
    std: list[float] = field(default_factory=list, metadata=within(above=0))
    unit: bool = True


@dataclass(frozen=True)
class OnnxCard:
    """What must be known to use a graph.

    Attributes:
        kind: :data:`ENCODER` or :data:`GEOLOCATION`.
        identity: What its encoder is known by: that of the run, where the vectors are the run's (see
            :func:`trainer.encoders.card.encoder_identity`); one of its own for int8.
        precision: ``float32``, ``float16`` or ``int8``.
        model: What the encoder was trained on: size, bands, dimension, ground resolution, normalisation, sources.
        head: What is known of its positions; None for an encoder alone.
        picture: How pixels are handed to the graph.
        credits: Whom to name for the imagery.
        licence: Of the graph.
        digest: SHA-256 of the weights that it was made from.
        differs: How far the graph's vectors are from the run's, in terms of the largest value.
        figures: What float16 or int8 costs: ``knn_before``, ``knn_after``, ``median_km_before`` …
    """

    kind: str = field(metadata=one_of(ENCODER, GEOLOCATION))
    identity: str
    precision: str
    model: ModelCard
    head: HeadRecord | None = None
    picture: PictureInput = field(default_factory=PictureInput)
    credits: list[str] = field(default_factory=list)
    licence: str = ""
    digest: str = ""
    differs: float = 0.0
    figures: dict[str, float] = field(default_factory=dict)
    trainer_version: str = __version__
    format_version: int = FORMAT_VERSION

    def to_json(self) -> str:
        """The text of :data:`CARD`."""
        return json.dumps(asdict(self), ensure_ascii=False, allow_nan=False)

    @classmethod
    def of(cls, path: Path, metadata: Mapping[str, str]) -> OnnxCard:
        """The card in a graph's metadata.

        Raises:
            InputError: there is none, it is damaged, or of another version.
        """
        text = metadata.get(CARD)
        if text is None:
            raise InputError(
                say("encoders.onnx-without-card", "{path} has no card: it was not made by `export`.", path=path),
                say("encoders.say-what-onnx-wants", "For an encoder that was made elsewhere use `embed --encoder`."),
                "no-card",
            )
        try:
            record = parsed_object(text)
            require_version(path, record, FORMAT_VERSION, _EXPORT_AGAIN)
            card = made(cls, record)
            card.model.check()
        except RecordError as error:
            raise InputError(
                say("any.damaged", "{folder} is damaged: {error}.", folder=path, error=error), _EXPORT_AGAIN, "damaged"
            ) from error
        return card

    def measured(self, figures: Mapping[str, float]) -> OnnxCard:
        """The same with what its precision costs."""
        return replace(self, figures={**self.figures, **figures})


def is_onnx(path: Path) -> bool:
    """Whether a path names an ONNX file rather than the folder of a run."""
    return path.suffix.lower() == SUFFIX and not path.is_dir()
