"""The panel: which embeddings, the examples, the tiles found, filters, and what can be made of an answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QLocale, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from trainer.contract import InputError

from ..bundle import resource
from ..engine import messages
from ..engine.failures import Failure
from ..engine.messages import SET_UP_CODES
from ..engine.places import results_folder
from ..layers.groups import load_embeddings
from ..layers.styling import style_by_cluster, style_by_colours
from ..translation import tr
from .click_search import ClickSearch, of
from .examples_strip import ExamplesStrip
from .filters_box import FiltersBox
from .results_list import ResultsList
from .results_model import ResultsModel, degrees_text
from .session import PICTURES

if TYPE_CHECKING:
    from ..plugin import GeoEmbedPlugin

LAST_FOLDER = "geoembed/search/last_folder"
STEPS = 1000


def create(plugin: GeoEmbedPlugin) -> QWidget:
    """The dock's content; called when it is first shown."""
    return ResultsPanel(plugin, of(plugin))


class ResultsPanel(QWidget):
    """What the person sees of the search besides the map."""

    def __init__(self, plugin: GeoEmbedPlugin, search: ClickSearch) -> None:
        super().__init__()
        self.setObjectName("geoembedPanel")
        self.setAcceptDrops(True)
        self.setMinimumWidth(260)
        self._plugin, self._search, self._session = plugin, search, search.session
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        layout.addLayout(self._folder_row())
        layout.addWidget(self._tool_bar())
        self.examples = ExamplesStrip(self._session, search.thumbnails, self)
        layout.addWidget(self.examples)
        self.model = ResultsModel(search.thumbnails, self)
        self.list = ResultsList(self.model, self)
        self.list.visited.connect(search.visit)
        self.list.opened.connect(search.zoom_to)
        self.list.wanted.connect(self._wanted)
        layout.addWidget(self.list, 1)
        layout.addLayout(self._slider_row())
        self.filters = FiltersBox(plugin.iface, self._session, search.highlights, self)
        self.filters.setSettingGroup("geoembed")
        layout.addWidget(self.filters)
        self.status = QLabel(self)
        self.status.setObjectName("geoembedStatus")
        self.status.setWordWrap(True)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self.status)
        self._session.folders_changed.connect(self._folders_changed)
        self._session.working.connect(self._working)
        self._session.refused.connect(self._refused)
        self._session.marks_changed.connect(self._enable)
        search.shown_changed.connect(self._show)
        plugin.on_unload(self._close)
        self._folders_changed()
        self._show()

    # -- rows of the panel ------------------------------------------------------------------------
    def _folder_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.folder_choice = QComboBox(self)
        self.folder_choice.setObjectName("geoembedFolder")
        self.folder_choice.setToolTip(tr("The embeddings that are searched"))
        self.folder_choice.setAccessibleName(self.folder_choice.toolTip())
        self.folder_choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.folder_choice.setMinimumContentsLength(12)
        self.folder_choice.activated.connect(self._folder_chosen)
        row.addWidget(self.folder_choice, 1)
        button = QToolButton(self)
        button.setObjectName("geoembedOpen")
        button.setIcon(QgsApplication.getThemeIcon("/mActionFileOpen.svg"))
        button.setToolTip(tr("Open an embeddings folder"))
        button.setAccessibleName(button.toolTip())
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.clicked.connect(lambda _checked=False: self.ask_for_folder())
        menu = QMenu(button)
        menu.addAction(tr("Open an embeddings folder…"), self.ask_for_folder)
        menu.addAction(tr("Use an embedding raster made elsewhere…"), self.ask_for_raster)
        menu.addAction(tr("Show it as layers"), self.show_layers)
        button.setMenu(menu)
        row.addWidget(button)
        return row

    def _tool_bar(self) -> QToolBar:
        bar = QToolBar(self)
        bar.setObjectName("geoembedPanelToolbar")
        bar.setIconSize(QSize(16, 16))
        bar.addAction(self._plugin.actions["search"])
        self.exactly = self._action(
            "exactly",
            tr("Exactly here"),
            tr("Search for a tile centred on the click, embedded afresh, instead of the tile under it"),
            _icon("exactly"),
        )
        self.exactly.setCheckable(True)
        self.exactly.setChecked(self._session.exactly)
        self.exactly.toggled.connect(lambda on: self._session.set_filters(exactly=on))
        self.undo = self._action(
            "undo",
            tr("Undo"),
            tr("Take back the last example"),
            QgsApplication.getThemeIcon("/mActionUndo.svg"),
            self._session.undo,
        )
        self.undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.undo.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.clear = self._action(
            "clear",
            tr("Start afresh"),
            tr("Forget examples and answer"),
            QgsApplication.getThemeIcon("/mIconClearItem.svg"),
            self._session.clear,
        )
        self.between = self._action(
            "between",
            tr("Between these two"),
            tr("The tiles that lead from the first example to the last"),
            _icon("between"),
            self._session.between,
        )
        self.heat_map = self._action(
            "heat_map",
            tr("Show as heat map"),
            tr("A raster of the similarity of every tile to the examples"),
            _icon("heat_map"),
            self._session.heat_map,
        )
        self.by_similarity = self._action(
            "by_similarity",
            tr("Style by similarity"),
            tr("Colour the tile layer by similarity to the examples"),
            _icon("by_similarity"),
            self._session.style_by_similarity,
        )
        bar.addActions([self.exactly, self.undo, self.clear])
        bar.addSeparator()
        bar.addActions([self.between, self.heat_map])
        style = QMenu(bar)
        style.addAction(self.by_similarity)
        style.addAction(tr("Style by cluster"), lambda: self._style(style_by_cluster))
        style.addAction(tr("Style by look (PCA colours)"), lambda: self._style(style_by_colours))
        bar.addWidget(_with_menu(bar, "geoembedStyle", self.by_similarity, style))
        self.save = self._action(
            "save",
            tr("Save as layer"),
            tr("Save the tiles shown, with rank and similarity, as a styled layer"),
            QgsApplication.getThemeIcon("/mActionFileSave.svg"),
            lambda: self._session.save(self._search.places),
        )
        menu = QMenu(bar)
        menu.addAction(self.save)
        menu.addAction(tr("Save as…"), self.ask_where_to_save)
        bar.addWidget(_with_menu(bar, "geoembedSave", self.save, menu))
        return bar

    def _slider_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        label = QLabel(tr("&At least"), self)
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
        row.addWidget(label)
        row.addWidget(self.slider, 1)
        row.addWidget(self.least)
        return row

    def _action(self, name: str, text: str, tip: str, icon: QIcon, act: Any = None) -> QAction:
        action = QAction(icon, text, self)
        action.setObjectName(f"geoembedPanel_{name}")
        action.setToolTip(f"<b>{text}</b><br>{tip}")
        action.setStatusTip(tip)
        if act is not None:
            action.triggered.connect(lambda _checked=False: act())
        self.addAction(action)
        return action

    # -- folders ----------------------------------------------------------------------------------
    def ask_for_folder(self) -> None:
        """Let the person choose an embeddings folder; it is shown and searched."""
        start = QgsSettings().value(LAST_FOLDER, str(results_folder()), type=str)
        chosen = QFileDialog.getExistingDirectory(self, tr("Open an embeddings folder"), start)
        if chosen:
            self.open_folder(Path(chosen))

    def open_folder(self, folder: Path) -> None:
        """Show a folder as layers and search it."""
        try:
            load_embeddings(folder)
        except InputError as error:
            self._session.refuse(error)
            return
        QgsSettings().setValue(LAST_FOLDER, str(folder.parent))
        self._session.open_folder(folder)

    def ask_for_raster(self) -> None:
        """Let the person choose an embedding raster made elsewhere, and import it with the trainer."""
        from ..engine import interpreter, jobs

        obstacle = interpreter.obstacle()
        if obstacle is not None:
            messages.fail(tr("Import"), obstacle)
            return
        kinds = tr("Rasters") + " (*.tif *.tiff *.vrt *.img *.nc);;" + tr("All files") + " (*)"
        chosen, _kind = QFileDialog.getOpenFileName(self, tr("Use an embedding raster made elsewhere"), "", kinds)
        if not chosen:
            return
        out = results_folder() / "embeddings" / Path(chosen).stem
        out.parent.mkdir(parents=True, exist_ok=True)
        handle = jobs.submit(["import", chosen, "--out", str(out)], tr("Import {name}").format(name=Path(chosen).name))
        handle.finished.connect(lambda _summary: self.open_folder(out))
        self._working(tr("Importing {name}…").format(name=Path(chosen).name))

    def show_layers(self) -> None:
        """Show the folder that is searched as layers of the project."""
        if self._session.folder is not None:
            self.open_folder(self._session.folder)

    def _style(self, style: Any) -> None:
        """Draw the tiles of the folder that is searched."""
        if self._session.folder is None:
            return
        try:
            style(self._session.folder)
        except InputError as error:
            self._session.refuse(error)

    def _folder_chosen(self, place: int) -> None:
        self._session.open_folder(Path(self.folder_choice.itemData(place)), keep=False)

    def _folders_changed(self) -> None:
        self.folder_choice.blockSignals(True)
        self.folder_choice.clear()
        current = self._session.folder
        for folder in self._session.folders():
            self.folder_choice.addItem(folder.name, str(folder))
            self.folder_choice.setItemData(self.folder_choice.count() - 1, str(folder), Qt.ItemDataRole.ToolTipRole)
            if folder == current:
                self.folder_choice.setCurrentIndex(self.folder_choice.count() - 1)
        self.folder_choice.setEnabled(self.folder_choice.count() > 0)
        if self.folder_choice.count() == 0:
            self.folder_choice.addItem(tr("No embeddings are open"))
        self.folder_choice.blockSignals(False)
        self.filters.show_sources()
        self._enable()
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
        self._enable()
        self._say_state()

    def _say_state(self) -> None:
        session = self._session
        if session.searcher is None:
            self.list.hint = tr(
                "Open an embeddings folder with the button above, or make one with Raster ▸ GeoEmbed ▸ Embed…."
            )
            self._say("")
        elif session.found is None:
            self.list.hint = tr(
                "Click a place on the map to find what looks like it.\n\n"
                "Shift-click adds an example, Ctrl-click a counter-example. "
                "Drop a picture here to search for it."
            )
            self._say(tr("{count} tiles").format(count=QLocale().toString(len(session.searcher.embeddings))))
        else:
            found, shown = session.found, len(self._search.places)
            self.list.hint = tr("Nothing is so similar.")
            text = tr("{shown} of {count} tiles · {time} ms").format(
                shown=QLocale().toString(shown),
                count=QLocale().toString(len(found.searcher.embeddings)),
                time=QLocale().toString(found.seconds * 1000.0, "f", 0 if found.seconds > 0.0095 else 1),
            )
            self._say(text + (f" · {found.answer.note}" if found.answer.note else ""))
        self.list.viewport().update()

    def _enable(self) -> None:
        session = self._session
        likes = sum(mark.like for mark in session.marks)
        self.undo.setEnabled(session.can_undo)
        self.clear.setEnabled(bool(session.marks))
        self.between.setEnabled(likes >= 2)
        self.heat_map.setEnabled(likes > 0)
        self.by_similarity.setEnabled(likes > 0)
        self.save.setEnabled(session.found is not None and len(self._search.places) > 0)

    def ask_where_to_save(self) -> None:
        """Save under a name that the person chooses."""
        kinds = "GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV (*.csv)"
        results_folder().mkdir(parents=True, exist_ok=True)
        chosen, kind = QFileDialog.getSaveFileName(self, tr("Save as layer"), str(results_folder()), kinds)
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() not in (".gpkg", ".geojson", ".json", ".csv"):
                path = path.with_name(path.name + kind[kind.index("*") + 1 : -1])
            self._session.save(self._search.places, path)

    def _wanted(self, place: int, what: str) -> None:
        found = self._session.found
        if found is None or not 0 <= place < len(found):
            return
        if what == "zoom":
            self._search.zoom_to(place)
        elif what == "copy":
            tile = found.tiles[place]
            QApplication.clipboard().setText(f"{tile['latitude']:.6f}, {tile['longitude']:.6f}")
            self._say(degrees_text(float(tile["longitude"]), float(tile["latitude"])))
        else:
            self._session.ask_row(int(found.answer.rows[place]), like=what != "less", also=what != "new")

    # -- what is said -----------------------------------------------------------------------------
    def _working(self, text: str) -> None:
        if text:
            self._say(text)
        else:
            self._say_state()

    def _refused(self, failure: Failure) -> None:
        if failure.code in SET_UP_CODES or not self.isVisible():
            messages.fail("", failure)
        self._say_state()
        self._say(str(failure), warning=True)

    def _say(self, text: str, warning: bool = False) -> None:
        self.status.setStyleSheet("color: #b3400a; font-weight: bold;" if warning else "")
        self.status.setText(text)

    # -- pictures dropped -------------------------------------------------------------------------
    def dragEnterEvent(self, event: Any) -> None:
        """A picture may be dropped."""
        if _picture_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: Any) -> None:
        """Search for what looks like the picture; with Shift as one more example, with Ctrl as a counter-example."""
        path = _picture_in(event.mimeData())
        if path is None:
            return
        keys = event.keyboardModifiers() if hasattr(event, "keyboardModifiers") else event.modifiers()
        unlike = bool(keys & Qt.KeyboardModifier.ControlModifier)
        self._session.ask_picture(path, not unlike, unlike or bool(keys & Qt.KeyboardModifier.ShiftModifier))
        event.acceptProposedAction()

    def _close(self) -> None:
        self.filters.close_tools()


def _picture_in(mime: Any) -> Optional[Path]:
    for url in mime.urls() if mime.hasUrls() else []:
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() in PICTURES and path.is_file():
            return path
    return None


def _with_menu(parent: QWidget, name: str, action: QAction, menu: QMenu) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setDefaultAction(action)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    button.setMenu(menu)
    return button


def _icon(name: str) -> QIcon:
    return QIcon(str(resource(f"icons/{name}.svg")))
