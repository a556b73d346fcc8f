"""The panel: which embeddings, the examples, the tiles found, filters, and what can be made of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QLocale, QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .. import remembered
from ..bundle import resource
from ..canvas.click_search import ClickSearch, of
from ..search.session import BESIDE
from ..texts import messages
from ..texts.failures import Failure
from ..texts.messages import SET_UP_CODES
from ..texts.translation import tr
from ..theme_colours import WRONG, ink
from .examples_strip import ExamplesStrip
from .filters_box import FiltersBox
from .folder_rows import AlsoRow, FolderRow
from .live_row import LiveRow
from .panel_tools import PanelTools, picture_in
from .results_list import ResultsList
from .results_model import ResultsModel, copied_positions
from .words_row import WordsRow

if TYPE_CHECKING:
    from ..host import Host

STEPS = 1000
AS_GRID = "geoembed/search/as_grid"


def create(plugin: Host) -> QWidget:
    """The dock's content; called when it is first shown."""
    return ResultsPanel(plugin, of(plugin))


class ResultsPanel(QWidget):
    """What the person sees of the search besides the map."""

    def __init__(self, plugin: Host, search: ClickSearch) -> None:
        super().__init__()
        self.setObjectName("geoembedPanel")
        self.setAcceptDrops(True)
        self.setMinimumWidth(260)
        self._search, self._session = search, search.session
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        self.folders = FolderRow(self._session, self)
        layout.addWidget(self.folders)
        self.also = AlsoRow(self._session, self)
        layout.addWidget(self.also)
        self.words = WordsRow(self._session, self)
        self.tools = PanelTools(plugin, search, self, self.words.ask_for_tower)
        layout.addWidget(self.tools)
        layout.addWidget(self.words)
        self.examples = ExamplesStrip(self._session, search.thumbnails, self)
        layout.addWidget(self.examples)
        self.model = ResultsModel(search.thumbnails, self)
        self.list = ResultsList(self.model, self)
        self.list.visited.connect(search.visit)
        self.list.opened.connect(search.zoom_to)
        self.list.wanted.connect(self._wanted)
        layout.addWidget(self.list, 1)
        layout.addLayout(self._slider_row())
        layout.addWidget(LiveRow(search.live, self))
        self.filters = FiltersBox(search, self)
        self.filters.setCollapsed(True)
        self.filters.setSettingGroup("geoembed")
        layout.addWidget(self.filters)
        self.status = QLabel(self)
        self.status.setObjectName("geoembedStatus")
        self.status.setWordWrap(True)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self.status)
        self._there = QPushButton(tr("Zoom there"), self)
        self._there.setObjectName("geoembedZoomThere")
        self._there.setToolTip(tr("Show the nearest tile on the map"))
        self._there.clicked.connect(lambda _checked=False: self._zoom_there())
        self._there.hide()
        layout.addWidget(self._there)
        self._session.folders_changed.connect(self._folders_changed)
        self._session.working.connect(self._working)
        self._session.refused.connect(self._refused)
        self._session.network_wanted.connect(self._ask_for_network, Qt.ConnectionType.QueuedConnection)
        search.shown_changed.connect(self._show)
        self._folders_changed()
        self._show()

    # -- rows of the panel ------------------------------------------------------------------------
    def _slider_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        label = QLabel(tr("At least"), self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("geoembedSlider")
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 10)
        self.slider.setSingleStep(STEPS // 50)
        self.slider.setToolTip(tr("Shows only tiles that are at least so similar"))
        self.slider.setAccessibleName(tr("Least similarity"))
        self.slider.valueChanged.connect(lambda value: self._search.set_least_share(value / STEPS))
        label.setBuddy(self.slider)
        self.least = QLabel(self)
        self.least.setObjectName("geoembedLeast")
        self.least.setMinimumWidth(self.least.fontMetrics().horizontalAdvance("0.000 "))
        self.follow = self._switch(
            "geoembedFollow",
            QgsApplication.getThemeIcon("/mActionSetToCanvasExtent.svg"),
            tr("Only in the view"),
            tr("Only tiles that are to be seen on the map are found, wherever it is moved"),
        )
        self.follow.setChecked(self._search.following)
        self.follow.toggled.connect(self._search.follow_view)
        self._search.following_changed.connect(self.follow.setChecked)
        self.grid = self._switch(
            "geoembedGrid",
            QgsApplication.getThemeIcon("/mActionIconView.svg"),
            tr("Pictures side by side"),
            tr("Each tile framed in its surroundings; otherwise a list with distances and positions"),
        )
        self.grid.setChecked(remembered.truth(AS_GRID, True))
        self.list.show_as_grid(self.grid.isChecked())
        self.grid.toggled.connect(self._show_as_grid)
        row.addWidget(label)
        row.addWidget(self.slider, 1)
        self.live = self._switch(
            "geoembedLive",
            QIcon(str(resource("icons/heat_map.svg"))),
            tr("Similarity on the map"),
            tr(
                "Colours everything that is similar to the examples, above a threshold that you move; a temporary layer"
            ),
        )
        self.live.setChecked(self._search.live.on)
        self.live.toggled.connect(self._search.live.switch)
        self._search.live.switched.connect(self.live.setChecked)
        for widget in (self.least, self.live, self.follow, self.grid):
            row.addWidget(widget)
        return row

    def _switch(self, name: str, icon: QIcon, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon)
        button.setIconSize(QSize(16, 16))
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setAccessibleName(text)
        button.setToolTip(f"<b>{text}</b><br>{tip}")
        return button

    def _folders_changed(self) -> None:
        self.filters.show_sources()
        self._say_state()

    # -- answers ----------------------------------------------------------------------------------
    def _show(self) -> None:
        found = self._session.found
        self.model.show(found, self._search.places)
        self.least.setText(
            QLocale().toString(self._search.least_similarity, "f", self.model.digits)
            if found is not None and len(found)
            else ""
        )
        self.slider.setEnabled(found is not None and len(found) > 1)
        self._say_state()

    def _say_state(self) -> None:
        session = self._session
        if session.searcher is None:
            self.list.hint = tr(
                "Open an embeddings folder with the button above, or make one with Raster ▸ GeoEmbed ▸ Embed…"
            )
            self._say("")
        elif session.found is None:
            self.list.hint = tr(
                "Click a place on the map to find what looks like it.\n\n"
                "Shift-click adds an example, Ctrl-click a counter-example. "
                "Drop a picture here to search for it."
            )
            count = sum(len(searcher.embeddings) for searcher in session.searchers)
            self._say(tr("1 tile") if count == 1 else tr("{count} tiles").format(count=QLocale().toString(count)))
        else:
            found, shown = session.found, len(self._search.places)
            self.list.hint = tr("Nothing is so similar.")
            text = tr("{shown} of {count} tiles · {time} ms").format(
                shown=QLocale().toString(shown),
                count=QLocale().toString(found.searched),
                time=QLocale().toString(found.seconds * 1000.0, "f", 0 if found.seconds > 0.0095 else 1),
            )
            excluded = len(session.examples.excluded)
            if excluded == 1:
                text += " · " + tr("1 left out (Undo brings it back)")
            elif excluded:
                text += " · " + tr("{count} left out (Undo brings them back)").format(count=excluded)
            self._say(text + (f" · {found.answer.note}" if found.answer.note else ""))
        self.list.viewport().update()

    def _wanted(self, places: list[int], what: str) -> None:
        found = self._session.found
        places = [place for place in places if found is not None and 0 <= place < len(found)]
        if found is None or not places:
            return
        if what == "zoom":
            self._search.zoom_to(places[0])
        elif what == "exclude":
            self._session.exclude(places)
        elif what.startswith("copy"):
            self._copy(copied_positions(found, places, QgsProject.instance().crs() if what != "copy" else None))
        else:
            for number, place in enumerate(places):
                row, also = int(found.answer.rows[place]), what != "new" or number > 0
                self._session.ask_row(row, like=what != "less", also=also, searcher=found.searcher(place))

    def _copy(self, lines: list[str]) -> None:
        if not lines:
            self._say(tr("These tiles have no position."), warning=True)
            return
        QApplication.clipboard().setText("\n".join(lines))
        text = tr("{position} is on the clipboard.").format(position=lines[0])
        several = tr("{count} positions are on the clipboard.").format(count=QLocale().toString(len(lines)))
        self._say(text if len(lines) == 1 else several)

    def _show_as_grid(self, grid: bool) -> None:
        QgsSettings().setValue(AS_GRID, grid)
        self.list.show_as_grid(grid)

    # -- what is said -----------------------------------------------------------------------------
    def _working(self, text: str) -> None:
        if text:
            self._say(text)
        else:
            self._say_state()

    def _refused(self, failure: Failure) -> None:
        beside = failure.code == BESIDE
        if failure.code in SET_UP_CODES or not self.isVisible():
            messages.fail("", failure, (self._there.text(), self._zoom_there) if beside else None)
        self._say_state()
        self._say(str(failure), warning=True)
        self._there.setVisible(beside)

    def _zoom_there(self) -> None:
        if self._session.nearest is not None:
            self._search.zoom_to_tile(self._session.nearest)

    def _ask_for_network(self, cause: str, allowed: Callable[[], None]) -> None:
        """Once for embeddings that are open: the worker may then ask other machines for what they name."""
        question = tr("May it be asked for, as long as these embeddings are open?")
        if messages.ask("geoembedNetwork", tr("Another machine"), cause, question):
            allowed()

    def _say(self, text: str, warning: bool = False) -> None:
        self.status.setStyleSheet(f"{ink(self, WRONG)} font-weight: bold;" if warning else "")
        self.status.setText(text)
        self._there.hide()

    # -- pictures dropped -------------------------------------------------------------------------
    def dragEnterEvent(self, event: Any) -> None:
        """A picture may be dropped."""
        if picture_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:
        """Search for what looks like the picture; with Shift as one more example, with Ctrl as a counter-example."""
        path = picture_in(event.mimeData())
        if path is None:
            return
        keys = event.keyboardModifiers() if hasattr(event, "keyboardModifiers") else event.modifiers()
        unlike = bool(keys & Qt.KeyboardModifier.ControlModifier)
        self._session.ask_picture(path, not unlike, unlike or bool(keys & Qt.KeyboardModifier.ShiftModifier))
        event.acceptProposedAction()
