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
from trainer.geolocation.cells.cells import Cells
from trainer.geolocation.heads.decoding import Belief, Decoded, decode
from trainer.geolocation.heads.retrieval import vote
from trainer.geolocation.heads.tasks import Task
from trainer.geolocation.network.baselines import image_statistics
from trainer.geolocation.network.make_task import task_again
from trainer.geolocation.network.network import GeolocationNetwork, PlaceHead, by_place
from trainer.geolocation.network.objective import ViewIndex
from trainer.geolocation.network.picture_views import PictureViews, features_of_views
from trainer.geolocation.network.run import GeolocationCard, load_head
from trainer.geolocation.places.geotagged import GeotaggedSet
from trainer.geolocation.places.place_pictures import PixelStore
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
        cells: The cells, or None.
        likeness: What places are alike by.
        gallery: Training places.
        statistics: (g, …) image statistics of the training places.
        device: Where it computes.
    """

    def __init__(self, run: Path, device: str = "auto") -> None:
        self.card = GeolocationCard.load(run)
        inference = load_encoder(run, device)
        self.encoder_card: ModelCard = inference.card
        self.device = inference.device
        self.precision: Precision = choose_precision(self.card.learn.precision, self.device)
        path = run / RunFiles.CELLS
        self.cells = Cells.load(path) if path.exists() else None
        self.task: Task | None = task_again(self.card.head.kind, self.card.numbers, self.cells)
        state, self.likeness, self.gallery, self.statistics = load_head(run)
        head = head_of(self.card)
        try:
            head.load_state_dict(state)
        except RuntimeError as error:
            hint = "Train again, or copy the whole run folder."
            raise InputError(f"{run / RunFiles.HEAD} is not of this run.", hint, "damaged") from error
        self.network = GeolocationNetwork(inference.encoder, head).eval().to(self.device)  # type: ignore[arg-type]

    def see(self, places: GeotaggedSet, store: PixelStore, reporter: Reporter = SILENT) -> Seen:
        """Look at all places of a set."""
        views = PictureViews(store, self.device, self.encoder_card.mean, self.encoder_card.std, None)
        count = len(places.view_place)
        passes = look(self.network.encoder, views, count, self.card.symmetries, self.precision, reporter)
        return see(self.network, places, passes, self.precision, self.device, self.task is not None)

    def locate(self, seen: Seen, refine: bool) -> Located:
        """Decide where places are.

        Args:
            seen: What the network makes of them.
            refine: Let the nearest training places vote within the top cells (always so for a retrieval head).
        """
        probability = None
        if self.task is not None and seen.outputs is not None:
            probability = self.task.cell_probability(seen.outputs)
            if not refine:
                belief = self.task.belief(seen.outputs)
                return Located(decode(belief, self.card.decoder), belief, probability)
        vectors = self.likeness.vectors(seen.embeddings, seen.features)
        belief = vote(self.gallery, vectors, self.card.vote, probability)
        return Located(decode(belief, self.card.vote_decoder), belief, probability)

    def nearest_by_embedding(self, seen: Seen) -> Integers:
        """(n,) the training place whose embedding is nearest to that of each place: no features, no vote."""
        embedded = slice(0, len(self.likeness.centre))
        vectors = self.likeness.vectors(seen.embeddings, seen.features)[:, embedded]
        return np.asarray((vectors @ self.gallery.vectors[:, embedded].T).argmax(axis=1))

    def statistics_of(self, places: GeotaggedSet, store: PixelStore) -> Floats:
        """Image statistics (n, …) of places: means over their views."""
        return place_statistics(places, store)


def head_of(card: GeolocationCard) -> PlaceHead:
    """A head of the right shape."""
    options = card.head
    return PlaceHead(card.features, card.outputs, options.fusion, card.views, options.hidden, options.dropout)


def look(
    encoder: Encoder,
    views: PictureViews,
    count: int,
    symmetries: tuple[int, ...],
    precision: Precision,
    reporter: Reporter = SILENT,
) -> Iterator[torch.Tensor]:
    """Features (m, F) of all views, once for each position that pictures are looked at in."""
    numbers = np.arange(count)
    for done, symmetry in enumerate(symmetries):
        reporter.progress(done, len(symmetries), "passes")
        yield features_of_views(encoder, views, numbers, precision, symmetry, reporter=reporter)
    reporter.progress(len(symmetries), len(symmetries), "passes")


def see(
    network: GeolocationNetwork,
    places: GeotaggedSet,
    passes: Iterable[torch.Tensor],
    precision: Precision,
    device: torch.device,
    with_head: bool,
) -> Seen:
    """Outputs of the head, embeddings and features of places, averaged over passes of :func:`look`."""
    index = ViewIndex(places)
    count, mean = 0, np.zeros(0, np.float32)
    outputs: list[npt.NDArray[np.float32]] = []
    embeddings: list[Vectors] = []
    for features in passes:
        embedded = embedding_of(network.encoder, features, precision, device)
        embeddings.append(mean_by_place(embedded, places.view_place, len(places)))
        by_place = mean_by_place(features.numpy(), places.view_place, len(places))
        count, mean = count + 1, by_place if count == 0 else mean + by_place
        if with_head:
            outputs.append(head_outputs(network, features, index, len(places), device))
    return Seen(
        np.mean(outputs, axis=0, dtype=np.float32) if with_head else None,
        np.mean(embeddings, axis=0, dtype=np.float32),
        mean / np.float32(count),
    )


@torch.no_grad()
def head_outputs(
    network: GeolocationNetwork, features: torch.Tensor, index: ViewIndex, places: int, device: torch.device
) -> npt.NDArray[np.float32]:
    """The head's outputs (n, outputs) for features (m, F) of views."""
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


def place_statistics(places: GeotaggedSet, store: PixelStore) -> Floats:
    """Image statistics (n, …) of places: means over their views."""
    parts = [image_statistics(store.images[store.row[start : start + 256]]) for start in range(0, len(store.row), 256)]
    statistics = np.concatenate(parts)
    first = np.searchsorted(places.view_place, np.arange(len(places)))
    count = np.bincount(places.view_place, minlength=len(places))
    return np.asarray(np.add.reduceat(statistics, first, axis=0) / count[:, None])
