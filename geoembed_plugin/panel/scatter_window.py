"""Window "Scatter plot": the tiles by their looks, linked with the map both ways; a lasso makes examples of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

import numpy as np
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from trainer.contract import InputError, TrainerError
from trainer.results.plane_file import read_plane
from trainer.search.searcher import Searcher

from ..canvas.click_search import ClickSearch, of
from ..jobs import queue
from ..jobs.background import Background
from ..jobs.conversation import JobState
from ..layers.groups import tile_layers
from ..layers.names import titles
from ..search.look_plane import LookPlane, Rows, look_plane
from ..search.outlines import to_degrees
from ..search.question import row_under
from ..texts.failures import of_error
from ..texts.numbers import progress_text, whole
from ..texts.translation import tr
from .scatter_plot import NO_ROWS, ScatterPlot

if TYPE_CHECKING:
    from ..host import Host

DIRECTIONS, NEIGHBOURS = "pca", "t-sne"
MOST_SELECTED = 100_000
"""So many features a layer selects in a moment."""


def show(plugin: Host) -> None:
    """Open the window beside the map."""

    def make() -> ScatterWindow:
        window = ScatterWindow(of(plugin), plugin.iface.mainWindow())
        plugin.on_unload(window.end)
        return window

    plugin.window("scatter", make)


class ScatterWindow(QDialog):
    """Follows the folder that is searched, its examples and its answers."""

    def __init__(self, search: ClickSearch, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedScatterWindow")
        self.setWindowTitle(tr("Scatter plot"))
        self.resize(560, 560)
        self._search, self._session = search, search.session
        self._searcher: Optional[Searcher] = None
        self._background = Background("scatter", self)
        self.plot = ScatterPlot(self._background, self)
        self.plot.setToolTip(
            tr(
                "Tiles that look alike lie near each other. Click: go there. Drag: a lasso that selects. Wheel: zoom; "
                "double click: all of it."
            )
        )
        self.kind = QComboBox(self)
        self.kind.setObjectName("geoembedScatterKind")
        self.kind.setAccessibleName(tr("How the tiles are placed"))
        self.kind.addItem(tr("By their two main differences (PCA)"), DIRECTIONS)
        self.kind.addItem(tr("Look-alikes side by side (t-SNE)"), NEIGHBOURS)
        self.kind.setToolTip(
            tr(
                "Main differences are there at once; look-alikes side by side show groups better; made once, they are "
                "kept."
            )
        )
        self.kind.currentIndexChanged.connect(lambda _place: self._place())
        self.stop = QPushButton(tr("Stop"), self)
        self.stop.setObjectName("geoembedScatterStop")
        self.stop.setToolTip(tr("Stop placing them"))
        self.stop.setAutoDefault(False)
        self.stop.hide()
        self._job: Optional[queue.JobHandle] = None
        self.stop.clicked.connect(lambda _checked=False: self._job.cancel() if self._job is not None else None)
        self.status = QLabel(self)
        self.status.setObjectName("geoembedScatterStatus")
        self.status.setWordWrap(True)
        self.example = self._button("geoembedScatterExample", tr("Search with these"), True, False)
        self.example.setToolTip(tr("The selected tiles are one example: their mean"))
        self.counter = self._button("geoembedScatterCounter", tr("Less like these"), False, True)
        self.counter.setToolTip(tr("The selected tiles are one counter-example: their mean"))
        self.layer = QPushButton(tr("Select in the layer"), self)
        self.layer.setObjectName("geoembedScatterLayer")
        self.layer.setToolTip(tr("Selects them in the layer of the tiles, as QGIS' own tools do"))
        self.layer.clicked.connect(lambda _checked=False: self._select_in_layer())
        row = QHBoxLayout()
        for button in (self.example, self.counter, self.layer):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch()
        above = QHBoxLayout()
        above.addWidget(self.kind, 1)
        above.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.addLayout(above)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.status)
        layout.addLayout(row)
        self.plot.hovered.connect(self._hovered)
        self.plot.visited.connect(self._visited)
        self.plot.chosen.connect(lambda _rows: self._say())
        self._share, self._ended = 0.0, False
        search.canvas.xyCoordinates.connect(self._over_map)
        self._session.folders_changed.connect(self._look)
        self._session.answered.connect(self._mark)
        self._session.marks_changed.connect(self._mark)
        self._session.refused.connect(self._refused)
        self._look()

    def end(self) -> None:
        """Let go of the map and of the thread; windows are closed after the map was given back."""
        self._ended = True
        self._search.canvas.xyCoordinates.disconnect(self._over_map)
        self._background.close()

    def showEvent(self, event: Any) -> None:
        """What was chosen meanwhile is shown."""
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: Any) -> None:
        """Nothing of it stays on the map."""
        if not self._ended:
            self._search.highlights.point_out(None)
        super().hideEvent(event)

    def _button(self, name: str, text: str, like: bool, also: bool) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked=False: self._ask(like, also))
        return button

    # -- what is shown ----------------------------------------------------------------------------
    def _look(self) -> None:
        searcher = self._session.searcher
        if searcher is self._searcher:
            return
        self._searcher = searcher
        if searcher is not None:
            self.setWindowTitle(tr("Scatter plot of {folder}").format(folder=self._title(searcher)))
        self._place()

    def _place(self) -> None:
        """Show the folder's tiles as it is chosen; what a job makes comes later."""
        searcher, kind = self._searcher, self.kind.currentData()
        self.plot.show_points(np.zeros((0, 2), np.float32))
        self.status.setText("")
        self._say_buttons()
        if searcher is None:
            return
        embeddings = searcher.embeddings
        self.status.setText(tr("Placing the tiles by their looks…"))

        def placed(plane: Optional[LookPlane]) -> None:
            if plane is None:
                self._make(searcher)
            elif kind == self.kind.currentData():
                self._placed(searcher, plane)

        def place() -> Optional[LookPlane]:
            if kind == DIRECTIONS:
                return look_plane(embeddings)
            points = read_plane(embeddings.folder, len(embeddings))
            return None if points is None else LookPlane(points, 0.0)

        self._background.do(place, placed, self._failed, title=tr("Scatter plot"))

    # -- what the trainer places ---------------------------------------------------------------------
    def _make(self, searcher: Searcher) -> None:
        """Let the trainer place the tiles, unless it does so already."""
        if searcher is not self._searcher or self.kind.currentData() != NEIGHBOURS:
            return
        if self._job is not None and not self._job.state.over:
            return
        title = tr("Scatter plot of {folder}").format(folder=self._title(searcher))
        job = self._job = queue.submit(["plane", str(searcher.embeddings.folder)], title)
        job.changed.connect(lambda: self._tell_progress(job))
        job.ended.connect(lambda: self._made(job))
        self.stop.show()

    def _tell_progress(self, job: queue.JobHandle) -> None:
        if not self._ended and job is self._job and self.kind.currentData() == NEIGHBOURS and not job.state.over:
            self.status.setText(
                progress_text(job.stage_label or tr("Placing the tiles by their looks…"), job.last_progress)
            )

    def _made(self, job: queue.JobHandle) -> None:
        """It is shown; what was stopped, or failed, leaves the main differences."""
        if self._ended or job is not self._job:
            return
        self._job = None
        self.stop.hide()
        if self.kind.currentData() != NEIGHBOURS:
            return
        if job.state == JobState.DONE:
            self._place()
        else:
            self.kind.setCurrentIndex(self.kind.findData(DIRECTIONS))

    @staticmethod
    def _title(searcher: Searcher) -> str:
        folder = searcher.embeddings.folder
        return titles([folder])[folder]

    def _placed(self, searcher: Searcher, plane: LookPlane) -> None:
        if searcher is not self._searcher:
            return
        self._share = plane.share
        self.plot.show_points(plane.points)
        self._mark()
        self._say()

    def _failed(self, error: TrainerError) -> None:
        self.status.setText(str(of_error(error)))

    def _refused(self, failure: Any) -> None:
        if self.isActiveWindow():
            self.status.setText(str(failure))

    def _mark(self) -> None:
        found, searcher = self._session.found, self._searcher
        if not len(self.plot.points) or searcher is None:
            return
        rows = NO_ROWS
        if found is not None and searcher in found.searchers:
            rows = found.answer.rows[found.home == found.searchers.index(searcher)]
        marks = [mark for mark in self._session.marks if mark.searcher is searcher and mark.row >= 0]
        likes, unlikes = ([mark.row for mark in marks if mark.like is like] for like in (True, False))
        self.plot.mark(likes, unlikes, rows.tolist())

    def _say(self) -> None:
        count, chosen = len(self.plot.points), len(self.plot.rows)
        if self.kind.currentData() == NEIGHBOURS:
            text = tr("{count} tiles; neighbours look alike, and how far groups lie apart says little.")
            text = text.format(count=whole(count))
        else:
            text = tr("{count} tiles, all of them drawn; the two axes (PCA) hold {share} % of what differs.")
            text = text.format(count=whole(count), share=whole(100 * self._share))
        if chosen:
            one = tr("1 tile is selected.")
            text += " " + (one if chosen == 1 else tr("{count} tiles are selected.").format(count=whole(chosen)))
        self.status.setText(text if count else "")
        self._say_buttons()

    def _say_buttons(self) -> None:
        chosen = len(self.plot.rows) > 0
        self.example.setEnabled(chosen)
        self.layer.setEnabled(chosen)
        self.counter.setEnabled(chosen and bool(self._session.examples.likes))

    # -- from here to the map ---------------------------------------------------------------------
    def _hovered(self, row: int) -> None:
        tile = None if row < 0 or self._searcher is None else (self._searcher, row)
        self._search.highlights.point_out(tile)

    def _visited(self, row: int) -> None:
        if self._searcher is not None:
            self._search.zoom_to_tile((self._searcher, row))

    def _ask(self, like: bool, also: bool) -> None:
        if self._searcher is not None and len(self.plot.rows):
            self._session.ask_rows(self._searcher, self.plot.rows, like, also)

    def _select_in_layer(self) -> None:
        rows: Rows = self.plot.rows
        layers = [] if self._searcher is None else tile_layers(self._searcher.embeddings.folder)
        if not layers:
            hint = tr("Show it first: the folder's button in the panel ▸ Show it as layers.")
            self.status.setText(str(of_error(InputError(tr("The project has no layer of these tiles."), hint))))
        elif len(rows) > MOST_SELECTED:
            text = tr("{count} tiles are selected; a layer takes {most} at most.")
            self.status.setText(text.format(count=whole(len(rows)), most=whole(MOST_SELECTED)))
        else:
            for layer in layers:
                layer.selectByIds((rows + 1).tolist())  # a tile's feature has the number of its row, from 1

    # -- and back ---------------------------------------------------------------------------------
    def _over_map(self, point: QgsPointXY) -> None:
        if not self.isVisible() or self._searcher is None or not len(self.plot.points):
            return
        position = to_degrees(point, self._search.canvas.mapSettings().destinationCrs())
        row = -1 if position is None else row_under(self._searcher, *position)
        self.plot.point_out(row)
        self._search.highlights.point_out((self._searcher, row) if row >= 0 else None)

    def keyPressEvent(self, event: Any) -> None:
        """Escape gives the selection up, and closes only where there is none."""
        if event.key() == Qt.Key.Key_Escape and len(self.plot.rows):
            self.plot.choose(NO_ROWS)
            self._say()
            event.accept()
        else:
            super().keyPressEvent(event)
