"""Does a tile still find itself after a small change to its picture?

An encoder may tell classes apart well and yet lose a place for a slight blur, which makes it useless on
another date or sensor. Each change here is what imagery really goes through between two of them.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainer.embeddings.tile_pictures import TilePixels
from trainer.evaluation.accuracy import Vectors, recall_at_1
from trainer.reporting import SILENT, Reporter

Images = npt.NDArray[np.uint8]
Integers = npt.NDArray[np.int64]

RESAMPLED_TO = 0.66
BRIGHTER_BY = 1.1
JPEG_QUALITY = 50
MOST_CHANGED = 4096
"""Tiles that are changed and looked for, at most; they are looked for among all."""


def resampled(images: Images) -> Images:
    """Shrunk to 66 % of the side (bilinear, with antialiasing) and back, as on a coarser sensor.

    Args:
        images: (n, H, W, C).
    """
    import torch
    from torch.nn.functional import interpolate

    planes = torch.from_numpy(np.ascontiguousarray(images)).permute(0, 3, 1, 2).float()
    height, width = images.shape[1:3]
    small = (max(1, round(height * RESAMPLED_TO)), max(1, round(width * RESAMPLED_TO)))
    planes = interpolate(planes, small, mode="bilinear", antialias=True)
    planes = interpolate(planes, (height, width), mode="bilinear", antialias=True)
    back: Images = planes.round().clamp(0, 255).byte().permute(0, 2, 3, 1).numpy()
    return back


def brighter(images: Images) -> Images:
    """Every value times 1.1, cut off at 255, as in another light."""
    table = np.minimum(np.round(np.arange(256) * BRIGHTER_BY), 255).astype(np.uint8)
    return np.asarray(table[images], np.uint8)


def jpeg(images: Images) -> Images:
    """Written as JPEG of quality 50 and read again; bands are compressed one by one unless there are three."""
    from PIL import Image

    def through(picture: Images) -> Images:
        stream = io.BytesIO()
        Image.fromarray(picture).save(stream, "JPEG", quality=JPEG_QUALITY)
        return np.asarray(Image.open(stream))

    if images.shape[3] == 3:
        return np.stack([through(image) for image in images])
    return np.stack([np.stack([through(band) for band in np.moveaxis(image, 2, 0)], axis=2) for image in images])


def quarter_turn(images: Images) -> Images:
    """Turned by 90 degrees: the ground has no up."""
    return np.ascontiguousarray(np.rot90(images, axes=(1, 2)))


@dataclass(frozen=True)
class Change:
    """A change: its key in the JSON, its name for a person, and what it does to (n, H, W, C) uint8.

    ``apply`` is None for the shift, which needs the pixels beside the tile.
    """

    key: str
    label: str
    apply: Callable[[Images], Images] | None


CHANGES = (
    Change("resampled_66", "resampled to 66 % and back", resampled),
    Change("brighter_10", "10 % brighter", brighter),
    Change("shifted_quarter", "shifted by a quarter tile", None),
    Change("jpeg_50", "JPEG at quality 50", jpeg),
    Change("quarter_turn", "quarter turn", quarter_turn),
)


@dataclass(frozen=True)
class Searched:
    """What changed tiles are looked for in: ``original`` (N, D) of all tiles, and how an image becomes such a row."""

    original: Vectors
    encode: Callable[[Images], Vectors]


def robustness(
    searched: Mapping[str, Searched], pixels: TilePixels, rows: Integers, reporter: Reporter = SILENT
) -> dict[str, dict[str, float]]:
    """Recall@1 of changed tiles among the embeddings of all tiles, for each of :data:`CHANGES`.

    Args:
        searched: One or several kinds of embeddings of the same tiles, by name.
        pixels: The tiles' pixels.
        rows: Which tiles are changed and looked for.
        reporter: Told of the tiles as they are done.

    Returns:
        By name: recall by the change's key, 0 to 1.
    """
    found: dict[tuple[str, str], list[Vectors]] = {(name, change.key): [] for name in searched for change in CHANGES}
    done = 0
    for part in pixels.batches(rows):
        images = pixels.images(part)
        for change in CHANGES:
            changed = pixels.shifted(part) if change.apply is None else change.apply(images)
            for name, kind in searched.items():
                found[name, change.key].append(kind.encode(changed))
        done += len(part)
        reporter.progress(done, len(rows), "tiles")
    return {
        name: {
            change.key: recall_at_1(kind.original, np.concatenate(found[name, change.key]), rows) for change in CHANGES
        }
        for name, kind in searched.items()
    }
