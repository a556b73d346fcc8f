"""Where the tiles come from that are embedded: a tile set, or imagery that is cut while it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError, TileSetFiles
from trainer.encoders.backbones import STARTER_SIZE
from trainer.files.local_files import absolute
from trainer.files.tile_table import SourceGrid
from trainer.imagery.options import CutOptions
from trainer.messages import Text, say
from trainer.reporting import Reporter
from trainer.tiles.tileset import Pixels, Table, TileSet

if TYPE_CHECKING:
    from trainer.encoders.card import ModelCard
    from trainer.tiles.stream import TileStream


SAMPLE_WINDOWS = 48
"""Parts of a source from which a sample of its tiles is taken."""


@dataclass(frozen=True)
class Piece:
    """A batch of tiles, and where in the source the next one begins (see :class:`Staging`)."""

    images: Pixels
    table: Table
    position: int
    offset: int = 0


class TileOrigin(Protocol):
    """Where tiles come from, whether they were cut before or are cut now."""

    grids: list[SourceGrid]
    bands: list[str]
    scaling: list[list[float]]
    scalings: list[list[list[float]]]
    stored_as: str
    ground_resolution: float
    total: int
    size: int
    stride: int
    kind: str
    path: str
    renumber: bool
    key: dict[str, Any]

    def sample(self, count: int, heed: Callable[[], None]) -> Pixels:
        """Up to about ``count`` tiles (n, H, W, C) from all over the source, the same ones at each call."""

    def pieces(self, batch: int, position: int, offset: int, heed: Callable[[], None]) -> Iterator[Piece]:
        """Batches in the order of the source, from a place on that an earlier one named.

        Args:
            batch: Tiles in a batch.
            position: Where an earlier batch said that the next one begins.
            offset: How many tiles of that window are done.
            heed: Called now and then, as a batch may be long in coming where a source is empty; may raise.
        """


def open_tiles(
    sources: Sequence[str | Path], card: ModelCard | None, cut: CutOptions | None, reporter: Reporter, opened: ExitStack
) -> TileOrigin:
    """A tile set, or imagery that is cut as the encoder wants it while it is read.

    Args:
        sources: One tile set, or whatever ``tiles`` takes.
        card: The encoder's; None for one that is fitted to whatever there is.
        cut: Which tiles of a source; None for all, and for a tile set.
        reporter: Hears of borders and of sources without a CRS.
        opened: Closes what is opened here.

    Raises:
        InputError: a source cannot be used, or has other bands than the encoder wants.
    """
    first = Path(sources[0])
    if (first / TileSetFiles.MANIFEST).is_file() or (first / TileSetFiles.IMAGES).is_file():
        if len(sources) > 1:
            raise InputError(
                say("embeddings.only-one-tile-set", "Only one tile set can be embedded at once."),
                say("embeddings.give-one-tiles-folder", "Give one TILES folder."),
                "usage",
            )
        return _FromTileSet(TileSet.open(first), cut)
    from trainer.tiles.stream import open_stream

    cut = cut or CutOptions()
    if card is None:
        options = replace(cut, size=STARTER_SIZE, stride=cut.stride or STARTER_SIZE)
        return _FromStream(opened.enter_context(open_stream(sources, options, reporter)), absolute(str(sources[0])))
    from trainer.tiles.scaling import AS_IT_IS, Learned

    scaling = tuple((float(low), float(high)) for low, high in card.scaling or [list(AS_IT_IS)] * card.channels)
    from trainer.tiles.surroundings import factors_of

    context = cut.context or factors_of(card.bands) or None
    options = replace(cut, size=card.size, stride=cut.stride or card.size, scaling=scaling, context=context)

    try:
        stream = open_stream(sources, options, reporter, Learned(card.stored_as, card.mean, card.std))
    except InputError as error:
        if error.code != "bands-differ":
            raise
        raise other_bands(error.message, card) from error
    return _FromStream(opened.enter_context(stream), absolute(str(sources[0])))


class _FromTileSet:
    """Tiles that were cut before; nothing is read again but their pixels."""

    kind = "tile-set"
    renumber = False

    def __init__(self, tiles: TileSet, cut: CutOptions | None) -> None:
        manifest = tiles.manifest
        given = cut is not None and replace(cut, size=64, workers=0) != CutOptions()
        if given:
            raise InputError(
                say(
                    "embeddings.tile-set-how-cut",
                    "{folder} is a tile set: how it is cut cannot be changed any more.",
                    folder=tiles.folder,
                ),
                say(
                    "embeddings.leave-stride-resolution-extent",
                    "Leave --stride, --resolution, --extent and the like out, or name the imagery itself.",
                ),
                "already-cut",
            )
        self._tiles = tiles
        self.grids, self.bands = manifest.sources, manifest.bands
        self.scaling, self.scalings, self.stored_as = manifest.scaling, manifest.scalings, manifest.stored_as
        self.ground_resolution, self.total = manifest.ground_resolution, len(tiles)
        self.size, self.stride, self.path = manifest.size, manifest.stride, str(tiles.folder.resolve())
        pixels = (tiles.folder / TileSetFiles.IMAGES).stat()
        self.key = {"tiles": self.path, "count": len(tiles), "size": pixels.st_size, "time": pixels.st_mtime_ns}

    def sample(self, count: int, heed: Callable[[], None]) -> Pixels:
        heed()
        return np.array(self._tiles.images[_spread(self.total, count)])

    def pieces(self, batch: int, position: int, offset: int, heed: Callable[[], None]) -> Iterator[Piece]:
        for start in range(position, self.total, batch):
            stop = min(start + batch, self.total)
            heed()
            images = np.array(self._tiles.images[start:stop])  # copied here, so that the disk is waited for ahead
            yield Piece(images, self._tiles.table[start:stop], stop)


class _FromStream:
    """Tiles that are cut now, window by window."""

    kind = "source"
    renumber = True

    def __init__(self, stream: TileStream, path: str) -> None:
        self._stream = stream
        self.grids, self.bands = stream.grids, stream.bands
        self.scaling, self.scalings = [list(pair) for pair in stream.scaling], stream.scalings
        self.stored_as = stream.stored_as
        self.ground_resolution, self.total = stream.ground_resolution, stream.total
        self.size, self.stride, self.path = stream.options.size, stream.options.step, path
        self.key = {
            "grids": stream.grid_records(),
            "cut": stream.options.as_json(),
            "scaling": [self.scaling, *self.scalings],
            "listed": _fingerprint_of_files(stream.options),
        }

    def sample(self, count: int, heed: Callable[[], None]) -> Pixels:
        """Of a few dozen windows, as many of each."""
        chosen = _spread(len(self._stream.windows), SAMPLE_WINDOWS)
        found = []
        for _, window in self._stream.cut(chosen=chosen.tolist()):
            heed()
            found.append(window.images[_spread(len(window.images), -(-count // len(chosen)))])
        return _joined(found)

    def pieces(self, batch: int, position: int, offset: int, heed: Callable[[], None]) -> Iterator[Piece]:
        """Batches may reach over several windows; the last may be smaller."""
        images: list[Pixels] = []
        tables: list[Table] = []
        held = 0
        for number, window in self._stream.cut(first=position):
            heed()
            skipped = offset if number == position else 0
            images.append(window.images[skipped:])
            tables.append(window.table[skipped:])
            held += len(tables[-1])
            while held >= batch:
                whole, rows = _joined(images), _joined(tables)
                held -= batch
                images, tables = [whole[batch:]], [rows[batch:]]
                yield Piece(whole[:batch], rows[:batch], number, len(window.table) - held)
        if held:
            yield Piece(_joined(images), _joined(tables), len(self._stream.windows))


def _spread(total: int, count: int) -> npt.NDArray[np.int64]:
    """Up to ``count`` of the numbers below ``total``, at even distances."""
    return np.unique(np.linspace(0, total - 1, min(count, total)).round().astype(np.int64))


def _joined(parts: list[npt.NDArray[Any]]) -> npt.NDArray[Any]:
    return parts[0] if len(parts) == 1 else np.concatenate(parts)


def other_bands(found: Text, card: ModelCard) -> InputError:
    """The error of imagery with other bands than the encoder learned from."""
    return InputError(
        say(
            "embeddings.encoder-wants",
            "{found} The encoder wants {channels}: {bands}.",
            found=found,
            channels=card.channels,
            bands=", ".join(card.bands[:12]),
        ),
        say(
            "embeddings.choose-bands-of-training",
            "Choose {channels} of them, in the order of the training, with --bands.",
            channels=card.channels,
        ),
        "bands-differ",
    )


def _fingerprint_of_files(options: CutOptions) -> str:
    """Of the lists and polygons that chose the tiles: their names alone would not tell of a change."""
    from trainer.files.local_files import fingerprint_of

    return fingerprint_of([Path(file) for file in (options.only, options.polygons) if file is not None])
