"""Draws layers as map tiles {z}/{x}/{y}.png, a folder a channel; what is there whole is kept, so it goes on anywhere.

QGIS draws a block of tiles at a time with a margin around it, which is cut off: no symbol or label ends at a tile's
edge, and blocks lie on a grid of their own, so a tile has the same bytes whatever part of the map is asked for.
Several processes may draw into one folder: each claims a block before it draws it.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsExpressionContext,
    QgsLabelingEngineSettings,
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QEventLoop, QPoint, QRect, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from trainer.atomic import partial_path, write_json
from trainer.contract import RENDERED_MAP, InputError, RenderedMapFiles
from trainer.files.records import RecordError, read_object
from trainer.files.result_folders import claim

from ..texts.translation import tr
from .layer_contents import Contents

COLOUR, GREY, COVER = "colour", "grey", "cover"
"""How a channel is written: RGB, its grey, or how much of each pixel its symbols cover."""
WEB_MERCATOR = "EPSG:3857"
HALF_WORLD = 20037508.342789244
BLOCK = 8
"""Tiles along a block's side."""
DOTS_PER_INCH = 96
AT_ONCE = 2
"""Blocks that are drawn at the same time; each in a thread of QGIS'."""
MOST_TILES = 5_000_000
PAUSE = 0.2
QUALITY = 75
"""Qt's word for how hard PNG is compressed: as QGIS' own tiles are, in about half the time of Qt's default."""
Tile = tuple[int, int]
"""Column and row, of a block's among blocks, too."""
MOST_ZOOM = 23
TOUCHES = 1e-6
"""Of a tile's side; an area that reaches less far into a tile only touches it."""


@dataclass(frozen=True)
class Channel:
    """What is drawn into one folder.

    Attributes:
        name: Of its folder; "" where it is the only one, whose levels lie in the result's folder itself.
        layers: From the top down; clones that nobody else uses.
        looks: What tells their source and style, a text each, alike for the same; what they hold is read when drawn.
        paint: :data:`COLOUR`, :data:`GREY` or :data:`COVER`.
    """

    name: str
    layers: tuple[QgsMapLayer, ...]
    looks: tuple[str, ...]
    paint: str = COLOUR


Work = tuple[Channel, Tile]
"""A block of a channel."""


@dataclass(frozen=True)
class Drawing:
    """Which tiles, and how they look.

    Attributes:
        zoom: Of the grid of web maps.
        extent: In EPSG:3857; every tile that it touches is drawn.
        side: Pixels of a tile.
        labels: Whether layers' labels are drawn.
        background: Colour under all layers, #rrggbb; opaque, as transparent pixels would be no data.
        margin: Pixels around a block that are drawn and cut off.
        attribution: Who is to be credited.
    """

    zoom: int
    extent: QgsRectangle
    side: int = 256
    labels: bool = False
    background: str = "#ffffff"
    margin: int = 128
    attribution: str = ""

    @property
    def tile_metres(self) -> float:
        """Side of a tile in EPSG:3857."""
        return 2 * HALF_WORLD / 2**self.zoom

    @property
    def numbers(self) -> tuple[int, int, int, int]:
        """First column and row, last column and row."""
        last = 2**self.zoom - 1
        box, metres = self.extent, self.tile_metres
        first_x, first_y = (box.xMinimum() + HALF_WORLD) / metres, (HALF_WORLD - box.yMaximum()) / metres
        last_x, last_y = (box.xMaximum() + HALF_WORLD) / metres, (HALF_WORLD - box.yMinimum()) / metres
        near_x, near_y = math.floor(first_x + TOUCHES), math.floor(first_y + TOUCHES)
        far_x, far_y = max(math.ceil(last_x - TOUCHES) - 1, near_x), max(math.ceil(last_y - TOUCHES) - 1, near_y)
        return (
            min(max(near_x, 0), last),
            min(max(near_y, 0), last),
            min(max(far_x, 0), last),
            min(max(far_y, 0), last),
        )

    @property
    def tiles(self) -> int:
        """How many tiles a channel has."""
        first_x, first_y, last_x, last_y = self.numbers
        return (last_x - first_x + 1) * (last_y - first_y + 1)

    def blocks(self) -> Iterator[Tile]:
        """Column and row of each block."""
        first_x, first_y, last_x, last_y = (number // BLOCK for number in self.numbers)
        for y in range(first_y, last_y + 1):
            yield from ((x, y) for x in range(first_x, last_x + 1))

    def tiles_of(self, block: Tile) -> list[Tile]:
        """Column and row of the wanted tiles of a block."""
        first_x, first_y, last_x, last_y = self.numbers
        left, top = block[0] * BLOCK, block[1] * BLOCK
        return [
            (x, y)
            for x in range(max(left, first_x), min(left + BLOCK - 1, last_x) + 1)
            for y in range(max(top, first_y), min(top + BLOCK - 1, last_y) + 1)
        ]


class MapRendering:
    """Draws channels into a folder, from the thread that the channels' layers live in.

    Args:
        channels: In order.
        drawing: Which tiles, and how.
        folder: Where to; the channels' folders lie in it.
        transforms: How CRSs are changed.
        expressions: What layers' expressions may ask.
        labelling: The project's placement of labels.
    """

    def __init__(
        self,
        channels: Sequence[Channel],
        drawing: Drawing,
        folder: Path,
        transforms: QgsCoordinateTransformContext,
        expressions: QgsExpressionContext,
        labelling: QgsLabelingEngineSettings,
    ) -> None:
        self._channels, self._drawing, self._folder = tuple(channels), drawing, folder
        self._transforms, self._expressions, self._labelling = transforms, expressions, labelling
        self._done = 0
        self.drawn = 0
        """Tiles that this process has drawn, over all channels."""

    def run(self, feedback: QgsProcessingFeedback) -> None:
        """Draw what is not there yet, until all is there or the person cancels.

        Raises:
            QgsProcessingException: the folder holds other tiles, a layer cannot be drawn, or nothing can be written.
        """
        if self._drawing.tiles > MOST_TILES:
            text = tr("These are {tiles} tiles. Choose a smaller area or a lower zoom level.")
            raise QgsProcessingException(text.format(tiles=self._drawing.tiles))
        self._keep_to_the_manifest()
        work: Iterator[Work] = ((channel, block) for block in self._drawing.blocks() for channel in self._channels)
        while True:
            waiting = self._pass(work, feedback)
            if not waiting or feedback.isCanceled():
                return
            time.sleep(PAUSE)  # other processes draw these; where one is killed its claim ends, and we draw
            work = iter(waiting)

    # -- what is there already ---------------------------------------------------------------------
    def _keep_to_the_manifest(self) -> None:
        drawing, contents = self._drawing, Contents()
        record = {
            "kind": RENDERED_MAP,
            "side": drawing.side,
            "labels": drawing.labels,
            "background": drawing.background,
            "margin": drawing.margin,
            "attribution": drawing.attribution,
            "channels": [
                {
                    "name": channel.name,
                    "paint": channel.paint,
                    "layers": list(channel.looks),
                    "contents": [contents.of(layer) for layer in channel.layers],
                }
                for channel in self._channels
            ],
        }
        path = self._folder / RenderedMapFiles.MANIFEST
        if path.exists():
            try:
                same = read_object(path) == record
            except (OSError, RecordError):
                same = False
            if not same:
                text = tr(
                    "{folder} holds map tiles of other layers, features, styles or settings. Choose another folder."
                )
                raise QgsProcessingException(text.format(folder=self._folder))
            return
        if self._folder.is_dir() and any(not entry.name.startswith(".") for entry in self._folder.iterdir()):
            text = tr("{folder} is not empty, and its files are no rendered map. Choose another folder.")
            raise QgsProcessingException(text.format(folder=self._folder))
        try:
            write_json(path, record)
        except OSError as error:
            raise _not_written(self._folder, error.strerror or str(error)) from error

    def _missing(self, channel: Channel, block: Tile) -> list[Tile]:
        return [tile for tile in self._drawing.tiles_of(block) if not self._path(channel, tile).exists()]

    def _path(self, channel: Channel, tile: Tile) -> Path:
        return self._folder / channel.name / str(self._drawing.zoom) / str(tile[0]) / f"{tile[1]}.png"

    # -- drawing -------------------------------------------------------------------------------------
    def _pass(self, work: Iterator[Work], feedback: QgsProcessingFeedback) -> list[Work]:
        """Draw every block that nobody else draws; gives those that somebody does."""
        busy: list[Work] = []
        running: list[_Block] = []
        loop = QEventLoop()
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="geoembed-tiles") as writers:
            try:
                for channel, block in work:
                    if feedback.isCanceled():
                        break
                    begun = self._begin(channel, block, loop, busy)
                    if begun is None:
                        continue
                    running.append(begun)
                    while len(running) >= AT_ONCE:
                        self._end_some(running, loop, writers, feedback)
                while running and not feedback.isCanceled():
                    self._end_some(running, loop, writers, feedback)
            finally:
                for one in running:
                    one.abandon()
        return busy

    def _begin(self, channel: Channel, block: Tile, loop: QEventLoop, busy: list[Work]) -> _Block | None:
        missing = self._missing(channel, block)
        claims = ExitStack()
        if missing:
            name = f"{channel.name or 'map'}-{self._drawing.zoom}-{block[0]}-{block[1]}"
            try:
                claims.enter_context(claim(self._folder / name))
            except InputError:
                busy.append((channel, block))
                return None
            missing = self._missing(channel, block)  # another process may just have ended it
        if not missing:
            claims.close()
            self._done += len(self._drawing.tiles_of(block))
            return None
        cuts = {tile: self._cut(block, tile) for tile in missing}
        painted = _Block((channel, block), cuts, self._drawing.margin, self._settings(channel, block), claims)
        painted.job.finished.connect(loop.quit)
        painted.job.start()
        return painted

    def _cut(self, block: Tile, tile: Tile) -> QRect:
        """Where a tile lies in the picture of its block, whose margin is cut off."""
        side = self._drawing.side
        return QRect((tile[0] - block[0] * BLOCK) * side, (tile[1] - block[1] * BLOCK) * side, side, side)

    def _settings(self, channel: Channel, block: Tile) -> QgsMapSettings:
        drawing = self._drawing
        pixel = drawing.tile_metres / drawing.side
        left = -HALF_WORLD + block[0] * BLOCK * drawing.tile_metres - drawing.margin * pixel
        top = HALF_WORLD - block[1] * BLOCK * drawing.tile_metres + drawing.margin * pixel
        side = BLOCK * drawing.side + 2 * drawing.margin
        settings = QgsMapSettings()
        settings.setDestinationCrs(QgsCoordinateReferenceSystem(WEB_MERCATOR))
        settings.setTransformContext(self._transforms)
        settings.setExpressionContext(self._expressions)
        settings.setLabelingEngineSettings(self._labelling)
        settings.setOutputDpi(DOTS_PER_INCH)
        settings.setOutputSize(QSize(side, side))
        settings.setExtent(QgsRectangle(left, top - side * pixel, left + side * pixel, top))
        settings.setLayers(list(channel.layers))
        clear = QColor(0, 0, 0, 0)
        settings.setBackgroundColor(clear if channel.paint == COVER else QColor(drawing.background))
        for flag, on in (
            (QgsMapSettings.Flag.Antialiasing, True),
            (QgsMapSettings.Flag.UseAdvancedEffects, True),
            (QgsMapSettings.Flag.RenderMapTile, True),
            (QgsMapSettings.Flag.DrawSelection, False),
            (QgsMapSettings.Flag.DrawLabeling, drawing.labels),
        ):
            settings.setFlag(flag, on)
        return settings

    def _end_some(
        self, running: list[_Block], loop: QEventLoop, writers: ThreadPoolExecutor, feedback: QgsProcessingFeedback
    ) -> None:
        """Wait until one is drawn, and write what is."""
        if all(one.job.isActive() for one in running):
            loop.exec()
        for one in [one for one in running if not one.job.isActive()]:
            running.remove(one)
            self._write(one, writers)
            self._done += len(self._drawing.tiles_of(one.block))
            feedback.setProgress(100 * self._done / (self._drawing.tiles * len(self._channels)))

    def _write(self, block: _Block, writers: ThreadPoolExecutor) -> None:
        with block.claims:
            image = block.picture()

            def write(tile: Tile) -> None:
                _write_tile(image, block.cuts[tile], self._path(block.channel, tile))

            list(writers.map(write, block.cuts))
        self.drawn += len(block.cuts)


class _Block:
    """A block of tiles that QGIS draws in a thread of its own."""

    def __init__(
        self, work: Work, cuts: dict[Tile, QRect], margin: int, settings: QgsMapSettings, claims: ExitStack
    ) -> None:
        (self.channel, self.block), self.cuts, self.claims = work, cuts, claims
        self._inner = QRect(QPoint(0, 0), settings.outputSize()).adjusted(margin, margin, -margin, -margin)
        self._image = QImage(settings.outputSize(), QImage.Format.Format_ARGB32_Premultiplied)
        self._image.fill(settings.backgroundColor())
        dots = round(DOTS_PER_INCH / 0.0254)
        self._image.setDotsPerMeterX(dots)
        self._image.setDotsPerMeterY(dots)
        self._painter = QPainter(self._image)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setClipRect(self._inner)  # the same whatever is asked for, as it changes edges a little
        self.job = QgsMapRendererCustomPainterJob(settings, self._painter)

    def picture(self) -> QImage:
        """What was drawn within the margin, as the channel is written.

        Raises:
            QgsProcessingException: a layer could not be drawn.
        """
        self._painter.end()
        errors: list[Any] = self.job.errors()
        if errors:
            names = {layer.id(): layer.name() for layer in self.channel.layers}
            layer = names.get(errors[0].layerID, errors[0].layerID)
            text = tr("Layer {layer} cannot be drawn: {reason}")
            raise QgsProcessingException(text.format(layer=layer, reason=errors[0].message))
        drawn = self._image.copy(self._inner)
        if self.channel.paint == COVER:
            cover = drawn.convertToFormat(QImage.Format.Format_Alpha8)
            cover.reinterpretAsFormat(QImage.Format.Format_Grayscale8)
            return cover
        grey = self.channel.paint == GREY
        return drawn.convertToFormat(QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB32)

    def abandon(self) -> None:
        """Stop drawing, and let others have the block."""
        self.job.cancel()
        if self._painter.isActive():
            self._painter.end()
        self.claims.close()


def _write_tile(image: QImage, cut: QRect, path: Path) -> None:
    """A tile under a temporary name, then its own."""
    partial = partial_path(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not image.copy(cut).save(str(partial), "PNG", QUALITY):
            raise _not_written(path, tr("the disk may be full"))
        partial.replace(path)
    except OSError as error:
        raise _not_written(path, error.strerror or str(error)) from error


def _not_written(path: Path, reason: str) -> QgsProcessingException:
    return QgsProcessingException(tr("{path} cannot be written: {reason}").format(path=path, reason=reason))
