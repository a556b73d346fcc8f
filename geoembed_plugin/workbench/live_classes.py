"""The map of classes as it is learned so far: anew after every label, on the map in a moment, gone with the window.

Learning and mapping run beside the interface; an answer that a later label overtook is dropped on the way.
"""

from __future__ import annotations

import contextlib
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from qgis.core import QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from trainer.classification.classifiers import Classifier
from trainer.classification.next_labels import which_next
from trainer.classification.quick_map import Mapped, QuickMap, Taught, Tried
from trainer.contract import TrainerError
from trainer.results.tile_raster import Layout, TileValues, write_at_once
from trainer.search.searcher import Searcher

from ..jobs.background import Background
from ..layers.file_styles import raster_layer
from ..layers.groups import KIND, group_of, kind_of
from ..texts.translation import tr
from .label_book import LabelBook
from .label_layer import LABELS

LIVE = "live-classes"
OPACITY = 0.6


@dataclass(frozen=True, eq=False)
class Learned:
    """What is known after a label.

    Attributes:
        taught: The labels.
        classifier: What was learned from them.
        mapped: What it makes of all tiles.
        rasters: Where that lies, one a source with places.
    """

    taught: Taught
    classifier: Classifier
    mapped: Mapped
    rasters: list[Path]


class LiveClasses(QObject):
    """Follows a book of labels while it is on.

    Signals:
        changed: The map is another one: :attr:`learned`.
        tried: It is known how right it is: :attr:`accuracy`.
        refused: What could not be done, a TrainerError.
    """

    changed = pyqtSignal()
    tried = pyqtSignal()
    refused = pyqtSignal(object)

    def __init__(self, book: LabelBook, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.learned: Optional[Learned] = None
        self.accuracy: Optional[Tried] = None
        self.layers: list[QgsRasterLayer] = []
        self.on = False
        self._book = book
        self._background = Background("workbench", self)
        self._folder = tempfile.TemporaryDirectory(prefix="geoembed-")
        self._turn = 0
        self._quick: Optional[QuickMap] = None
        self._layouts: dict[int, Layout] = {}
        book.changed.connect(self._teach)
        book.classes_changed.connect(self._draw)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)

    @property
    def busy(self) -> bool:
        """Whether something is being learned."""
        return self._background.busy

    def close(self) -> None:
        """Take the layers away, and their files."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)
        self._turn += 1
        self._background.close()
        self._remove()
        with contextlib.suppress(OSError):  # Windows, while a layer is still drawn
            self._folder.cleanup()

    def switch(self, on: bool) -> None:
        """Follow the labels, or take the map away until it is wanted again."""
        if on == self.on:
            return
        self.on = on
        self._teach()

    def propose(self, left_out: npt.NDArray[np.int64], then: Any) -> None:
        """Hand the rows of the tiles to be labelled next to ``then``."""
        searcher, taught = self._book.searcher, self._book.taught()
        if searcher is None:
            return

        def work() -> npt.NDArray[np.int64]:
            quick, learned = self._of(searcher), self.learned
            if learned is None or not np.array_equal(learned.taught.rows, taught.rows):
                learned = None
            if learned is None and len(taught.rows):
                classifier = quick.learn(taught)
                mapped = quick.mapped(classifier, taught)
                return which_next(quick, taught, classifier, None if mapped is None else mapped.codes, left_out)
            if learned is None:
                return which_next(quick, taught, left_out=left_out)
            return which_next(quick, taught, learned.classifier, learned.mapped.codes, left_out)

        self._background.do(work, then, self.refused.emit)

    # -- learned after every label ------------------------------------------------------------------
    def _teach(self) -> None:
        self._turn += 1
        turn, searcher, taught = self._turn, self._book.searcher, self._book.taught()
        temperature = 1.0 if self.accuracy is None else self.accuracy.temperature

        def stop() -> bool:
            return turn != self._turn

        if searcher is None or not len(taught.rows) or not self.on:
            self.learned = self.accuracy = None
            self._remove()
            self.changed.emit()
            self.tried.emit()
            if searcher is not None and self.on:
                self._background.do(lambda: self._of(searcher), lambda _quick: None, self.refused.emit)
            return

        def learn() -> Optional[Learned]:
            if stop():
                return None
            quick = self._of(searcher)
            classifier = quick.learn(taught)
            mapped = quick.mapped(classifier, taught, temperature, stop)
            return (
                None if mapped is None else Learned(taught, classifier, mapped, self._written(searcher, mapped, turn))
            )

        def show(learned: Optional[Learned]) -> None:
            if learned is not None and not stop():
                self._show(learned)
                self._background.do(lambda: None if stop() else quick_of().tried(taught, stop), know, self.refused.emit)

        def quick_of() -> QuickMap:
            return self._of(searcher)

        def know(found: Optional[Tried]) -> None:
            if not stop():
                self.accuracy = found
                self.tried.emit()

        self._background.do(learn, show, self._failed)

    def _of(self, searcher: Searcher) -> QuickMap:
        """Made at the first use, in the thread."""
        if self._quick is None or self._quick.embeddings is not searcher.embeddings:
            self._quick, self._layouts = QuickMap(searcher.embeddings), {}
            self._quick.prepare()
        return self._quick

    def _written(self, searcher: Searcher, mapped: Mapped, turn: int) -> list[Path]:
        embeddings, written = searcher.embeddings, []
        content = TileValues(mapped.codes, names=["class"], nodata=0)
        for number, grid in enumerate(embeddings.manifest.sources):
            if number not in self._layouts and grid.crs_wkt:
                rows = np.flatnonzero(embeddings.table["source"] == number)
                self._layouts[number] = Layout(rows, embeddings.table, grid, content)
            if number in self._layouts:
                path = Path(self._folder.name) / f"classes {turn} {number}.tif"
                write_at_once(path, self._layouts[number], content)
                written.append(path)
        return written

    def _failed(self, error: TrainerError) -> None:
        self.learned = None
        self._remove()
        self.refused.emit(error)

    # -- on the map -----------------------------------------------------------------------------------
    def _show(self, learned: Learned) -> None:
        old = [Path(layer.source()) for layer in self.layers]
        searcher = self._book.searcher
        self.learned = learned
        if len(self.layers) != len(learned.rasters):
            self._remove()
            group = (
                group_of(searcher.embeddings.folder) if searcher else None
            ) or QgsProject.instance().layerTreeRoot()
            for path in learned.rasters:
                layer = raster_layer(path, tr("Classes so far"))
                layer.setCustomProperty(KIND, LIVE)
                self.layers.append(layer)
                self._draw()
                QgsProject.instance().addMapLayer(layer, False)
                above = [node for node in group.findLayers() if node.layer() and kind_of(node.layer()) == LABELS]
                place = max([0, *(1 + group.children().index(node) for node in above if node.parent() == group)])
                group.insertLayer(place, layer).setExpanded(False)
        else:
            for layer, path in zip(self.layers, learned.rasters):
                layer.setDataSource(str(path), layer.name(), "gdal", layer.dataProvider().ProviderOptions())
        self._draw()
        for path in old:
            with contextlib.suppress(OSError):  # Windows, while it is still drawn
                path.unlink()
        self.changed.emit()

    def _draw(self) -> None:
        """In the colours of the classes; what is all else stays as it is."""
        found = []
        for number, one in enumerate(self._book.classes, start=1):
            colour = QColor(one.colour)
            if one.rest:
                colour.setAlpha(0)
            found.append(QgsPalettedRasterRenderer.Class(number, colour, one.name))
        for layer in self.layers:
            renderer = QgsPalettedRasterRenderer(layer.dataProvider(), 1, found)
            renderer.setOpacity(OPACITY)  # a layer's own, in QGIS 3.22, goes with its renderer
            layer.setRenderer(renderer)
            layer.triggerRepaint()

    def _remove(self) -> None:
        before, self.layers = self.layers, []
        QgsProject.instance().removeMapLayers([layer.id() for layer in before])

    def _layers_go(self, ids: Any) -> None:
        self.layers = [layer for layer in self.layers if layer.id() not in ids]
