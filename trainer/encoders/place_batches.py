"""Batches of views of places: what both methods of learning without labels look at."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from trainer.contract import InputError
from trainer.encoders.backbones import backbone_named
from trainer.encoders.device_pixels import TilePixels
from trainer.encoders.recipe import Recipe
from trainer.encoders.sampling import PlaceSampler, Separation, dates_generator, resolution_generator, views_generator
from trainer.encoders.views import ViewMaker, coarser, draw_views
from trainer.messages import say
from trainer.tiles.information import balanced_weights
from trainer.tiles.same_places import SamePlaces, same_places
from trainer.tiles.tileset import TileSet

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class PlaceBatch:
    """Views of P places, V of each, one place after the other.

    Attributes:
        images: (P·V, C, H, W) float32, normalised.
        places: (P·V,) place numbers 0 … P−1.
        too_near: (P·V, P·V) pairs of different places that are never negatives; None where there are none.
        coordinates: Degrees (P·V, 2), NaN where a view must do without; None where locations take no part.
        rows: (P·V,) the tiles of the tile set that the places are, on the host.
    """

    images: Tensor
    places: Tensor
    too_near: Tensor | None
    coordinates: Tensor | None = None
    rows: Tensor = field(default_factory=lambda: torch.zeros(0, dtype=torch.int64))


class PlaceBatches:
    """Makes the batch of a step from the seed, the step and the share of the budget alone.

    Args:
        tiles: The tile set.
        rows: The tiles to learn from.
        pixels: Its pixels on the compute device.
        mean: (C,) of the model card.
        std: (C,) of the model card.
        recipe: Says how many places and views, which views, and how places are sampled.
    """

    def __init__(
        self,
        tiles: TileSet,
        rows: Integers,
        pixels: TilePixels,
        mean: npt.NDArray[np.float32],
        std: npt.NDArray[np.float32],
        recipe: Recipe,
    ) -> None:
        weights = balanced_weights(tiles.table["information"][rows]) if recipe.sampling == "balanced" else None
        self.sampler = PlaceSampler(rows, recipe.places, weights, recipe.seed)
        self._separation = Separation(tiles, recipe.negative_radius)
        self._others = _others(tiles, rows) if recipe.dates else None
        self._pixels = pixels
        self._mean = mean
        least = backbone_named(recipe.backbone).smallest / pixels.size
        late, early = (
            ViewMaker(pixels, mean, std, replace(recipe.view, crop=max(crop, least)))
            for crop in (recipe.view.crop, min(recipe.view.crop, recipe.early_crop))
        )
        self._makers = (early, late)
        self._early_share = recipe.early_share
        self._coarsest, self._smallest = recipe.coarsest, backbone_named(recipe.backbone).smallest
        self._views = recipe.views
        self._seed = recipe.seed
        self._degrees: npt.NDArray[np.float64] | None = None
        if recipe.with_location:
            self._degrees = np.stack([tiles.table["longitude"], tiles.table["latitude"]], axis=1)

    @property
    def images_per_step(self) -> int:
        """Views of a whole step."""
        return self.sampler.places * self._views

    @property
    def most_parts(self) -> int:
        """A part has two places at least."""
        return max(1, self.sampler.places // 2)

    def at(self, step: int, part: int, parts: int, share: float) -> PlaceBatch:
        """The batch of one part of a step; the places of the parts together are those of the whole step.

        Args:
            step: Number of the step.
            part: Number of the part.
            parts: How many parts the step has.
            share: Of the budget that is used before the step: views are small at first, which is quicker.
        """
        maker = self._makers[share >= self._early_share]
        rows = np.array_split(self.sampler.at(step), parts)[part]
        rng = views_generator(self._seed, step, part)
        looked_at, middle = np.repeat(rows, self._views), None
        if self._others is not None:
            looked_at, middle = _at_other_dates(
                dates_generator(self._seed, step, part), rows, self._views, self._others
            )
        drawn = draw_views(rng, looked_at, self._pixels, maker.options, self._mean, middle)
        device = self._pixels.device
        places = torch.arange(len(rows), device=device).repeat_interleave(self._views)
        near = self._separation.too_near(rows)
        np.fill_diagonal(near, False)
        too_near = None
        if near.any():
            too_near = torch.from_numpy(near).to(device)[places][:, places]
        seen = torch.from_numpy(np.repeat(rows, self._views))
        images = coarser(maker.make(drawn), self._side(step, maker.side))
        return PlaceBatch(images, places, too_near, self._coordinates(rows, rng), seen)

    def _side(self, step: int, side: int) -> int:
        """Pixels of a step's views: one of the multiples of 8 from the coarsest resolution to the tiles' own."""
        if self._coarsest >= 1:
            return side
        least = max(8 * round(side * self._coarsest / 8), self._smallest)
        sides = [*range(least, side, 8), side]
        return int(resolution_generator(self._seed, step).choice(sides))

    def _coordinates(self, rows: Integers, rng: np.random.Generator) -> Tensor | None:
        """Where the views were taken, NaN for one view of each place.

        A location that all views of a place shared would tell them from all others, and the image would teach
        nothing.
        """
        if self._degrees is None:
            return None
        degrees = np.repeat(self._degrees[rows], self._views, axis=0).reshape(len(rows), self._views, 2)
        degrees[np.arange(len(rows)), rng.integers(0, self._views, len(rows))] = np.nan
        return torch.from_numpy(degrees.reshape(-1, 2)).to(self._pixels.device)


# -- other pictures of a place ------------------------------------------------------------------
def _others(tiles: TileSet, rows: Integers) -> SamePlaces:
    """Tiles of other sources that show the same places, of those that are learned from.

    Raises:
        InputError: no place is in two sources.
    """
    found = same_places(tiles.table, tiles.manifest.sources).among(rows)
    if not found.count[rows].any():
        raise InputError(
            say("encoders.no-place-twice", "No place of {folder} is in two of its sources.", folder=tiles.folder),
            say(
                "encoders.cut-several-dates",
                "Cut images of several dates of the same ground into one tile set, or leave --dates out.",
            ),
            "no-dates",
        )
    return found


def _at_other_dates(
    rng: np.random.Generator, rows: Integers, views: int, others: SamePlaces
) -> tuple[Integers, tuple[Integers, Integers]]:
    """Which tile each view is taken from: the first of a place from its own, the others from any other of the place.

    Args:
        rng: The only source of randomness.
        rows: (P,) the places' own tiles.
        views: Of each place.
        others: Who shows the same place.

    Returns:
        (P·views,) row numbers, and how far below and right of their middles the middles of the places are, in pixels.
    """
    count = others.count[rows]
    drawn = np.minimum((rng.random((len(rows), views)) * count[:, None]).astype(np.int64), count[:, None] - 1)
    drawn[:, 0] = -1
    elsewhere = drawn >= 0
    chosen = np.maximum(drawn, 0)
    own = np.broadcast_to(rows[:, None], drawn.shape)
    taken, down, right = (
        np.take_along_axis(part[rows], chosen, axis=1).astype(np.int64)
        for part in (others.rows, others.down, others.right)
    )
    return np.where(elsewhere, taken, own).ravel(), (
        np.where(elsewhere, down, 0).ravel(),
        np.where(elsewhere, right, 0).ravel(),
    )
