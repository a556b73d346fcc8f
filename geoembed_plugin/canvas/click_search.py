"""Click-to-search as the plugin owns it: one session, one map tool, one set of highlights; given back at unloading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from trainer.contract import InputError

from ..search.live_similarity import LiveSimilarity
from ..search.outlines import outline_of
from ..search.question import Tile
from ..search.saving import AnswerLayers
from ..search.session import SearchSession
from ..search.thumbnails import Thumbnails
from .highlights import Highlights
from .map_tool import LookAlikeTool, PolygonDrawing, area_of, selected_polygons

if TYPE_CHECKING:
    from ..host import Host

AT_REST_MS = 250
"""So long after the last move of the map it is searched where it lies now."""

_open: dict[int, ClickSearch] = {}


def of(plugin: Host) -> ClickSearch:
    """The plugin's click-to-search, made when it is first needed."""
    found = _open.get(id(plugin))
    if found is None:
        found = _open[id(plugin)] = ClickSearch(plugin)

        def remove() -> None:
            _open.pop(id(plugin)).close()

        plugin.on_unload(remove)
        found.session.folders.look_at_project()
    return found


def activate(plugin: Host, checked: bool) -> None:
    """The toolbar button: take the tool, and show the panel; or put the tool back."""
    here = of(plugin)
    canvas = plugin.iface.mapCanvas()
    if checked:
        plugin.dock.show()
        plugin.dock.raise_()
        canvas.setMapTool(here.tool)
    else:
        canvas.unsetMapTool(here.tool)


def show_panel(plugin: Host) -> None:
    """Show the panel without taking the tool."""
    of(plugin)
    plugin.dock.show()
    plugin.dock.raise_()


class ClickSearch(QObject):
    """The parts of click-to-search, wired to each other.

    Signals:
        shown_changed: Other tiles of the answer are shown: after an answer, or a move of the similarity slider.
        following_changed: Answers are limited to the view, wherever it moves, or no more.
    """

    shown_changed = pyqtSignal()
    following_changed = pyqtSignal(bool)

    def __init__(self, plugin: Host) -> None:
        super().__init__()
        self.iface = plugin.iface
        self.canvas = plugin.iface.mapCanvas()
        self.session = SearchSession(self)
        self.answer_layers = AnswerLayers(self.session, self)
        self.live = LiveSimilarity(self.session, self)
        self.highlights = Highlights(self.canvas, self)
        self.thumbnails = Thumbnails(self.canvas, self)
        self.tool = LookAlikeTool(self.canvas)
        self.drawing = PolygonDrawing(self.canvas, self)
        self.tool.setAction(plugin.actions["search"])
        self.least_share = 0.0
        self.following = False
        self._led = False
        self._come_to_rest = QTimer(self)
        self._come_to_rest.setSingleShot(True)
        self._come_to_rest.setInterval(AT_REST_MS)
        self._come_to_rest.timeout.connect(self._search_view)
        self.places = np.zeros(0, np.int64)
        self.tool.asked.connect(self._clicked)
        self.tool.taken_back.connect(self.session.undo)
        self.session.answered.connect(self._answered)
        self.session.marks_changed.connect(self._show)
        self.canvas.extentsChanged.connect(self._moved)

    def close(self) -> None:
        """Give the map tool, the rubber bands, threads and the worker back."""
        self.canvas.extentsChanged.disconnect(self._moved)
        self._come_to_rest.stop()
        self.drawing.close()
        self.canvas.unsetMapTool(self.tool)
        self.answer_layers.close()
        self.live.close()
        self.session.close()
        self.thumbnails.close()
        self.highlights.remove()
        self.tool.deleteLater()
        self.deleteLater()

    # -- which tiles of the answer are shown -----------------------------------------------------
    @property
    def least_similarity(self) -> float:
        """What the slider means: the least similarity that is shown."""
        found = self.session.found
        if found is None or not len(found):
            return 0.0
        low, high = float(found.answer.similarity.min()), float(found.answer.similarity.max())
        return low + (high - low) * self.least_share

    def set_least_share(self, share: float) -> None:
        """Show only what is more alike: 0 shows the whole answer, 1 its best."""
        self.least_share = share
        self._show()

    def visit(self, place: int) -> QgsGeometry:
        """Pan to a tile of the answer, frame it and flash it."""
        geometry = self.highlights.select(place)
        if not geometry.isEmpty():
            box = geometry.boundingBox()
            if not (self.following and self.canvas.extent().contains(box)):
                self._lead(lambda: self.canvas.setCenter(box.center()))
            self.canvas.flashGeometries([geometry], self.canvas.mapSettings().destinationCrs())
        return geometry

    def zoom_to(self, place: int) -> None:
        """Fill a good part of the view with a tile of the answer."""
        self._zoom(self.highlights.select(place))

    def zoom_to_tile(self, tile: Tile) -> None:
        """Fill a good part of the view with any tile, and flash it."""
        crs = self.canvas.mapSettings().destinationCrs()
        geometry = outline_of(tile, crs)
        self._zoom(geometry)
        self.canvas.flashGeometries([geometry], crs)

    def _zoom(self, geometry: QgsGeometry) -> None:
        if not geometry.isEmpty():
            box = geometry.boundingBox()
            box.scale(5.0)
            self._lead(lambda: self.canvas.setExtent(box))

    def _lead(self, move: Callable[[], None]) -> None:
        """Move the map to a tile of the answer, which is no wish for another answer."""
        self._led = True
        move()
        self._led = False
        self.canvas.refresh()

    # -- polygons as examples --------------------------------------------------------------------
    def draw_example(self, like: bool, also: bool) -> None:
        """Let the person draw a polygon, and search for what looks like the tiles in it."""
        self.session.working.emit(self.drawing.hint())

        def drawn(geometry: QgsGeometry) -> None:
            self.session.working.emit("")
            self.session.ask_area(area_of(geometry, self.canvas.mapSettings().destinationCrs()), like, also)

        self.drawing.begin(drawn, lambda: self.session.working.emit(""))

    def take_selected(self, like: bool, also: bool) -> None:
        """Search for what looks like the tiles in the selected polygons of the active layer."""
        layer = self.iface.activeLayer()
        try:
            self.session.ask_area(area_of(selected_polygons(layer), layer.crs()), like, also)
        except InputError as error:
            self.session.refuse(error)

    # -- answers of the view alone ---------------------------------------------------------------
    def view(self) -> QgsGeometry:
        """What is to be seen of the map, in its CRS; turned where the map is."""
        corners = [QgsPointXY(point) for point in self.canvas.mapSettings().visiblePolygon()]
        return QgsGeometry.fromPolygonXY([[*corners, corners[0]]])

    def follow_view(self, on: bool) -> None:
        """Limit answers to what is to be seen, also after the map is moved; or let them lie anywhere."""
        if on == self.following:
            return
        self.following = on
        self.following_changed.emit(on)
        if on:
            self._search_view()
        else:
            self._come_to_rest.stop()
            self.session.set_filters(area=None)

    def _moved(self) -> None:
        if self.following and not self._led:
            self._come_to_rest.start()

    def _search_view(self) -> None:
        self.session.set_filters(area=area_of(self.view(), self.canvas.mapSettings().destinationCrs()))

    def _clicked(self, point: object, modifiers: object) -> None:
        self.session.click(point, self.canvas.mapSettings().destinationCrs(), modifiers)

    def _answered(self) -> None:
        self._show()

    def _show(self) -> None:
        found = self.session.found
        if found is None:
            self.places = np.zeros(0, np.int64)
        else:
            self.places = found.at_least(self.least_similarity - 1e-7)
        self.highlights.show(found, self.places, self.session.marks)
        self.shown_changed.emit()
