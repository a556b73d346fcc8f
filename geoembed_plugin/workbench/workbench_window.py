"""The workbench: classes, labels on the map, the map that follows at once, what to label next, and the finished map."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Optional

import numpy as np
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor, QKeySequence
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QShortcut, QVBoxLayout, QWidget

from trainer.classification.label_file import FIELD, WEIGHT
from trainer.contract import InputError, TrainerError
from trainer.search.searcher import Searcher

from ..canvas.click_search import of
from ..canvas.map_tool import PolygonDrawing, area_of
from ..dialogs.framing import fit, stand_beside
from ..dialogs.job_window import JobWindow, fresh_folder
from ..layers.names import titles
from ..processing.classify import Classify
from ..search.outlines import to_degrees
from ..search.question import row_under
from ..texts import messages
from ..texts.failures import of_error
from ..texts.numbers import percent, whole
from ..texts.translation import tr
from .asking import Asked
from .class_list import MOST_KEYS
from .label_book import CORRECTION, LabelBook
from .label_layer import LabelLayer
from .label_sources import Names, of_clusters, of_layer, rows_in
from .label_tool import LabelTool
from .layer_choice import LayerChoice
from .live_classes import LiveClasses
from .workbench_form import WorkbenchForm

if TYPE_CHECKING:
    from ..host import Host

FEWEST = 5
"""Labels of which a map can be made."""
REVIEWED = 50
"""Places that are checked in one go."""


def show(plugin: Host) -> None:
    """Open the workbench beside the map, its tool in hand."""
    window = plugin.window("workbench", lambda: WorkbenchWindow(plugin))
    window.take_tool()


class WorkbenchWindow(JobWindow):
    """Follows the embeddings that the search panel has chosen."""

    NAME = "workbench"
    HELP = "workbench"

    def __init__(self, plugin: Host) -> None:
        self._search = of(plugin)
        self._session = self._search.session
        self._skipped: list[int] = []
        self.book = LabelBook()
        self._layer = LabelLayer(self.book)
        self.live = LiveClasses(self.book)
        self.tool = LabelTool(plugin.iface.mapCanvas())
        self.drawing = PolygonDrawing(plugin.iface.mapCanvas())
        super().__init__(plugin, tr("Workbench"), tr("Make the map…"))
        plugin.on_unload(self._end)
        self.book.changed.connect(self._labels_changed)
        self.book.classes_changed.connect(self._classes_changed)
        self.book.refused.connect(self.refuse)
        self.live.refused.connect(self.refuse)
        self.live.tried.connect(self._tell_curve)
        self.live.changed.connect(self.changed)
        self.tool.clicked.connect(self._clicked)
        self.tool.lassoed.connect(self._lassoed)
        self.tool.key.connect(self.press)
        self.tool.undone.connect(self.undo)
        self.tool.redone.connect(self.redo)
        self.asking.shown.connect(self._asked)
        self.asking.agreed.connect(self._agree)
        self.asking.passed.connect(self._skip)
        self._session.folders_changed.connect(self._follow)
        self._add_keys()
        fit(self, 440, 780)
        stand_beside(self, plugin.iface.mapCanvas())
        self._follow()

    # -- the form -----------------------------------------------------------------------------------
    def build(self, form: QWidget) -> None:
        """Embeddings, classes, where labels come from, what is asked, and how right it is."""
        self.form = WorkbenchForm(self._session, self._search.thumbnails, self.book, self, form)
        self.list, self.asking = self.form.list, self.form.asking
        self.list.currentItemChanged.connect(lambda *_items: self._class_chosen())
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)

    def _add_keys(self) -> None:
        """The same keys as on the map, while the window has the focus."""
        keys: dict[str, Callable[[], Any]] = {str(n): partial(self.press, n) for n in range(1, MOST_KEYS + 1)}
        keys.update({"N": self.ask_next, "R": self.ask_review, "S": self._skip})
        keys["Ctrl+Y"] = keys["Ctrl+Shift+Z"] = self.redo
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(self.undo)

    # -- what the frame asks ---------------------------------------------------------------------------
    def missing(self) -> str:
        """What keeps a map from being made."""
        searcher = self.book.searcher
        if searcher is None:
            if self._session.searcher is not None:
                return tr("The tiles of these embeddings have no positions: there is no map to make of them.")
            return tr("Open a folder of embeddings; 'Embed' makes one.")
        if len(self.book.labels) < FEWEST:
            text = tr(
                "Click tiles of each class on the map: {count} labels are needed for a map, and there are {known}."
            )
            return text.format(count=FEWEST, known=len(self.book.labels))
        return ""

    def estimate(self) -> str:
        """Where the labels are."""
        text = tr("{count} labels, kept in {path}.").format(count=whole(len(self.book.labels)), path=self.book.path)
        if self.book.elsewhere:
            more = tr("{count} further ones there lie on none of these tiles.")
            text += " " + more.format(count=whole(self.book.elsewhere))
        return text

    def begin(self) -> None:
        """Classify, then show the map and how right it is."""
        searcher = self.book.searcher
        if searcher is None:
            return
        folder = searcher.embeddings.folder
        name = titles([folder])[folder]
        out = fresh_folder(tr("Map of {name}").format(name=name))
        used = {label.name for label in self.book.labels.values()}
        rest = [one.name for one in self.book.classes if one.rest and one.name in used and len(used) > 1]
        classes = {one.name: one.colour for one in self.book.classes}
        self.carry_out(
            Classify,
            tr("Map of {name}").format(name=name),
            lambda _summary: self._made(out, classes),
            EMBEDDINGS=str(folder),
            LABELS=str(self.book.path),
            FIELD=FIELD,
            WEIGHT=WEIGHT,
            REST="".join(rest),
            OUTPUT=str(out),
        )

    def _made(self, out: Path, classes: dict[str, str]) -> None:
        from .finished_map import show_map

        show_map(self.plugin, out, classes)

    # -- life -------------------------------------------------------------------------------------------
    def take_tool(self) -> None:
        """Label on the map from now on."""
        self.live.switch(True)
        self.plugin.iface.mapCanvas().setMapTool(self.tool)
        self.form.on_map.setChecked(True)

    def done(self, result: int) -> None:
        """Closed: the tool is put back, and the map goes; labels are kept already."""
        self.asking.stop()
        self.live.switch(False)
        self.plugin.iface.mapCanvas().unsetMapTool(self.tool)
        super().done(result)

    def _end(self) -> None:
        self._layer.close()
        self._session.folders_changed.disconnect(self._follow)
        self.plugin.iface.mapCanvas().unsetMapTool(self.tool)
        self.live.close()
        self.drawing.close()
        self.tool.remove()
        self.tool.deleteLater()

    def _follow(self) -> None:
        """The search panel has another folder, or the same."""
        found = self._session.searcher
        searcher: Optional[Searcher] = found if found is not None and found.embeddings.positions.known else None
        if searcher is not self.book.searcher:
            self.asking.stop()
            self._skipped = []
            self._layer.drop()
            self.book.open(searcher)
        self.changed()

    # -- classes ------------------------------------------------------------------------------------------
    def press(self, number: int) -> None:
        """The key of a class: it answers what is asked, or is what clicks give from now on."""
        chosen = self.list.choose(number)
        if chosen is not None and self.asking.asked is not None:
            self._answer(chosen.name)

    def add_class(self) -> None:
        """One more class, to be named."""
        made = self.book.add_class()
        if made is not None:
            self.list.choose_name(made.name)
            self.list.rename()

    def remove_class(self) -> None:
        """Take the chosen class away, once the person has said yes."""
        chosen = self.list.chosen
        if chosen is None:
            return
        text = tr("{name} has {count} labels, which go with it. Undo brings them back.")
        count = self.book.count(chosen.name)
        question = tr("Remove the class?")
        if not count or messages.ask(
            "geoembedRemoveClass", tr("Workbench"), text.format(name=chosen.name, count=whole(count)), question
        ):
            self.book.remove_class(chosen.name)

    def _class_chosen(self) -> None:
        chosen = self.list.chosen
        if chosen is not None:
            self.tool.set_colour(QColor(chosen.colour))

    # -- labels -------------------------------------------------------------------------------------------
    def undo(self) -> None:
        """Take the last change of labels back."""
        self.asking.back_to(self.book.undo())

    def redo(self) -> None:
        """Make it again."""
        self.book.redo()

    def refuse(self, error: TrainerError) -> None:
        """Say what cannot be done."""
        failure = of_error(error)
        if not self.isVisible():
            messages.fail(tr("Workbench"), failure)
        self._tell(str(failure))

    def _clicked(self, point: Any, away: bool) -> None:
        searcher, chosen = self.book.searcher, self.list.chosen
        place = to_degrees(point, self.plugin.iface.mapCanvas().mapSettings().destinationCrs())
        row = row_under(searcher, *place) if searcher is not None and place is not None else -1
        if row < 0:
            self._tell(tr("There is no tile here.") if searcher is not None else self.missing())
        elif away:
            self.book.give([row], "", "")
        elif chosen is not None:
            self.book.give([row], chosen.name, "click")
        else:
            self._tell(tr("Add a class first."))

    def _lassoed(self, shape: Any, away: bool) -> None:
        self._label_area(shape, "lasso", away)

    def draw_polygon(self) -> None:
        """Label what lies in a polygon."""
        self._tell(self.drawing.hint(), False)
        self.drawing.begin(lambda shape: self._label_area(shape, "polygon", False), self.changed)

    def _label_area(self, shape: Any, origin: str, away: bool) -> None:
        searcher, chosen = self.book.searcher, self.list.chosen
        if searcher is None or chosen is None:
            return
        try:
            area = area_of(shape, self.plugin.iface.mapCanvas().mapSettings().destinationCrs())
            rows = rows_in(searcher, area).tolist()
        except InputError as error:
            self.refuse(error)
            return
        if rows:
            self.book.give(rows, "" if away else chosen.name, origin)
        else:
            self._tell(tr("No tile has its centre in the polygon."))

    def ask_layer(self) -> None:
        """Take labels from a layer."""
        dialog = LayerChoice(self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            layer, field = dialog.layer.currentLayer(), dialog.field.currentField()
            self._take(
                lambda searcher: of_layer(searcher, layer, field), f"layer {layer.name()}" if layer is not None else ""
            )
        dialog.deleteLater()

    def take_clusters(self) -> None:
        """Take some tiles of each cluster as labels."""
        self._take(of_clusters, "clusters")

    def _take(self, read: Callable[[Searcher], Names], origin: str) -> None:
        if self.book.searcher is None:
            return
        try:
            found = read(self.book.searcher)
        except TrainerError as error:
            self.refuse(error)
            return
        if all(self.book.add_class(name) is not None for name in dict.fromkeys(found.values())):
            self.book.give_each(found, origin)

    def ask_file(self) -> None:
        """Keep the labels elsewhere."""
        start = str(self.book.path) if self.book.searcher is not None else ""
        options = QFileDialog.Option.DontConfirmOverwrite  # what is in it is read, and kept
        chosen, _kind = QFileDialog.getSaveFileName(
            self, tr("Keep the labels in"), start, tr("GeoPackage") + " (*.gpkg)", options=options
        )
        if chosen:
            self._layer.drop()
            self.book.keep_in(Path(chosen).with_suffix(".gpkg"))

    def _labels_changed(self) -> None:
        self.form.undo.setEnabled(self.book.can_undo)
        self.form.redo.setEnabled(self.book.can_redo)
        self._layer.show()
        self.changed()

    def _classes_changed(self) -> None:
        self._class_chosen()
        self._layer.dress()

    # -- the loop -----------------------------------------------------------------------------------------
    def ask_next(self) -> None:
        """Ask for the tiles whose label would help most."""
        if self.book.searcher is None:
            self._tell(self.missing())
            return
        self._tell(tr("Looking for tiles…"), False)
        self.live.propose(np.array(self._skipped, np.int64), self._ask_rows)

    def _ask_rows(self, rows: Any) -> None:
        searcher = self.book.searcher
        if searcher is not None:
            self.asking.ask(searcher, [Asked(row, *self._told(row)) for row in rows.tolist()])
        self.changed()

    def ask_review(self) -> None:
        """Ask whether the places of the chosen class are right, the surest first."""
        learned, chosen, searcher = self.live.learned, self.list.chosen, self.book.searcher
        if learned is None or chosen is None or searcher is None:
            self._tell(tr("Label some tiles first: then there is a map to check."))
            return
        number = 1 + [one.name for one in self.book.classes].index(chosen.name)
        rows = np.flatnonzero(learned.mapped.codes == number)
        rows = rows[~np.isin(rows, [*self.book.labels, *self._skipped])]
        rows = rows[np.argsort(-learned.mapped.sureness[rows], kind="stable")][:REVIEWED]
        if len(rows):
            self._ask_rows(rows)
        else:
            self._tell(tr("The map has no unlabelled place of the class '{name}'.").format(name=chosen.name))

    def _told(self, row: int) -> tuple[str, str]:
        """What the map has there, and how that is told."""
        learned = self.live.learned
        code = int(learned.mapped.codes[row]) if learned is not None else 0
        if learned is None or not 0 < code <= len(self.book.classes):
            return "", ""
        name, sure = self.book.classes[code - 1].name, percent(float(learned.mapped.sureness[row]))
        return name, tr("The map says: {name} ({share})").format(name=name, share=sure)

    def _asked(self, asked: Optional[Asked]) -> None:
        searcher = self.book.searcher
        tile = None if asked is None or searcher is None else (searcher, asked.row)
        self._search.highlights.point_out(tile)
        if tile is not None:
            self._search.zoom_to_tile(tile)
            QTimer.singleShot(0, lambda: self.bring_into_view(self.asking))  # once it has its place

    def _agree(self) -> None:
        asked = self.asking.asked
        if asked is not None:
            self._answer(asked.taken_for)

    def _answer(self, name: str) -> None:
        asked = self.asking.asked
        if asked is None or not name:
            return
        wrong = bool(asked.taken_for) and asked.taken_for != name
        if self.book.give([asked.row], name, "correction" if wrong else "asked", CORRECTION if wrong else 1):
            self.asking.answered()

    def _skip(self) -> None:
        asked = self.asking.asked
        if asked is not None:
            self._skipped.append(asked.row)
            self.asking.answered()

    def _tell_curve(self) -> None:
        self.form.curve.show_curve(self.live.accuracy)
        self.form.meaning.setText(self.form.curve.meaning())
