"""Batches of views of places: what both methods of learning without labels look at."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from trainer.encoders.backbones import backbone_named
from trainer.encoders.device_pixels import TilePixels
from trainer.encoders.recipe import Recipe
from trainer.encoders.sampling import PlaceSampler, Separation, views_generator
from trainer.encoders.views import ViewMaker, draw_views
from trainer.tiles.information import balanced_weights
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
    """

    images: Tensor
    places: Tensor
    too_near: Tensor | None
    coordinates: Tensor | None = None


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
        self._pixels = pixels
        self._mean = mean
        least = backbone_named(recipe.backbone).smallest / pixels.size
        late, early = (
            ViewMaker(pixels, mean, std, replace(recipe.view_options(), crop=max(crop, least)))
            for crop in (recipe.crop, min(recipe.crop, recipe.early_crop))
        )
        self._makers = (early, late)
        self._early_share = recipe.early_share
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
        drawn = draw_views(rng, np.repeat(rows, self._views), self._pixels, maker.options, self._mean)
        device = self._pixels.device
        places = torch.arange(len(rows), device=device).repeat_interleave(self._views)
        near = self._separation.too_near(rows)
        np.fill_diagonal(near, False)
        too_near = None
        if near.any():
            too_near = torch.from_numpy(near).to(device)[places][:, places]
        return PlaceBatch(maker.make(drawn), places, too_near, self._coordinates(rows, rng))

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
