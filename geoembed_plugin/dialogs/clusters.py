"""Window "Clusters": group the tiles, name the groups, merge them, colour them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.core import QgsStyle
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor, QKeySequence
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QInputDialog,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from trainer.contract import EmbeddingFiles, TrainerError
from trainer.results.palette import distinct_colours, hex_colour

from ..canvas.click_search import of
from ..canvas.highlights import NOWHERE
from ..jobs.background import Background
from ..layers.names import titles
from ..processing.cluster import Cluster as ClusterAlgorithm
from ..project.earlier_results import newest_embeddings
from ..search.cluster_facts import ClusterFacts, cluster_facts
from ..texts import messages
from ..texts.failures import of_error
from ..texts.numbers import whole
from ..texts.translation import tr
from .cluster_table import ClusterTable
from .cluster_tree import ClusterTreeWindow
from .framing import FORGOTTEN, fit
from .job_window import JobWindow

if TYPE_CHECKING:
    from ..host import Host

DISTINCT = "distinct"
MOST_UNDONE = 10
MOST_PARTS = 12
RAMPS = ("Viridis", "Spectral", "Turbo", "Magma")


class ClustersWindow(JobWindow):
    """Makes clusters, and keeps their names, colours and layers in step."""

    NAME = "clusters"
    HELP = "cluster"
    OVER_MAP = 0.5

    def __init__(self, plugin: Host) -> None:
        self._facts: Optional[ClusterFacts] = None
        self._turn, self._ended = 0, False
        self._history: list[Any] = []
        self._wanted: Optional[list[int]] = None
        self._colours: dict[int, str] = {}
        self._facts_background = Background("cluster-facts")
        self._search = of(plugin)
        super().__init__(plugin, tr("Clusters"), tr("Make clusters"))
        plugin.on_unload(self._end)
        self._background = Background("clusters", self)
        plugin.on_unload(self._background.close)
        self._paint_soon = QTimer(self)
        self._paint_soon.setSingleShot(True)
        self._paint_soon.setInterval(300)
        self._paint_soon.timeout.connect(self._write_colours)
        fit(self, 640, 640)

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
        self.table = ClusterTable(self._search.thumbnails, box)
        self.table.renamed.connect(self._renamed)
        self.table.coloured.connect(self._choose_colour)
        self.table.pointed.connect(self._point_out)
        self.table.itemSelectionChanged.connect(self._offer)
        self._merge = QPushButton(tr("Merge"), box)
        self._merge.setObjectName("geoembedMerge")
        self._merge.setToolTip(tr("Make one cluster of the selected rows; the first one's name and colour stay"))
        self._merge.clicked.connect(self.merge)
        self._split = QPushButton(tr("Split…"), box)
        self._split.setObjectName("geoembedSplit")
        self._split.setToolTip(tr("Group the tiles of the selected cluster anew, among themselves"))
        self._split.clicked.connect(self.ask_split)
        self._tree = QPushButton(tr("Tree…"), box)
        self._tree.setObjectName("geoembedTree")
        self._tree.setToolTip(tr("Which clusters look most alike, and a level to merge at"))
        self._tree.clicked.connect(self.cut_tree)
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
        row, colours = QHBoxLayout(), QHBoxLayout()
        for widget in (self._merge, self._split, self._tree, self._undo):
            row.addWidget(widget)
        for widget in (self.palette_choice, self._paint):
            colours.addWidget(widget)
        row.addStretch()
        colours.addStretch()
        layout = QVBoxLayout(box)
        layout.addWidget(self.table)
        layout.addLayout(row)
        layout.addLayout(colours)
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
        self.table.show_clusters(clusters, wanted)
        self._offer()
        self.changed()
        self._read_facts()

    def _read_facts(self) -> None:
        """Examples, shares and areas come a little later: they want the tiles and not the manifest alone."""
        self._facts = None
        folder = self._path()
        self._turn += 1
        turn = self._turn
        if not self.table.rowCount():
            return

        def show(facts: ClusterFacts) -> None:
            if turn == self._turn:
                self._facts = facts
                self.table.show_facts(facts)

        self._facts_background.do(lambda: cluster_facts(folder), show, lambda error: messages.log(str(of_error(error))))

    def _point_out(self, number: int) -> None:
        """Show on the map where a cluster is; 0 for none."""
        highlights, facts = self._search.highlights, self._facts
        if facts is None or number not in facts.by_number:
            highlights.show_group(*NOWHERE, ())
        else:
            highlights.show_group(*facts.where(number), facts.crs_wkts, self.table.colour(number))

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
            colours = [hex_colour(colour) for colour in distinct_colours(len(clusters))]
        else:
            ramp = QgsStyle.defaultStyle().colorRamp(name)
            last = max(1, len(clusters) - 1)
            colours = [ramp.color(place / last).name() for place in range(len(clusters))]
        wanted = {cluster.number: colour for cluster, colour in zip(clusters, colours)}
        self._edit(tr("Colouring clusters"), lambda folder: layers.recolour_clusters(folder, wanted))

    def _renamed(self, number: int, name: str) -> None:
        from .. import layers

        if not name.strip():
            self.read()
            return
        self._edit(tr("Naming a cluster"), lambda folder: layers.rename_clusters(folder, {number: name}))

    def ask_split(self, _checked: bool = False) -> None:
        """Make several clusters of the selected one, as many as the person says."""
        text = tr("Into how many clusters?")
        parts, yes = QInputDialog.getInt(self, tr("Split a cluster"), text, 2, 2, MOST_PARTS)
        if yes:
            self.split(parts)

    def split(self, parts: int) -> None:
        """Make so many clusters of the selected one; it is what is selected afterwards."""
        from .. import layers

        (number,) = self._selected()
        self._wanted = [number]
        self._edit(tr("Splitting a cluster"), lambda folder: layers.split_cluster(folder, number, parts))

    def cut_tree(self, _checked: bool = False) -> None:
        """Merge what hangs together at a level of the tree that the person chooses."""
        from .. import layers

        try:
            window = ClusterTreeWindow(self._clusters(), self)
        except TrainerError as error:
            messages.fail(tr("Tree of the clusters"), of_error(error))
            return
        if window.exec() == QDialog.DialogCode.Accepted and window.groups:
            groups, self._wanted = window.groups, []
            self._edit(tr("Merging clusters"), lambda folder: layers.regroup_clusters(folder, groups))
        window.deleteLater()

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
        self._split.setEnabled(len(self._selected()) == 1)
        self._tree.setEnabled(self.table.rowCount() > 2)
        self._paint.setEnabled(self.table.rowCount() > 0)
        self._undo.setEnabled(bool(self._history) and self._history[-1].folder == self._path())

    def _selected(self) -> list[int]:
        return self.table.selected()

    def _clusters(self) -> Sequence[Any]:
        from .. import layers

        try:
            return layers.read_clusters(self._path())
        except (TrainerError, OSError):
            return ()

    def _path(self) -> Path:
        return Path(self.folder.filePath().strip() or ".")

    def hideEvent(self, event: Any) -> None:
        """Nothing of it stays on the map."""
        if not self._ended:
            self._point_out(0)
        super().hideEvent(event)

    def _end(self) -> None:
        self._ended = True  # the map is given back before windows are closed
        self._facts_background.close()

    def showEvent(self, event: Any) -> None:
        """What was made meanwhile is shown."""
        super().showEvent(event)
        self.read()


def show(plugin: Host) -> None:
    """Open the window."""
    plugin.window("clusters", lambda: ClustersWindow(plugin))
