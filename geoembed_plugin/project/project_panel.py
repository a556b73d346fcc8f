"""The project panel: the chain of the chosen image, what comes next, and all results of it that are found again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence, QPalette
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from trainer.contract import InputError, TrainerError

from .. import places
from ..jobs import queue
from ..jobs.background import Background
from ..layers.changes import CHANGES
from ..layers.groups import kind_of, load_embeddings, open_folders
from ..layers.names import titles
from ..texts import messages
from ..texts.failures import gone
from ..texts.numbers import progress_text, whole
from ..texts.translation import tr
from ..theme_colours import WRONG, ink
from . import keeping, steps
from .at_work import at_work
from .chain import Chain, Found, Kind, Made, chain_of, look
from .deletion import Deletion
from .earlier_results import EMBEDDINGS, RUNS, OfImage, forget, noted
from .stages import StageArea, StageRows, date_of, figures_of, stages_of, title_of

if TYPE_CHECKING:
    from ..host import Host

SOON_MS = 400


def create(plugin: Host) -> QWidget:
    """The dock's content; called when it is first shown."""
    return ProjectPanel(plugin)


def show(plugin: Host) -> None:
    """Show the dock, in front of others."""
    plugin.project_dock.show()
    plugin.project_dock.raise_()


class ProjectPanel(QWidget):
    """What the person sees of what was made; folders are read beside the interface."""

    def __init__(self, plugin: Host) -> None:
        super().__init__()
        self.setObjectName("geoembedProject")
        self.setMinimumWidth(260)
        self._plugin = plugin
        self._background = Background("project", self)
        self._deletion = Deletion(self, self._background, self._say, self.refresh)
        self._found = Found()
        self._chain = Chain()
        self._wanted: Optional[Path] = None
        self._states: list[tuple[Any, ...]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._build()
        project, tree = QgsProject.instance(), plugin.iface.layerTreeView()
        signals = (
            (project.layersAdded, self._layers_added),
            (project.layersRemoved, self._layers_changed),
            (tree.currentLayerChanged, self._follow),
            (queue.queue().changed, self._jobs_changed),
            (CHANGES.edited, self._look_soon),
            (QgsApplication.taskManager().allTasksFinished, self._look_soon),  # what the toolbox makes is no job
        )
        for signal, slot in signals:
            signal.connect(slot)

        def close() -> None:
            for signal, slot in signals:
                signal.disconnect(slot)
            self._soon.stop()
            self._background.close()

        plugin.on_unload(close)
        self._layers_changed()
        self._follow(plugin.iface.activeLayer())

    # -- parts ---------------------------------------------------------------------------------------
    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        self.image = QgsMapLayerComboBox(self)
        self.image.setObjectName("geoembedImage")
        self.image.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.image.setToolTip(tr("The image whose tiles, runs and embeddings are shown"))
        self.image.setAccessibleName(tr("Image"))
        self.image.layerChanged.connect(self._image_changed)
        layout.addWidget(self.image)
        self.stages = StageRows(self)
        self.stages.forward.connect(self._forward)
        self.stages.again.connect(self._again)
        layout.addWidget(StageArea(self.stages, self))
        self.all = QCheckBox(tr("Results of all images"), self)
        self.all.setObjectName("geoembedAllImages")
        self.all.setToolTip(tr("Also what was made of images that are not in the project"))
        self.all.toggled.connect(self.refresh)
        layout.addWidget(self.all)
        self.list = QTreeWidget(self)
        self.list.setObjectName("geoembedResults")
        self.list.setHeaderLabels([tr("Result"), tr("Date")])
        self.list.setRootIsDecorated(False)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setAccessibleName(tr("Results of the image"))
        self.list.setToolTip(tr("Select one to see its chain above; a right click shows what can be done with it"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.list.itemSelectionChanged.connect(self._chosen_changed)
        self.list.itemActivated.connect(lambda _item, _column: self._do(self.load))
        self.list.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        layout.addWidget(self.list, 1)
        self.buttons = self._build_buttons()
        pairs = QGridLayout()
        for place, button in enumerate(self.buttons.values()):
            pairs.addWidget(button, place // 2, place % 2)
        layout.addLayout(pairs)
        self.status, self.refusal = QLabel(self), QLabel(self)
        for label, name in ((self.refusal, "geoembedProjectRefusal"), (self.status, "geoembedProjectStatus")):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        self._refuse("")
        self._show()

    def _build_buttons(self) -> dict[str, QPushButton]:
        found: dict[str, QPushButton] = {}
        wanted: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("Load", tr("Load"), tr("Show the embeddings as layers"), self.load),
            ("OpenFolder", tr("Open folder"), tr("Show the folder in the file manager"), self.open_folder),
            ("Rename", tr("Rename…"), tr("Give the folder another name; layers of the project follow"), self.rename),
            ("Delete", tr("Delete…"), tr("Move the folder to the trash; asks first"), self.delete),
        )
        for name, label, tip, act in wanted:
            button = QPushButton(label, self)
            button.setObjectName(f"geoembedResult{name}")
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, act=act: self._do(act))
            found[name] = button
        return found

    # -- what is shown ---------------------------------------------------------------------------------
    def layer(self) -> Optional[QgsRasterLayer]:
        """The chosen image; None where there is none."""
        layer = self.image.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None

    def refresh(self, *_ignored: Any) -> None:
        """Look at the folders anew, beside the interface."""
        layer = self.layer()
        image = None if self.all.isChecked() or layer is None else OfImage.shown_by(layer)
        known = [*(Path(path) for kind in (EMBEDDINGS, RUNS) for path in noted(kind)), *open_folders()]
        below = places.results_folder()
        if not self._found.made:
            self._say(tr("Looking for results…"))
        self._background.do(lambda: look(below, known, image), self._take, self._refused)

    def showEvent(self, event: Any) -> None:
        """Results may have come or gone while it was hidden."""
        super().showEvent(event)
        self.refresh()

    def chosen(self) -> Optional[Made]:
        """The selected result; None where none is."""
        items = self.list.selectedItems()
        return self._found.of(items[0].data(0, Qt.ItemDataRole.UserRole)) if items else None

    def _take(self, found: Found) -> None:
        before = self.chosen()
        chosen = self._wanted or (None if before is None else before.folder)
        self._found, self._wanted = found, None
        names = titles([made.folder for made in found.made if made.kind != Kind.RUN])
        self.list.blockSignals(True)
        self.list.clear()
        for made in found.made:
            name = names.get(made.folder) or made.folder.name
            shown = f"{title_of(made.kind)}: {made.folder.parent.name}/{made.folder.name}"
            tip = f"{name}\n{figures_of(made)}\n{made.folder}"
            item = self._row((shown, date_of(made.when)), made.folder, tip)
            item.setSelected(made.folder == chosen)
        faint = self.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        for folder in found.gone:
            texts = (f"{folder.parent.name}/{folder.name}", tr("not there"))
            item = self._row(texts, folder, str(gone(folder)))
            for column in range(len(texts)):
                item.setForeground(column, faint)
        self.list.blockSignals(False)
        self._say_jobs()
        self._show()

    def _row(self, texts: tuple[str, str], folder: Path, tip: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.list, list(texts))
        item.setData(0, Qt.ItemDataRole.UserRole, folder)
        for column in range(len(texts)):
            item.setToolTip(column, tip)
        return item

    def _show(self) -> None:
        self._chain = chain_of(self._found, self.chosen())
        step = self._plugin.actions[self._chain.next_step]
        self.stages.show_chain(stages_of(self._chain), tr("Next: {step}").format(step=step.text()), step.toolTip())
        self.stages.setEnabled(self.layer() is not None or bool(self._found.made))
        self._show_work()
        self._offer()

    def _show_work(self) -> None:
        """What jobs are making of the chain, by its stages; of everything that is shown, where none is chosen."""
        chosen = self.chosen()
        chain = (self._chain.tiles, self._chain.run, self._chain.embeddings)
        shown = self._found.made if chosen is None else [made for made in chain if made is not None]
        layer = self.layer()
        image = None if layer is None or chosen is not None else OfImage.shown_by(layer)
        self.stages.show_work(at_work(queue.queue().active(), [made.folder for made in shown], image))

    def _offer(self) -> None:
        made, rows = self.chosen(), self.list.selectedItems()
        self.buttons["Load"].setEnabled(made is not None and made.kind == Kind.EMBEDDINGS)
        self.buttons["OpenFolder"].setEnabled(made is not None)
        self.buttons["Rename"].setEnabled(made is not None)
        self.buttons["Delete"].setEnabled(bool(rows))
        self.buttons["Delete"].setText(tr("Delete…") if made is not None or not rows else tr("Forget"))

    def _chosen_changed(self) -> None:
        self._refuse("")
        self._show()

    def _image_changed(self, *_ignored: Any) -> None:
        self._refuse("")
        if self.isVisible():
            self.list.clearSelection()
            self.refresh()

    def _layers_added(self, layers: list[Any]) -> None:
        self._layers_changed()
        if any(map(kind_of, layers)):
            self._look_soon()

    def _layers_changed(self, *_ignored: Any) -> None:
        ours = [layer for layer in QgsProject.instance().mapLayers().values() if kind_of(layer)]
        self.image.setExceptedLayerList(ours)

    def _follow(self, layer: Any) -> None:
        if isinstance(layer, QgsRasterLayer) and not kind_of(layer):
            self.image.setLayer(layer)

    def _jobs_changed(self) -> None:
        """Progress moves figures; folders are read anew when a job comes, goes or begins another stage."""
        states = [(handle, handle.state, handle.stage_name) for handle in queue.queue().handles]
        if states != self._states:
            self._states = states
            self._look_soon()
        if self.isVisible():
            self._say_jobs()
            self._show_work()

    def _look_soon(self, *_ignored: Any) -> None:
        if self.isVisible():  # else it looks when it is shown
            self._soon.start()

    def _say_jobs(self) -> None:
        active = queue.queue().active()
        count = len(self._found.made)
        if active:
            handle = active[0]
            self._say(f"{handle.title}. {progress_text(handle.stage_label, handle.last_progress)}")
        elif count:
            self._say(tr("1 result") if count == 1 else tr("{count} results").format(count=whole(count)))
        else:
            self._say(tr("Nothing was made of this image yet."))

    def _say(self, text: str, warning: bool = False) -> None:
        """What goes on; a warning has a place of its own, where progress does not wipe it away."""
        if warning:
            self._refuse(text)
        else:
            self.status.setText(text)

    def _refuse(self, text: str) -> None:
        """What could not be done; it stands until the person does something else."""
        self.refusal.setStyleSheet(ink(self, WRONG))
        self.refusal.setText(text)
        self.refusal.setVisible(bool(text))

    def _refused(self, error: TrainerError) -> None:
        self._refuse(str(error))

    def _do(self, act: Callable[[], None]) -> None:
        self._refuse("")
        act()

    # -- what leads on -----------------------------------------------------------------------------------
    def _forward(self) -> None:
        steps.forward(self._plugin, self._chain, self.layer())

    def _again(self, place: int) -> None:
        steps.again(self._plugin, self._chain, place, self.layer())

    # -- what is done with a result ------------------------------------------------------------------------
    def _open_menu(self, where: Any) -> None:
        menu = QMenu(self)
        for button in self.buttons.values():
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        menu.exec(self.list.viewport().mapToGlobal(where))
        menu.deleteLater()

    def keyPressEvent(self, event: Any) -> None:
        """F2 renames, Del deletes, F5 looks anew."""
        if event.key() == Qt.Key.Key_F2:
            self._do(self.rename)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self._do(self.delete)
        elif event.matches(QKeySequence.StandardKey.Refresh):
            self.refresh()
        else:
            super().keyPressEvent(event)

    def load(self) -> None:
        """Show embeddings as layers."""
        made = self.chosen()
        if made is None or made.kind != Kind.EMBEDDINGS:
            return
        try:
            load_embeddings(made.folder)
        except InputError as error:
            self._refused(error)

    def open_folder(self) -> None:
        """In the file manager."""
        made = self.chosen()
        if made is not None:
            messages.open_outside(made.folder)

    def rename(self) -> None:
        """Ask for a name; layers of the project follow."""
        made = self.chosen()
        if made is None:
            return
        name, given = QInputDialog.getText(self, tr("Rename"), tr("New name of the folder:"), text=made.folder.name)
        if not given:
            return
        try:
            self._wanted = keeping.rename(made.folder, name)
        except InputError as error:
            self._refused(error)
            return
        self.refresh()

    def delete(self) -> None:
        """Ask, telling what is lost, then move it to the trash; what is gone already is forgotten."""
        made, items = self.chosen(), self.list.selectedItems()
        if made is not None:
            self._deletion.ask(made, self._found.made_from(made))
        elif items:
            forget(items[0].data(0, Qt.ItemDataRole.UserRole))
            self.refresh()
