"""An ONNX file that says where pictures were taken, for which torch is not needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.encoders.card import ModelCard
from trainer.encoders.onnx_card import (
    CELLS,
    CONFIDENCE,
    GEOLOCATION,
    PIXELS,
    POSITION,
    PROBABILITIES,
    RADIUS,
    HeadRecord,
    OnnxCard,
)
from trainer.encoders.onnx_encoder import BATCH, OnnxGraph
from trainer.encoders.open_encoder import Device
from trainer.files.records import parsed_object
from trainer.geolocation.cells.geocells import Cells
from trainer.geolocation.heads.decoding import Decoded
from trainer.geolocation.places.geotagged import GeotaggedSet
from trainer.geolocation.places.place_pictures import PixelStore
from trainer.messages import say
from trainer.reporting import SILENT, Reporter

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Answer:
    """Where places are.

    Attributes:
        decoded: The positions.
        cell_probability: (n, k) exclusive; None without cells.
    """

    decoded: Decoded
    cell_probability: Floats | None


class PlaceLocator(Protocol):
    """What says where places are: :class:`trainer.geolocation.network.locator.Locator` documents it."""

    encoder_card: ModelCard
    cells: Cells | None

    @property
    def device(self) -> Device:
        """Where it computes."""
        ...

    @property
    def probability(self) -> float:
        """What the radius is to hold."""
        ...

    def answer(
        self, places: GeotaggedSet, store: PixelStore, refine: bool, how: str, reporter: Reporter = SILENT
    ) -> Answer:
        """Look, and decide."""
        ...


class OnnxLocator:
    """A graph with a head.

    Attributes:
        encoder_card: What it wants to see.
        cells: Of the head, or None.
        device: Where it computes.
        probability: What the radius is to hold.
    """

    def __init__(self, path: Path, device: str = "auto", provider: str = "auto") -> None:
        self.graph = OnnxGraph(path, device, provider)
        card = OnnxCard.of(path, self.graph.metadata)
        if card.kind != GEOLOCATION or card.head is None:
            raise InputError(
                say("geolocation.onnx-without-head", "{path} is an encoder alone: it says no positions.", path=path),
                say("geolocation.export-run-of-geolocate", "Export a run of `geolocate train`."),
                "no-head",
            )
        self.head: HeadRecord = card.head
        self.encoder_card, self.device, self.probability = card.model, self.graph.device, card.head.probability
        text = self.graph.metadata.get(CELLS)
        self.cells = None if text is None else Cells.read(path, lambda: parsed_object(text))
        if self.head.cells and (self.cells is None or len(self.cells) != self.head.cells):
            raise InputError(
                say(
                    "any.damaged",
                    "{folder} is damaged: {error}.",
                    folder=path,
                    error="its cells are not those of its head",
                ),
                say("encoders.export-again", "Export it again with this version."),
                "damaged",
            )

    def answer(
        self, places: GeotaggedSet, store: PixelStore, refine: bool, how: str, reporter: Reporter = SILENT
    ) -> Answer:
        """Look, and decide as the file was made.

        Raises:
            InputError: it was made to decide otherwise, or a place has several pictures.
        """
        self._require(places, how)
        if refine and not self.head.refined:
            reporter.warn(
                say("geolocation.onnx-not-refined", "The file was made without votes of the nearest training places."),
                say(
                    "geolocation.export-with-refine",
                    "Export with --refine to have them; --no-refine says no more of it.",
                ),
            )
        if self.head.refined and not refine and self.head.name != "retrieval":
            raise InputError(
                say("geolocation.onnx-refined", "The file was made with votes of the nearest training places."),
                say("geolocation.export-without-refine", "Export again without --refine, or leave --no-refine out."),
                "usage",
            )
        names = [POSITION, RADIUS, CONFIDENCE, *([PROBABILITIES] if self.head.cells else [])]
        size = max(1, BATCH[self.device.type] * 64 * 64 // (store.crop**2 * self.head.turns))
        parts: list[Sequence[npt.NDArray[Any]]] = []
        for start in range(0, len(places), size):
            reporter.raise_if_cancelled()
            images = store.images[store.row[start : start + size]]
            inset = (images.shape[1] - store.crop) // 2
            middle = slice(inset, inset + store.crop)
            parts.append(self.graph.run({PIXELS: np.ascontiguousarray(images[:, middle, middle])}, names))
            reporter.progress(min(start + size, len(places)), len(places), "places")
        position, radius, confidence, *shares = (np.concatenate(part).astype(np.float64) for part in zip(*parts))
        decoded = Decoded(position[:, 0], position[:, 1], radius, confidence, self.head.radius_places)
        return Answer(decoded, shares[0] if shares else None)

    def _require(self, places: GeotaggedSet, how: str) -> None:
        if how not in ("auto", self.head.decode):
            raise InputError(
                say(
                    "geolocation.onnx-decodes-otherwise",
                    "The file was made with --decode {made}; {how} cannot be asked of it.",
                    made=self.head.decode,
                    how=how,
                ),
                say("geolocation.export-with-decode", "Export again with --decode {how}.", how=how),
                "usage",
            )
        if places.most_views > 1:
            raise InputError(
                say(
                    "geolocation.onnx-one-picture",
                    "{source} has up to {views} pictures of a place; an ONNX file looks at one.",
                    source=places.source,
                    views=places.most_views,
                ),
                say("geolocation.use-the-run-itself", "Use the run itself, or give one picture of each place."),
                "views",
            )
