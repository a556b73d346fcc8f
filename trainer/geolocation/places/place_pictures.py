"""The pixels of a geotagged set, read once: broken pictures are found here, before anything is learned."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError, MissingDependencyError, TrainerError
from trainer.geolocation.places.geotagged import GeotaggedSet, Pixels, Problem, report_problems
from trainer.geolocation.places.photo_files import ODD_PHOTOS, FilePictures
from trainer.geolocation.places.reading import TilePictures
from trainer.imagery.pictures import HEIF_PACKAGE
from trainer.messages import say
from trainer.reporting import Reporter

Integers = npt.NDArray[np.int64]

RESIZED = 8 / 7
"""Photos are read so much larger than the network sees them: 256 px for 224 px, as torchvision's recipes do. Training
crops at random, inference in the middle."""
READERS = 4
IN_MEMORY = 2 << 30
"""Bytes of pixels that are kept in memory; more go into a file."""


@dataclass(frozen=True)
class PixelStore:
    """Pixels of the views of a geotagged set.

    Attributes:
        images: (N, S, S, C) uint8, in memory or mapped.
        row: (m,) the image of each view.
        crop: Side of the middle part that the network sees.
    """

    images: Pixels
    row: Integers
    crop: int


def read_pixels(
    places: GeotaggedSet, size: int, folder: Path | None, reporter: Reporter
) -> tuple[GeotaggedSet, PixelStore]:
    """Read all pictures; those that cannot be read are left out, listed and told of.

    Args:
        places: The set.
        size: Side that the network sees.
        folder: Where pixels go that do not fit into memory; None keeps them in memory whatever they need.
        reporter: Told how far it is.

    Raises:
        InputError: not one picture can be read, or tiles have another size.
    """
    if isinstance(places.pictures, TilePictures):
        return places, _of_tiles(places.pictures, places.view_picture, size)
    side = round(size * RESIZED)
    shape = (len(places.view_picture), side, side, len(places.pictures.bands))
    images: Pixels
    if folder is not None and int(np.prod(shape)) > IN_MEMORY:
        folder.mkdir(parents=True, exist_ok=True)
        images = np.memmap(folder / "pixels.npy", np.uint8, "w+", shape=shape)
    else:
        images = np.zeros(shape, np.uint8)
    reporter.stage("read", say("geolocation.reading-pictures", "Reading {pictures:,} pictures", pictures=shape[0]))
    broken = np.zeros(shape[0], bool)
    problems = []
    for view, found in enumerate(_in_order(places, side)):
        if isinstance(found, TrainerError):
            broken[view] = True
            kind = say("geolocation.unreadable-pictures", "pictures that cannot be read")
            if isinstance(found, MissingDependencyError):
                kind = say(
                    "geolocation.heif-photos", "photos of the kind HEIC, which need {package}", package=HEIF_PACKAGE
                )
            problems.append(Problem(kind, places.pictures.names[places.view_picture[view]]))
        else:
            images[view] = found
        reporter.progress(view + 1, shape[0], "pictures")
    odd = places.pictures.odd if isinstance(places.pictures, FilePictures) else {}
    problems += [Problem(ODD_PHOTOS, name, what, left_out=False) for name, what in sorted(odd.items())]
    report_problems(problems, reporter)
    if broken.all():
        raise InputError(
            say("geolocation.no-picture-readable", "No picture of {source} can be read.", source=places.source),
            say("geolocation.check-files", "Check the files."),
            "no-pictures",
        )
    kept = places.without_views(broken, problems)
    where = np.full(int(places.view_picture.max()) + 1, -1, np.int64)
    where[places.view_picture] = np.arange(shape[0])
    return kept, PixelStore(images, where[kept.view_picture], size)


def _of_tiles(pictures: TilePictures, view_picture: Integers, size: int) -> PixelStore:
    if size != pictures.native_side:
        raise InputError(
            say(
                "geolocation.tiles-of-another-size",
                "The tiles have {native_side} px; the model looks at {size} px.",
                native_side=pictures.native_side,
                size=size,
            ),
            say("geolocation.make-tiles-of-size", "Make a tile set with --size {size}.", size=size),
            "tile-size",
        )
    images = pictures.tiles.images
    if isinstance(images, np.memmap) and images.filename is not None:  # torch warns of memory it may not write
        images = np.load(str(images.filename), mmap_mode="c", allow_pickle=False)
    return PixelStore(images, view_picture, size)


def _in_order(places: GeotaggedSet, side: int) -> Iterator[Pixels | TrainerError]:
    """Read in several threads (Pillow lets go of the interpreter while it decodes), a few pictures ahead."""

    def read(picture: int) -> Pixels | TrainerError:
        try:
            return places.pictures.read(picture, side)
        except (InputError, MissingDependencyError) as error:
            return error

    with ThreadPoolExecutor(READERS) as readers:
        for start in range(0, len(places.view_picture), 256):
            yield from readers.map(read, places.view_picture[start : start + 256].tolist())
