"""A trained run, ready to say where places are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from trainer.contract import InputError, RunFiles
from trainer.encoders.card import ModelCard
from trainer.encoders.device import Precision, autocast, choose_precision
from trainer.encoders.inference import load_encoder
from trainer.encoders.model import Encoder
from trainer.geolocation.heads.decoding import Belief, Decoded, decode
from trainer.geolocation.heads.gallery import vote
from trainer.geolocation.network.layers import GeolocationNetwork, HeadLayers, ViewIndex, by_place
from trainer.geolocation.network.onnx_locator import Answer
from trainer.geolocation.network.picture_views import PictureViews, features_of_views
from trainer.geolocation.network.run_folder import GeolocationCard, HeadTensors
from trainer.geolocation.places.geotagged import GeotaggedSet
from trainer.geolocation.places.place_pictures import PixelStore
from trainer.messages import say
from trainer.reporting import SILENT, Reporter

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Vectors = npt.NDArray[np.float32]

_PLACES_AT_ONCE = 4096
_VIEWS_AT_ONCE = 65536


@dataclass(frozen=True)
class Seen:
    """What the network makes of places.

    Attributes:
        outputs: (n, outputs) of the head; None for retrieval.
        embeddings: (n, D) mean over a place's views.
        features: (n, F) of the backbone, mean over a place's views.
    """

    outputs: npt.NDArray[np.float32] | None
    embeddings: Vectors
    features: Vectors


@dataclass(frozen=True)
class Located:
    """Positions of places and what led to them.

    Attributes:
        decoded: The positions.
        belief: What they were decoded from.
        cell_probability: (n, k) exclusive; None without cells.
    """

    decoded: Decoded
    belief: Belief
    cell_probability: Floats | None


class Locator:
    """Encoder, head, gallery and decoders of a run.

    Attributes:
        card: What was learned and how.
        encoder_card: What the encoder wants to see.
        head: What outputs mean.
        cells: Of the head, or None.
        metric: What places are alike by.
        gallery: Training places.
        statistics: (g, …) image statistics of the training places.
        device: Where it computes.
        inference: The encoder by itself.
    """

    def __init__(self, run: Path, device: str = "auto", precision: str = "") -> None:
        self.card = GeolocationCard.load(run)
        inference = load_encoder(run, device, doubles=True)
        self.encoder_card: ModelCard = inference.card
        self.device = inference.device
        self.precision: Precision = choose_precision(precision or self.card.learn.precision, self.device)
        inference.precision = self.precision
        self.inference = inference
        self.head = self.card.head
        self.cells = self.head.cells
        tensors = HeadTensors.load(run)
        self.metric, self.gallery, self.statistics = tensors.metric, tensors.gallery, tensors.statistics
        layers = HeadLayers(self.card.features, self.head.outputs, self.card.views, self.card.options)
        try:
            layers.load_state_dict(tensors.layers)
        except RuntimeError as error:
            hint = say("any.train-again-copy-whole-run", "Train again, or copy the whole run folder.")
            raise InputError(
                say("geolocation.head-of-another-run", "{path} is not of this run.", path=run / RunFiles.HEAD),
                hint,
                "damaged",
            ) from error
        self.network = GeolocationNetwork(inference.encoder, layers).eval().to(self.device)  # type: ignore[arg-type]

    def see(self, places: GeotaggedSet, store: PixelStore, reporter: Reporter = SILENT) -> Seen:
        """Look at all places of a set."""
        views = PictureViews(store, self.device, self.encoder_card, None)
        count = len(places.view_place)
        passes = view_features(self.network.encoder, views, count, self.card.symmetries, self.precision, reporter)
        return see_places(self.network, places.view_place, passes, self.precision)

    def see_pictures(self, images: npt.NDArray[np.uint8]) -> Seen:
        """Look at pictures (n, S, S, C) of the size that the network sees, each a place of its own."""
        rows = np.arange(len(images))
        views = PictureViews(PixelStore(images, rows, images.shape[1]), self.device, self.encoder_card, None)
        passes = view_features(self.network.encoder, views, len(images), self.card.symmetries, self.precision)
        return see_places(self.network, rows, passes, self.precision)

    def locate(self, seen: Seen, refine: bool, how: str = "auto", reporter: Reporter = SILENT) -> Located:
        """Decide where places are.

        Args:
            seen: What the network makes of them.
            refine: Let the nearest training places vote within the top cells (always so for a retrieval head).
            how: As in :meth:`trainer.geolocation.heads.gallery.Rules.asked`.
            reporter: Hears of a radius that was not made for the decoder.
        """
        voted = refine or seen.outputs is None
        decoder, calibrated = self.card.rules.asked(how, voted)
        if not calibrated:
            reporter.warn(
                say(
                    "geolocation.radius-not-calibrated",
                    "The run has no calibrated radius for --decode {how}: that of its own decoder is used.",
                    how=how,
                ),
                say("geolocation.train-with-decode", "Train with --decode {how} to have one.", how=how),
            )
        probability = None
        if seen.outputs is not None:
            probability = self.head.cell_probability(seen.outputs)
            if not refine:
                belief = self.head.belief(seen.outputs)
                return Located(decode(belief, decoder), belief, probability)
        vectors = self.metric.vectors(seen.embeddings, seen.features)
        belief = vote(self.gallery, vectors, self.card.rules.vote, probability)
        return Located(decode(belief, decoder), belief, probability)

    @property
    def probability(self) -> float:
        """What the radius is to hold."""
        return self.card.rules.decoder.probability

    def answer(
        self, places: GeotaggedSet, store: PixelStore, refine: bool, how: str, reporter: Reporter = SILENT
    ) -> Answer:
        """Look, and decide; arguments as of :meth:`see` and :meth:`locate`."""
        located = self.locate(self.see(places, store, reporter), refine, how, reporter)
        return Answer(located.decoded, located.cell_probability)

    def nearest_by_embedding(self, seen: Seen) -> Integers:
        """(n,) the training place whose embedding is nearest to that of each place: no features, no vote."""
        embedded = slice(0, len(self.metric.centre))
        vectors = self.metric.vectors(seen.embeddings, seen.features)[:, embedded]
        return np.asarray((vectors @ self.gallery.vectors[:, embedded].T).argmax(axis=1))


def view_features(
    encoder: Encoder,
    views: PictureViews,
    count: int,
    symmetries: tuple[int, ...],
    precision: Precision,
    reporter: Reporter = SILENT,
) -> Iterator[torch.Tensor]:
    """Features (m, F) of ``count`` views, once for each position that pictures are looked at in."""
    numbers = np.arange(count)
    for done, symmetry in enumerate(symmetries):
        reporter.progress(done, len(symmetries), "passes")
        yield features_of_views(encoder, views, numbers, precision, symmetry, reporter)
    reporter.progress(len(symmetries), len(symmetries), "passes")


def see_places(
    network: GeolocationNetwork, view_place: Integers, passes: Iterable[torch.Tensor], precision: Precision
) -> Seen:
    """Outputs of the head, embeddings and features of places, averaged over passes of :func:`view_features`.

    Args:
        network: What looks.
        view_place: (m,) the place of each view, ascending; every place has one.
        passes: Features (m, F), once for each position that pictures are looked at in.
        precision: How it computes.
    """
    index, places = ViewIndex(view_place), int(view_place.max()) + 1
    device = next(network.encoder.parameters()).device
    with_head = network.head.outputs > 0
    count, mean = 0, np.zeros(0, np.float32)
    outputs: list[npt.NDArray[np.float32]] = []
    embeddings: list[Vectors] = []
    for features in passes:
        embedded = embedding_of(network.encoder, features, precision, device)
        embeddings.append(mean_by_place(embedded, view_place, places))
        by_place = mean_by_place(features.numpy(), view_place, places)
        count, mean = count + 1, by_place if count == 0 else mean + by_place
        if with_head:
            outputs.append(head_outputs(network, features, index, places))
    return Seen(
        np.mean(outputs, axis=0, dtype=np.float32) if with_head else None,
        np.mean(embeddings, axis=0, dtype=np.float32),
        mean / np.float32(count),
    )


@torch.no_grad()
def head_outputs(
    network: GeolocationNetwork, features: torch.Tensor, index: ViewIndex, places: int
) -> npt.NDArray[np.float32]:
    """The head's outputs (n, outputs) for features (m, F) of views."""
    device = next(network.encoder.parameters()).device
    training = network.head.training
    network.head.eval()
    parts = []
    for start in range(0, places, _PLACES_AT_ONCE):
        rows = np.arange(start, min(places, start + _PLACES_AT_ONCE))
        views, place, slot = index.of(rows)
        gathered, present = by_place(
            features[torch.from_numpy(views)], torch.from_numpy(place), torch.from_numpy(slot), len(rows)
        )
        parts.append(network.head(gathered.to(device), present.to(device)).float().cpu().numpy())
    network.head.train(training)
    return np.concatenate(parts)


@torch.no_grad()
def embedding_of(encoder: Encoder, features: torch.Tensor, precision: Precision, device: torch.device) -> Vectors:
    """(m, D) float32 of length one: what neighbours are found by."""
    layer = encoder.embedding
    with autocast(precision, device):
        vectors = torch.cat([layer(part.to(device)).float().cpu() for part in torch.split(features, _VIEWS_AT_ONCE)])
    unit: Vectors = torch.nn.functional.normalize(vectors, dim=1).numpy()
    return unit


def mean_by_place(vectors: Vectors, view_place: Integers, places: int) -> Vectors:
    """Means (n, D) over the views of each place; views are in the order of their places."""
    first = np.searchsorted(view_place, np.arange(places))
    count = np.bincount(view_place, minlength=places)
    return np.asarray(np.add.reduceat(vectors, first, axis=0) / count[:, None], np.float32)
