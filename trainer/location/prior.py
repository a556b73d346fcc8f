"""Location beside the image: a fusion of the two, and a classification head that works without either.

A location prior in the sense of Mac Aodha et al. 2019 and Sphere2Vec (Mai et al. 2023), but learnt
together with the image rather than multiplied afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.contract import InputError
from trainer.geography.longitudes import TURN, span
from trainer.location.location_encoders import LOCATION_ENCODERS, Region
from trainer.messages import say
from trainer.reporting import SILENT, Reporter

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

GLOBE = Region(detail=10.0)
"""The whole globe in the detail of the blocks that are held out on it."""


@dataclass(frozen=True)
class PriorOptions:
    """How the head is trained.

    Attributes:
        encoder: Location encoder, a name in :data:`trainer.location.location_encoders.LOCATION_ENCODERS`.
        region: Where the location encoder serves, and its finest detail.
        hidden: Width of the fusion.
        dropout: Share of the fusion's units left out in training.
        steps: Full-batch steps of AdamW.
        learning_rate: Its peak; it falls to nought along a cosine.
        weight_decay: Of AdamW.
        seed: Of everything random.
    """

    encoder: str = "fourier"
    region: Region = GLOBE
    hidden: int = 128
    dropout: float = 0.5
    steps: int = 150
    learning_rate: float = 3e-3
    weight_decay: float = 0.1
    seed: int = 0


def region_around(longitude: Floats, latitude: Floats) -> Region:
    """The region of places, with a tenth of its span as the finest detail: the blocks of spatial folds are no finer.

    Args:
        longitude: (n,) degrees of any turn.
        latitude: (n,) degrees.

    Returns:
        A box with a margin of that detail, or the globe (10°) where the places lie all over it.
    """
    west, east = span(longitude)
    box = Region(west, float(latitude.min()), east, float(latitude.max()))
    if box.is_globe:
        return GLOBE
    detail = max(box.span / 10, 1e-6)
    margin = detail / box.shrink
    south, north = max(box.south - detail, -90.0), min(box.north + detail, 90.0)
    return Region(box.west - margin, south, box.east + margin, north, detail)


class LocationFusion(nn.Module):
    """Adds what the location says to what the image says.

    The location's part begins at nought, so that a model with it starts as the one without; where a
    position is unknown (NaN) it stays nought.

    Args:
        dimension: Length of the image's vectors and of the result.
        encoder: Name of the location encoder.
        region: Where it serves.
        hidden: Width between the location encoding and the result.
    """

    def __init__(self, dimension: int, encoder: str, region: Region, hidden: int = 128) -> None:
        super().__init__()
        if encoder not in LOCATION_ENCODERS:
            raise InputError(
                say("any.no-location-encoder", "There is no location encoder '{encoder}'.", encoder=encoder),
                say("any.known", "Known: {known}.", known=", ".join(LOCATION_ENCODERS)),
            )
        self.middle = region.middle
        self.encoder = LOCATION_ENCODERS[encoder](region)
        self.first = nn.Linear(self.encoder.dimension, hidden)
        self.last = nn.Linear(hidden, dimension)
        nn.init.zeros_(self.last.weight)
        nn.init.zeros_(self.last.bias)

    def forward(self, image: Tensor, coordinates: Tensor) -> Tensor:
        """Fuse.

        Args:
            image: (n, dimension).
            coordinates: Degrees (n, 2), longitude first, of any turn; NaN where unknown.

        Returns:
            (n, dimension), of the image's type.
        """
        known = torch.isfinite(coordinates).all(dim=-1, keepdim=True)
        there = torch.where(known, coordinates, coordinates.new_tensor([self.middle, 0.0]))
        turns = torch.round((there[..., :1] - self.middle) / TURN) * TURN
        there = torch.cat([there[..., :1] - turns, there[..., 1:]], dim=-1)
        encoded = self.encoder(there).to(self.first.weight.dtype)
        added = self.last(nn.functional.gelu(self.first(encoded)))
        return image + torch.where(known, added, 0.0).to(image.dtype)


class PriorClassifier(nn.Module):
    """Classes from an image embedding, a location, or both.

    Args:
        image_dimension: Length of the image embedding; None leaves the image out.
        with_location: Whether the location takes part.
        classes: Number of classes.
        options: Sizes and the location encoder.
    """

    def __init__(self, image_dimension: int | None, with_location: bool, classes: int, options: PriorOptions) -> None:
        super().__init__()
        if image_dimension is None and not with_location:
            raise ValueError("a classifier needs an image, a location, or both")
        self.hidden = options.hidden
        self.image = None if image_dimension is None else nn.Linear(image_dimension, options.hidden)
        self.fusion = LocationFusion(options.hidden, options.encoder, options.region) if with_location else None
        self.head = nn.Sequential(nn.GELU(), nn.Dropout(options.dropout), nn.Linear(options.hidden, classes))

    def forward(self, image: Tensor | None, coordinates: Tensor) -> Tensor:
        """Logits (n, classes) of embeddings (n, image_dimension) and degrees (n, 2)."""
        fused = coordinates.new_zeros(len(coordinates), self.hidden, dtype=torch.float32)
        if self.image is not None:
            if image is None:
                raise ValueError("this classifier reads images")
            fused = self.image(image)
        if self.fusion is not None:
            fused = self.fusion(fused, coordinates)
        logits: Tensor = self.head(fused)
        return logits


def held_out_classes(
    images: Floats | None,
    coordinates: Floats | None,
    labels: Integers,
    fold: Integers,
    options: PriorOptions,
    reporter: Reporter = SILENT,
) -> Integers:
    """Classes of each fold, predicted by a classifier that was trained on the other folds.

    Args:
        images: Embeddings (n, dimension), or None to leave the image out; standardised on the training folds.
        coordinates: Degrees (n, 2), or None to leave the location out.
        labels: Class numbers from 0, (n,).
        fold: Spatially blocked folds, (n,).
        options: How to train.
        reporter: Told of every step.

    Returns:
        Class numbers (n,).

    Raises:
        CancelledError: the job was cancelled.
    """
    predicted = np.full(len(labels), -1, np.int64)
    classes = int(labels.max()) + 1
    degrees = torch.as_tensor(np.zeros((len(labels), 2)) if coordinates is None else coordinates)
    target = torch.as_tensor(labels)
    numbers = np.unique(fold)
    for place, number in enumerate(numbers):
        seen, held = torch.as_tensor(fold != number), torch.as_tensor(fold == number)
        vectors = None
        if images is not None:
            mean, scale = images[fold != number].mean(axis=0), images[fold != number].std(axis=0)
            vectors = torch.as_tensor((images - mean) / np.maximum(scale, 1e-9), dtype=torch.float32)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(options.seed)
            dimension = None if images is None else images.shape[1]
            model = PriorClassifier(dimension, coordinates is not None, classes, options)
            for step in _train(model, None if vectors is None else vectors[seen], degrees[seen], target[seen], options):
                reporter.progress(place * options.steps + step, len(numbers) * options.steps, "steps")
        model.eval()
        with torch.no_grad():
            logits = model(None if vectors is None else vectors[held], degrees[held])
        predicted[fold == number] = logits.argmax(dim=1).numpy()
    return predicted


def _train(
    model: PriorClassifier, images: Tensor | None, coordinates: Tensor, labels: Tensor, options: PriorOptions
) -> Iterator[int]:
    """Gives the number of steps done, after each."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.learning_rate, weight_decay=options.weight_decay)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, options.steps)
    for step in range(options.steps):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(images, coordinates), labels).backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        schedule.step()
        yield step + 1
