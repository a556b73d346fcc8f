"""What is taken for alike while it is still being learned, so that a person sees whether it is good enough."""

from __future__ import annotations

import copy
import math
import time

import numpy as np
import numpy.typing as npt
import torch

from trainer.contract import LookAlikes
from trainer.encoders.card import ModelCard
from trainer.encoders.inference import InferenceEncoder
from trainer.encoders.model import Encoder
from trainer.encoders.whitening import whitening
from trainer.reporting import Reporter
from trainer.tiles.tileset import TileSet

FIRST_SECONDS, EVERY_SECONDS = 30.0, 60.0
"""Until the first look, and from one to the next."""
SHARE = 0.02
"""Of the time, at most: a look that costs more is followed by a longer pause."""
MOST, LEAST = 2000, 64
"""Tiles of the sample; LEAST are embedded at once."""
BEST = 5
TEXTURES = (0.6, 0.8, 0.95)
"""Where the examples stand among tiles of the sample, from the plainest to the richest: water has nothing to show."""
SEED = 0

Rows = npt.NDArray[np.int64]
Singles = npt.NDArray[np.float32]


class LookAlikesWatch:
    """Tells now and then which tiles of a sample the encoder takes for most alike. The training is left as it is.

    The sample and the examples are drawn once, and not with the random numbers of the training. What the first look can
    embed in its share of the time is the sample.

    Args:
        encoder: What is being trained.
        card: How its input must look.
        tiles: What it learns from.
        rows: Those of the tiles.
        power: Of the whitening at the end of the training, which is done here, too.
        device: Where it computes.
        reporter: Is told.
    """

    def __init__(
        self,
        encoder: Encoder,
        card: ModelCard,
        tiles: TileSet,
        rows: Rows,
        power: float,
        device: torch.device,
        reporter: Reporter,
    ) -> None:
        self._encoder = encoder
        self._card, self._tiles, self._power, self._device = card, tiles, power, device
        self._reporter = reporter
        self._sample: Rows = np.random.default_rng(SEED).permutation(rows)[:MOST]
        self._examples: list[int] = []
        self._copy: InferenceEncoder | None = None
        self._before: list[list[int]] | None = None
        self._due = time.monotonic() + FIRST_SECONDS if len(self._sample) > BEST + 1 else math.inf

    def after_step(self, step: int) -> None:
        """Look, if it is time to."""
        began = time.monotonic()
        if began < self._due:
            return
        try:
            found = self.look(step, None if self._examples else EVERY_SECONDS * SHARE)
        except (torch.OutOfMemoryError, MemoryError):  # the training needs it more
            self._copy, self._due = None, math.inf
            return
        changed = None
        if self._before is not None:
            changed = sum(len(set(now) - set(before)) for now, before in zip(found.nearest, self._before, strict=True))
        self._before = found.nearest
        self._reporter.look_alikes(found, changed)
        now = time.monotonic()
        self._due = now + max(EVERY_SECONDS, (now - began) / SHARE)

    def look(self, step: int, seconds: float | None = None) -> LookAlikes:
        """The most alike of each example by the weights of now.

        Args:
            step: How many steps were done.
            seconds: After so many no more tiles are embedded, and the sample is those that were; None: all of it.
        """
        vectors = self._vectors(seconds)
        self._sample = self._sample[: len(vectors)]
        if not self._examples:
            self._examples = _examples(self._tiles.images[np.sort(self._sample[:LEAST])], np.sort(self._sample[:LEAST]))
        places = [int(np.flatnonzero(self._sample == row)[0]) for row in self._examples]
        likeness = vectors[places] @ vectors.T
        likeness[_touching(self._tiles, np.array(self._examples), self._sample)] = -np.inf
        best = np.argsort(-likeness, axis=1, kind="stable")[:, :BEST]
        nearest = [
            [int(self._sample[place]) for place in row if np.isfinite(likeness[number, place])]
            for number, row in enumerate(best)
        ]
        return LookAlikes(step, list(self._examples), nearest, len(self._sample))

    def _vectors(self, seconds: float | None) -> Singles:
        """(n, D) of length one, of the first n tiles of the sample."""
        if self._copy is None:
            self._copy = InferenceEncoder(copy.deepcopy(self._encoder), self._card, self._device)
        else:
            self._copy.encoder.load_state_dict(self._encoder.state_dict())
        began, parts = time.monotonic(), []
        for start in range(0, len(self._sample), LEAST):
            rows = self._sample[start : start + LEAST]
            order = np.argsort(rows)  # pages of the file in their order
            found = np.empty((len(rows), self._card.dimension), dtype=np.float32)
            found[order] = self._copy.embed(np.array(self._tiles.images[rows[order]]), unit=False)
            parts.append(found)
            if seconds is not None and time.monotonic() - began > seconds:
                break
        vectors = np.concatenate(parts)
        if self._power > 0 and len(vectors) > 1:
            matrix, mean = whitening(vectors, self._power)
            vectors = ((vectors - mean) @ matrix).astype(np.float32)
        unit: Singles = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
        return unit


def _examples(images: npt.NDArray[np.uint8], rows: Rows) -> list[int]:
    """Rows of tiles with more and more to see, from (n, H, W, C)."""
    coarse = max(1, images.shape[1] // 32)
    texture = images[:, ::coarse, ::coarse].astype(np.float32).std(axis=(1, 2)).mean(axis=1)
    order = np.argsort(texture, kind="stable")
    places = dict.fromkeys(int(order[round(share * (len(rows) - 1))]) for share in TEXTURES)
    return [int(rows[place]) for place in places]


def _touching(tiles: TileSet, examples: Rows, sample: Rows) -> npt.NDArray[np.bool_]:
    """(examples, sample): whether two tiles are the same, or overlap on the ground."""
    here, there = tiles.table[examples][:, None], tiles.table[sample][None, :]
    size, stride = tiles.manifest.size, tiles.manifest.stride
    placed = np.isfinite(here["x"]) & np.isfinite(there["x"]) & (here["source"] == there["source"])
    near = np.maximum(abs(here["column"] - there["column"]), abs(here["row"] - there["row"])) * stride < size
    touching: npt.NDArray[np.bool_] = (examples[:, None] == sample[None, :]) | (placed & near)
    return touching
