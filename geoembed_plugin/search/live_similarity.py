"""How alike everything is to the examples, on the map while a threshold is moved: temporary layers, written once.

The similarities of a question are written as rasters a source beside the interface; the slider then changes how
they are drawn, and computes nothing.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from qgis.core import (
    QgsColorRampShader,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSettings,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from trainer.contract import InputError, TrainerError
from trainer.results.heat_map import write_similarity_raster
from trainer.results.palette import MAGMA
from trainer.results.styles import ramp_edges
from trainer.search.searcher import Searcher

from .. import remembered
from ..jobs.background import Background
from ..layers.file_styles import raster_layer
from ..layers.groups import KIND, group_of
from ..texts.translation import tr
from .question import Mark
from .session import SearchSession

THRESHOLD = "geoembed/search/threshold"
UNTOLD = -1.0
"""A threshold that nobody has set."""
FRAME_MS = 40
"""The map is drawn so often at most while the threshold moves."""
HAIR = 1e-6
"""Below the threshold by so much, nothing is drawn."""
OPACITY = 0.75


@dataclass(frozen=True, eq=False)
class _Written:
    """The similarities of one question.

    Attributes:
        rasters: Of each folder, in its sources' order.
        scores: (N,) of all tiles of all folders, sorted.
        edges: Where the ramp begins and ends.
    """

    rasters: list[tuple[Path, list[Path]]]
    scores: npt.NDArray[np.float32]
    edges: tuple[float, float]


class LiveSimilarity(QObject):
    """Follows the session's examples while it is on.

    Signals:
        switched: It was switched on or off, also because its layers were removed.
        changed: Other tiles are above the threshold: see :attr:`above` and :attr:`count`.
    """

    switched = pyqtSignal(bool)
    changed = pyqtSignal()

    def __init__(self, session: SearchSession, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.on = False
        self.threshold = remembered.number(THRESHOLD, UNTOLD, 0.0, 1.0)
        self.layers: list[QgsRasterLayer] = []
        self._session = session
        self._background = Background("live-similarity", self)
        self._folder: Optional[tempfile.TemporaryDirectory[str]] = None
        self._written: Optional[_Written] = None
        self._turn = 0
        self._asked: Optional[tuple[tuple[Searcher, ...], tuple[Mark, ...]]] = None
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(FRAME_MS)
        self._frame.timeout.connect(self._draw)
        session.marks_changed.connect(self._ask)
        session.folders_changed.connect(self._ask)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)

    def close(self) -> None:
        """Take the layers away, and their files."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)
        self._background.close()
        self._frame.stop()
        self._forget()
        if self._folder is not None:
            self._folder.cleanup()

    @property
    def above(self) -> int:
        """How many tiles are as similar as the threshold, or more."""
        if self._written is None:
            return 0
        return self.count - int(np.searchsorted(self._written.scores, np.float32(self.threshold)))

    @property
    def count(self) -> int:
        """How many tiles were compared; 0 before that."""
        return 0 if self._written is None else len(self._written.scores)

    @property
    def busy(self) -> bool:
        """Whether similarities are being written."""
        return self._background.busy

    def switch(self, on: bool) -> None:
        """Show similarities, or take them off the map."""
        if on == self.on:
            return
        self.on = on
        self.switched.emit(on)
        if on:
            self._ask()
        else:
            self._forget()
            self.changed.emit()

    def set_threshold(self, threshold: float) -> None:
        """Draw only what is at least so similar, 0…1."""
        self.threshold = threshold
        QgsSettings().setValue(THRESHOLD, threshold)
        if self.layers and not self._frame.isActive():
            self._frame.start()
        self.changed.emit()

    # -- written once a question ----------------------------------------------------------------
    def _ask(self) -> None:
        searchers, question = self._session.searchers, self._session.question()
        if not self.on or (searchers, question.marks) == self._asked:  # layers came or went, ours among them
            return
        self._turn += 1
        self._asked, turn = (searchers, question.marks), self._turn
        if not searchers or not any(mark.like for mark in question.marks):
            self._forget()
            self.changed.emit()
            return
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="geoembed-")
        folder = Path(self._folder.name)

        def write() -> Optional[_Written]:
            if turn != self._turn:  # overtaken while it waited
                return None
            found = []
            for searcher in searchers:
                query = question.query(searcher)
                found.append(searcher.engine("exact").scores(query.like, query.unlike))
            everything = np.sort(np.concatenate(found))
            edges, rasters = ramp_edges(everything), []
            for number, (searcher, scores) in enumerate(zip(searchers, found)):
                path = folder / f"similarity {turn} {number}.tif"
                written = write_similarity_raster(path, searcher.embeddings, scores, edges)
                rasters.append((searcher.embeddings.folder, written))
            return _Written(rasters, everything, edges)

        def failed(error: TrainerError) -> None:
            self._forget()
            self.switch(False)
            self._session.refuse(error)

        self._background.do(write, lambda written: self._show(written, turn), failed, title=tr("Similarity on the map"))

    def _show(self, written: Optional[_Written], turn: int) -> None:
        if written is None or turn != self._turn or not self.on:
            return
        before, self.layers = self.layers, []
        self._written = written
        if self.threshold == UNTOLD or self.above <= len(self._asked[1] if self._asked else ()):
            self.threshold = max(0.0, np.floor(1000 * written.edges[0]) / 1000)  # else the map shows nothing
        for folder, paths in written.rasters:
            group = group_of(folder) or QgsProject.instance().layerTreeRoot()
            for path in paths:
                layer = raster_layer(path, tr("Similarity on the map"))
                if not layer.isValid():
                    self._session.refuse(InputError(tr("{path} cannot be opened as a layer.").format(path=path)))
                    continue
                layer.setCustomProperty(KIND, "similarity")
                layer.setOpacity(OPACITY)
                self.layers.append(layer)
                layer.setRenderer(self._renderer(layer))
                QgsProject.instance().addMapLayer(layer, False)
                group.insertLayer(0, layer)
        self._remove(before)
        self.changed.emit()

    # -- drawn anew with each move of the slider --------------------------------------------------
    def _draw(self) -> None:
        for layer in self.layers:
            layer.setRenderer(self._renderer(layer))
            layer.triggerRepaint()

    def _renderer(self, layer: QgsRasterLayer) -> QgsSingleBandPseudoColorRenderer:
        low, high = self._written.edges if self._written is not None else (0.0, 1.0)
        values = np.linspace(low, high, len(MAGMA))
        channels = [float(np.interp(self.threshold, values, channel)) for channel in np.array(MAGMA, float).T]
        least = QColor(*(round(value) for value in channels))
        kept = [(value, QColor(*colour)) for value, colour in zip(values.tolist(), MAGMA) if value > self.threshold]
        nothing = QColor(0, 0, 0, 0)
        stops = [(-2.0, nothing), (self.threshold - HAIR, nothing), (self.threshold, least), *kept]
        ramp = QgsColorRampShader(-2.0, max(high, self.threshold))
        ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
        ramp.setColorRampItemList([QgsColorRampShader.ColorRampItem(*stop, f"{stop[0]:.3f}") for stop in stops[1:]])
        shader = QgsRasterShader()
        shader.setRasterShaderFunction(ramp)
        return QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)

    def _forget(self) -> None:
        """Take the layers away; the files go with the plugin, since others may still be reading them."""
        self._turn += 1
        self._written = self._asked = None
        before, self.layers = self.layers, []
        self._remove(before)

    @staticmethod
    def _remove(layers: list[QgsRasterLayer]) -> None:
        QgsProject.instance().removeMapLayers([layer.id() for layer in layers])

    def _layers_go(self, ids: Any) -> None:
        """The person removed one, or another project is opened: nothing is left to be moved."""
        if any(layer.id() in ids for layer in self.layers):
            self.layers = [layer for layer in self.layers if layer.id() not in ids]
            if not self.layers:
                self.switch(False)
