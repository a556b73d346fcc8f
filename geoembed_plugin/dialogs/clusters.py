"""Window "Clusters": group the tiles, name the groups, merge them, colour them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.core import QgsStyle
from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from trainer.contract import EmbeddingFiles, TrainerError

from ..jobs.background import Background
from ..layers.names import titles
from ..processing.cluster import Cluster as ClusterAlgorithm
from ..project.earlier_results import newest_embeddings
from ..texts import messages
from ..texts.failures import of_error
from ..texts.numbers import whole
from ..texts.translation import tr
from .framing import FORGOTTEN, fit
from .job_window import JobWindow

if TYPE_CHECKING:
    from ..host import Host

DISTINCT = "distinct"
MOST_UNDONE = 10
RAMPS = ("Viridis", "Spectral", "Turbo", "Magma")


class ClustersWindow(JobWindow):
    """Makes clusters, and keeps their names, colours and layers in step."""

    NAME = "clusters"
    HELP = "cluster"

    def __init__(self, plugin: Host) -> None:
        self._filling = False
        self._history: list[Any] = []
        self._wanted: Optional[list[int]] = None
        self._colours: dict[int, str] = {}
        super().__init__(plugin, tr("Clusters"), tr("Make clusters"))
        self._background = Background("clusters", self)
        plugin.on_unload(self._background.close)
        self._paint_soon = QTimer(self)
        self._paint_soon.setSingleShot(True)
        self._paint_soon.setInterval(300)
        self._paint_soon.timeout.connect(self._write_colours)
        fit(self, 560, 620)

    def build(self, form: QWidget) -> None:
        """Which folder, how many, and the table."""
        self.folder = self.folder_input("geoembedEmbeddings", tr("A folder that 'Embed' or 'Import' made"))
        self.folder.setProperty(FORGOTTEN, True)
        self.folder.fileChanged.connect(self.read)
        self.choose = QCheckBox(tr("let it choose"), form)
        self.choose.setObjectName("geoembedChoose")
        self.choose.setToolTip(tr("The number whose clusters are most distinct (the best silhouette)"))
        self.count = QSpinBox(form)
        self.count.setObjectName("geoembedClusterCount")
        self.count.setAccessibleName(tr("Number of clusters"))
        self.count.setRange(2, 32)
        self.count.setValue(8)
        self.count.setToolTip(tr("How many groups; 8 is a good start"))
        self.choose.toggled.connect(self.count.setDisabled)
        self.setTabOrder(self.count, self.choose)
        row = QHBoxLayout()
        row.addWidget(self.count)
        row.addWidget(self.choose)
        row.addStretch()
        rows = QFormLayout()
        rows.addRow(tr("Embeddings"), self.folder)
        rows.addRow(tr("Number of clusters"), row)
        layout = QVBoxLayout(form)
        layout.addLayout(rows)
        layout.addWidget(self._build_table(form), 1)

    def _build_table(self, form: QWidget) -> QWidget:
        box = self._editor = QGroupBox(tr("The clusters"), form)
        self.table = QTableWidget(0, 3, box)
        self.table.setObjectName("geoembedClusterTable")
        self.table.setHorizontalHeaderLabels([tr("Colour"), tr("Name (double-click to change)"), tr("Tiles")])
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(tr("The clusters"))
        self.table.setToolTip(tr("Select several rows to merge them; double-click a name to change it"))
        self.table.itemChanged.connect(self._renamed)
        self.table.itemSelectionChanged.connect(self._offer)
        self._merge = QPushButton(tr("Merge"), box)
        self._merge.setObjectName("geoembedMerge")
        self._merge.setToolTip(tr("Make one cluster of the selected rows; the first one's name and colour stay"))
        self._merge.clicked.connect(self.merge)
        self.palette_choice = QComboBox(box)
        self.palette_choice.setObjectName("geoembedPalette")
        self.palette_choice.addItem(tr("distinct colours"), DISTINCT)
        for name in RAMPS:
            self.palette_choice.addItem(name, name)
        self.palette_choice.setToolTip(
            tr("Distinct colours can be told apart by colour-blind people; a ramp shows the order of the clusters")
        )
        self.palette_choice.setAccessibleName(tr("Palette"))
        self._paint = QPushButton(tr("Apply palette"), box)
        self._paint.setObjectName("geoembedApplyPalette")
        self._paint.setToolTip(tr("Give all clusters the colours that are chosen here"))
        self._paint.clicked.connect(self.recolour)
        self._undo = QPushButton(tr("Undo"), box)
        self._undo.setObjectName("geoembedUndo")
        self._undo.setToolTip(tr("Take back the last change of names, colours or numbers"))
        self._undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self._undo.clicked.connect(self.undo)
        row = QHBoxLayout()
        for widget in (self._merge, self.palette_choice, self._paint, self._undo):
            row.addWidget(widget)
        row.addStretch()
        layout = QVBoxLayout(box)
        layout.addWidget(self.table)
        layout.addLayout(row)
        return box

    # -- the job -------------------------------------------------------------------------------------
    def missing(self) -> str:
        """What is wrong with the input."""
        if not (self._path() / EmbeddingFiles.MANIFEST).is_file():
            return tr("Choose a folder of embeddings; 'Embed' makes one.")
        return ""

    def estimate(self) -> str:
        """It takes seconds; only the old groups matter."""
        return tr("Names that you gave stay with clusters that are mostly the same.") if self._clusters() else ""

    def begin(self) -> None:
        """Cluster, then load and style."""
        from .. import layers

        folder = self._path()
        before = [layers.remember_clusters(folder)] if self._clusters() else []
        self.carry_out(
            ClusterAlgorithm,
            tr("Clusters of {folder}").format(folder=titles([folder])[folder]),
            lambda _summary: self._clustered(folder, before),
            EMBEDDINGS=str(self._path()),
            CLUSTERS=0 if self.choose.isChecked() else self.count.value(),
        )

    def _clustered(self, folder: Path, before: list[Any]) -> None:
        from .. import layers

        self._history = before
        layers.show_clusters(folder)
        if self.palette_choice.currentData() != DISTINCT:
            self.recolour()
        self.read()

    def propose(self, layer: Any) -> None:
        """The embeddings of the image."""
        self.offer(self.folder, newest_embeddings(layer))

    def loss(self) -> str:
        """Clusters that were made already."""
        clusters = self._clusters()
        if not clusters:
            return ""
        text = tr(
            "{image} has {count} clusters already. Made anew, names stay with clusters that are mostly the same; what "
            "you merged and coloured is lost. 'Undo' brings it back until QGIS is closed."
        )
        return text.format(image=titles([self._path()])[self._path()], count=whole(len(clusters)))

    # -- names, merging, colours -------------------------------------------------------------------------
    def read(self, *_ignored: Any) -> None:
        """Show the clusters of the folder."""
        clusters = self._clusters()
        wanted = self._selected() if self._wanted is None else self._wanted
        self._wanted = None
        self._filling = True
        self.table.setRowCount(len(clusters))
        before: QWidget = self.table
        for row, cluster in enumerate(clusters):
            swatch, name, tiles = QTableWidgetItem(), QTableWidgetItem(cluster.name), QTableWidgetItem()
            swatch.setData(Qt.ItemDataRole.UserRole, cluster.number)
            swatch.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            tiles.setText(whole(cluster.tiles))
            tiles.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            tiles.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            for column, item in enumerate((swatch, name, tiles)):
                self.table.setItem(row, column, item)
            button = self._colour_button(cluster)
            self.table.setCellWidget(row, 0, button)
            self.setTabOrder(before, button)
            before = button
        self.table.clearSelection()
        for row, cluster in enumerate(clusters):
            if cluster.number in wanted:
                for column in range(self.table.columnCount()):
                    self.table.item(row, column).setSelected(True)
        self._filling = False
        self._offer()
        self.changed()

    def _colour_button(self, cluster: Any) -> QgsColorButton:
        button = QgsColorButton(self.table, tr("Colour of the cluster"))
        button.setObjectName("geoembedClusterColour")
        button.setAllowOpacity(False)
        button.setColor(QColor(cluster.colour))
        button.setToolTip(tr("The colour of this cluster on the map"))
        button.setAccessibleName(tr("Colour of {cluster}").format(cluster=cluster.name))
        button.colorChanged.connect(lambda colour: self._choose_colour(cluster.number, colour))
        return button

    def _choose_colour(self, number: int, colour: QColor) -> None:
        """Dragged over a colour wheel it changes many times: the last is written, soon."""
        self._colours[number] = colour.name()
        self._paint_soon.start()

    def _write_colours(self) -> None:
        from .. import layers

        if not self._editor.isEnabled():
            self._paint_soon.start()
            return
        colours, self._colours = self._colours, {}
        self._edit(tr("Colouring clusters"), lambda folder: layers.recolour_clusters(folder, colours))

    def merge(self, _checked: bool = False) -> None:
        """Make one of the selected rows; it is what is selected afterwards."""
        from .. import layers

        numbers = self._selected()
        self._wanted = numbers[:1]  # later clusters move up, the first keeps its number
        self._edit(tr("Merging clusters"), lambda folder: layers.merge_clusters(folder, numbers))

    def recolour(self, _checked: bool = False) -> None:
        """Give all clusters the colours of the chosen palette."""
        from .. import layers

        clusters = self._clusters()
        name = self.palette_choice.currentData()
        if name == DISTINCT:
            colours = distinct_colours(len(clusters))
        else:
            ramp = QgsStyle.defaultStyle().colorRamp(name)
            last = max(1, len(clusters) - 1)
            colours = [ramp.color(place / last).name() for place in range(len(clusters))]
        wanted = {cluster.number: colour for cluster, colour in zip(clusters, colours)}
        self._edit(tr("Colouring clusters"), lambda folder: layers.recolour_clusters(folder, wanted))

    def _renamed(self, item: QTableWidgetItem) -> None:
        if self._filling or item.column() != 1:
            return
        from .. import layers

        number = self.table.item(item.row(), 0).data(Qt.ItemDataRole.UserRole)
        name = item.text()
        if not name.strip():
            self.read()
            return
        self._edit(tr("Naming a cluster"), lambda folder: layers.rename_clusters(folder, {number: name}))

    def undo(self, _checked: bool = False) -> None:
        """Take back the last change of names, colours or numbers."""
        from .. import layers

        before = self._history[-1]
        self._work(tr("Taking back"), lambda: layers.restore_clusters(before), lambda _none: self._undone())

    def _undone(self) -> None:
        self._history.pop()
        self._wanted = []  # numbers may be those of other clusters again
        self._show_changes()

    def _edit(self, title: str, change: Callable[[Path], Any]) -> None:
        """Change the folder, in a way that can be taken back."""
        from .. import layers

        folder = self._path()

        def work() -> Any:
            before = layers.remember_clusters(folder)
            change(folder)
            return before

        self._work(title, work, self._edited)

    def _edited(self, before: Any) -> None:
        self._history = [*self._history, before][-MOST_UNDONE:]
        self._show_changes()

    def _work(self, title: str, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """One edit at a time: the next would be of numbers that this one may be changing."""
        had_focus = self.table.hasFocus()

        def over() -> None:
            self._editor.setEnabled(True)
            if had_focus and self.isActiveWindow():
                self.table.setFocus()

        self._editor.setEnabled(False)
        self._background.do(work, then, lambda error: messages.fail(title, of_error(error)), over, title)

    def _show_changes(self) -> None:
        from .. import layers

        layers.refresh_clusters(self._path())
        self.read()

    def _offer(self) -> None:
        self._merge.setEnabled(len(self._selected()) > 1)
        self._paint.setEnabled(self.table.rowCount() > 0)
        self._undo.setEnabled(bool(self._history) and self._history[-1].folder == self._path())

    def _selected(self) -> list[int]:
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self.table.item(row, 0).data(Qt.ItemDataRole.UserRole) for row in rows]

    def _clusters(self) -> Sequence[Any]:
        from .. import layers

        try:
            return layers.read_clusters(self._path())
        except (TrainerError, OSError):
            return ()

    def _path(self) -> Path:
        return Path(self.folder.filePath().strip() or ".")

    def showEvent(self, event: Any) -> None:
        """What was made meanwhile is shown."""
        super().showEvent(event)
        self.read()


OKABE_ITO = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#999999")
"""M. Okabe and K. Ito, "Color Universal Design", 2008."""


def distinct_colours(count: int) -> list[str]:
    """Colours that stay apart for colour-blind people: eight hues, then the same darker, then lighter."""
    factors = (100, 165, 65, 210)
    colours = []
    for place in range(count):
        colour = QColor(OKABE_ITO[place % len(OKABE_ITO)])
        colours.append(colour.darker(factors[place // len(OKABE_ITO) % len(factors)]).name())
    return colours


def show(plugin: Host) -> None:
    """Open the window."""
    plugin.window("clusters", lambda: ClustersWindow(plugin))
