"""The panel's tool bar: what is searched for (pictures in files too), what is made of it, how tiles are drawn."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMenu, QToolBar, QToolButton, QWidget

from trainer.contract import InputError

from .. import remembered
from ..bundle import resource
from ..canvas.click_search import ClickSearch
from ..layers.styling import show_tiles, style_by_cluster, style_by_colours
from ..places import results_folder
from ..search import text_towers
from ..search.question import MOST_IN_AREA
from ..texts.numbers import whole
from ..texts.translation import tr
from .scatter_window import show

if TYPE_CHECKING:
    from ..host import Host


KINDS = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".bmp")
LAST_FOLDER = "geoembed/search/last_picture_folder"


def picture_in(mime: Any) -> Optional[Path]:
    """The first picture among what is dropped; None where there is none."""
    for url in mime.urls() if mime.hasUrls() else []:
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() in KINDS and path.is_file():
            return path
    return None


def ask_for_picture(parent: QWidget, title: str) -> Optional[Path]:
    """Let the person choose a picture, beginning where the last one lay; None where they chose none."""
    settings = QgsSettings()
    patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in KINDS)
    filters = f"{tr('Pictures')} ({patterns});;{tr('All files')} (*)"
    start = remembered.text(LAST_FOLDER, str(Path.home()))
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, start, filters)
    if not chosen:
        return None
    settings.setValue(LAST_FOLDER, str(Path(chosen).parent))
    return Path(chosen)


class PanelTools(QToolBar):
    """Actions that can be used now are enabled; ``panel`` is where their shortcuts hold."""

    def __init__(self, plugin: Host, search: ClickSearch, panel: QWidget, ask_for_tower: Callable[[], None]) -> None:
        super().__init__(panel)
        self.setObjectName("geoembedPanelToolbar")
        self.setIconSize(QSize(16, 16))
        self._search, self._session, self._panel = search, search.session, panel
        self._ask_for_tower = ask_for_tower
        self._first: list[QAction] = []
        self._more: list[QAction] = []
        self._build_asking()
        self._build_pictures()
        self._build_answer_layers()
        self.scatter = self._action(
            "scatter",
            tr("Scatter plot…"),
            tr("The tiles by their looks, linked with the map; a lasso makes examples of them"),
            _icon("scatter"),
            lambda: show(plugin),
        )
        self.addAction(plugin.actions["search"])
        self.addAction(self.exactly)
        picture = QMenu(self)
        picture.addActions([self.picture, self.picture_also, self.picture_unlike])
        picture.addSeparator()
        picture.addAction(self.words)
        self.addWidget(self._with_menu("geoembedPicture", self.picture, picture))
        polygon = self._build_polygons()
        self.addWidget(self._with_menu("geoembedPolygon", self.polygon, polygon))
        self.addActions([self.undo, self.start_over])
        self.addSeparator()
        save = QMenu(self)
        save.addAction(self.save)
        save.addAction(tr("Save as…"), self.ask_where_to_save)
        self.addWidget(self._with_menu("geoembedSave", self.save, save))
        self.addAction(self.scatter)
        style = QMenu(self)
        style.addAction(self.by_similarity)
        style.addAction(tr("Style by cluster"), lambda: self._style(style_by_cluster))
        style.addAction(tr("Style by look (PCA colours)"), lambda: self._style(style_by_colours))
        self.addWidget(self._with_menu("geoembedStyle", self.by_similarity, style))
        self.addActions([self.heat_map, self.between])  # in a narrow panel the last are behind the arrow
        self._session.marks_changed.connect(self.refresh)
        self._session.folders_changed.connect(self.refresh)
        search.shown_changed.connect(self.refresh)
        self.refresh()

    def _build_asking(self) -> None:
        session = self._session
        self.exactly = self._action(
            "exactly",
            tr("Exactly here"),
            tr("Search for a tile centred on the click, embedded afresh, instead of the tile under it"),
            _icon("exactly"),
        )
        self.exactly.setCheckable(True)
        self.exactly.setChecked(session.exactly)
        self.exactly.toggled.connect(lambda on: session.set_filters(exactly=on))
        self.undo = self._action(
            "undo",
            tr("Undo"),
            tr("Take back the last example"),
            QgsApplication.getThemeIcon("/mActionUndo.svg"),
            session.undo,
        )
        self.undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.undo.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.start_over = self._action(
            "clear",
            tr("Start afresh"),
            tr("Forget examples and answer"),
            QgsApplication.getThemeIcon("/mIconClearItem.svg"),
            session.clear,
        )
        self.between = self._action(
            "between",
            tr("Between these two"),
            tr("The tiles that lead from the first example to the last"),
            _icon("between"),
            session.between,
        )

    def _build_pictures(self) -> None:
        icon = QgsApplication.getThemeIcon("/mActionAddImage.svg")
        tip = tr("Find the tiles that look like a picture in a file; it can be dropped on the panel, too")
        self.picture = self._action(
            "picture", tr("Search with a picture…"), tip, icon, lambda: self.ask_for_picture(like=True, also=False)
        )
        self.picture_also = self._action(
            "picture_also",
            tr("Add a picture as an example…"),
            tr("Find what looks like the examples and the picture; as a drop with Shift"),
            icon,
            lambda: self.ask_for_picture(like=True, also=True),
        )
        self.picture_unlike = self._action(
            "picture_unlike",
            tr("Add a picture as a counter-example…"),
            tr("Avoid what looks like the picture; as a drop with Ctrl"),
            icon,
            lambda: self.ask_for_picture(like=False, also=True),
        )

        self.words = self._action(
            "words",
            tr("Search with words: name a text tower…"),
            tr(
                "An encoder of the CLIP kind has a half for words, an ONNX file with its tokenizer.json; with it there "
                "is a field for words here"
            ),
            QgsApplication.getThemeIcon("/mActionLabeling.svg"),
            self._ask_for_tower,
        )

    def _build_polygons(self) -> QMenu:
        search, menu = self._search, QMenu(self)
        draw = QgsApplication.getThemeIcon("/mActionAddPolygon.svg")
        select = QgsApplication.getThemeIcon("/mActionSelectPolygon.svg")
        drawn = tr("All tiles whose centre lies in it, {most} at most, are one example: their mean")
        drawn = drawn.format(most=whole(MOST_IN_AREA))
        selected = tr("The selected polygons of the active layer, or all where none is selected")

        def add(name: str, text: str, tip: str, icon: QIcon, ask: Any, like: bool, also: bool) -> QAction:
            action = self._action(name, text, tip, icon, lambda: ask(like=like, also=also))
            menu.addAction(action)
            (self._more if also else self._first).append(action)
            return action

        asked = search.draw_example
        self.polygon = add("polygon", tr("Search with a polygon…"), drawn, draw, asked, True, False)
        add("polygon_also", tr("Add a polygon as an example…"), drawn, draw, asked, True, True)
        add("polygon_unlike", tr("Add a polygon as a counter-example…"), drawn, draw, asked, False, True)
        menu.addSeparator()
        asked = search.take_selected
        add("selected", tr("Search with the selected polygons"), selected, select, asked, True, False)
        add("selected_also", tr("Add the selected polygons as an example"), selected, select, asked, True, True)
        text = tr("Add the selected polygons as a counter-example")
        add("selected_unlike", text, selected, select, asked, False, True)
        return menu

    def _build_answer_layers(self) -> None:
        answer_layers = self._search.answer_layers
        self.heat_map = self._action(
            "heat_map",
            tr("Show as heat map"),
            tr("A raster of the similarity of every tile to the examples"),
            _icon("heat_map"),
            answer_layers.heat_map,
        )
        self.by_similarity = self._action(
            "by_similarity",
            tr("Style by similarity"),
            tr("Colour the tile layer by similarity to the examples"),
            _icon("by_similarity"),
            answer_layers.style_by_similarity,
        )
        self.save = self._action(
            "save",
            tr("Save as layer"),
            tr("Save the tiles shown, with rank and similarity, as a styled layer"),
            QgsApplication.getThemeIcon("/mActionFileSave.svg"),
            lambda: answer_layers.save(self._search.places),
        )

    def _action(self, name: str, text: str, tip: str, icon: QIcon, act: Optional[Any] = None) -> QAction:
        action = QAction(icon, text, self._panel)
        action.setObjectName(f"geoembedPanel_{name}")
        action.setToolTip(f"<b>{text}</b><br>{tip}")
        action.setStatusTip(tip)
        if act is not None:
            action.triggered.connect(lambda _checked=False: act())
        self._panel.addAction(action)
        return action

    def _with_menu(self, name: str, action: QAction, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setDefaultAction(action)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setMenu(menu)
        return button

    def refresh(self) -> None:
        """Enable what can be used now."""
        session = self._session
        likes = len(session.examples.likes)
        for action in (self.picture, *self._first):
            action.setEnabled(session.searcher is not None)
        for action in (self.picture_also, self.picture_unlike, *self._more):
            action.setEnabled(likes > 0)
        self.scatter.setEnabled(session.searcher is not None)
        self.words.setEnabled(session.searcher is not None and text_towers.possible(session.searcher.embeddings))
        self.undo.setEnabled(session.examples.can_undo)
        self.start_over.setEnabled(bool(session.marks))
        self.between.setEnabled(likes >= 2)
        self.heat_map.setEnabled(likes > 0)
        self.by_similarity.setEnabled(likes > 0)
        self.save.setEnabled(session.found is not None and len(self._search.places) > 0)

    def ask_for_picture(self, like: bool, also: bool) -> None:
        """Search with a picture that the person chooses, as if it had been dropped on the panel."""
        action = self.picture_unlike if not like else self.picture_also if also else self.picture
        chosen = ask_for_picture(self._panel, action.text().rstrip("…"))
        if chosen is not None:
            self._session.ask_picture(chosen, like, also)

    def ask_where_to_save(self) -> None:
        """Save under a name that the person chooses."""
        kinds = "GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV (*.csv)"
        results_folder().mkdir(parents=True, exist_ok=True)
        chosen, kind = QFileDialog.getSaveFileName(self._panel, tr("Save as layer"), str(results_folder()), kinds)
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() not in (".gpkg", ".geojson", ".json", ".csv"):
                path = path.with_name(path.name + kind[kind.index("*") + 1 : -1])
            self._search.answer_layers.save(self._search.places, path)

    def _style(self, style: Any) -> None:
        """Draw the tiles of the folder that is searched."""
        if self._session.folders.folder is None:
            return
        try:
            style(self._session.folders.folder)
            show_tiles(self._session.folders.folder)
        except InputError as error:
            self._session.refuse(error)


def _icon(name: str) -> QIcon:
    return QIcon(str(resource(f"icons/{name}.svg")))
