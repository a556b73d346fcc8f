"""The panel's first rows: which embeddings are searched, how others are opened, and which are searched together."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from trainer.contract import InputError

from .. import remembered
from ..layers.groups import load_embeddings
from ..layers.names import titles
from ..places import results_folder
from ..search.session import SearchSession
from ..texts import messages
from ..texts.translation import tr

LAST_FOLDER = "geoembed/search/last_folder"


class FolderRow(QWidget):
    """A list of the folders that can be chosen, and a button that opens more."""

    def __init__(self, session: SearchSession, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        self.choice = QComboBox(self)
        self.choice.setObjectName("geoembedFolder")
        self.choice.setToolTip(tr("The embeddings that are searched"))
        self.choice.setAccessibleName(self.choice.toolTip())
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(12)
        self.choice.activated.connect(self._chosen)
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.choice, 1)
        row.addWidget(button)
        session.folders_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List the folders as they are."""
        self.choice.blockSignals(True)
        self.choice.clear()
        current = self._session.folders.folder
        for place, (folder, name) in enumerate(titles(self._session.folders.known()).items()):
            self.choice.addItem(name, str(folder))
            self.choice.setItemData(place, str(folder), Qt.ItemDataRole.ToolTipRole)
            if folder == current:
                self.choice.setCurrentIndex(place)
        self.choice.setEnabled(self.choice.count() > 0)
        if self.choice.count() == 0:
            self.choice.addItem(tr("No embeddings are open"))
        self.choice.blockSignals(False)

    def open_folder(self, folder: Path) -> None:
        """Show a folder as layers and search it."""
        try:
            load_embeddings(folder)
        except InputError as error:
            self._session.refuse(error)
            return
        QgsSettings().setValue(LAST_FOLDER, str(folder.parent))
        self._session.folders.open(folder)

    def ask_for_folder(self) -> None:
        """Let the person choose an embeddings folder; it is shown and searched."""
        start = remembered.text(LAST_FOLDER, str(results_folder()))
        chosen = QFileDialog.getExistingDirectory(self, tr("Open an embeddings folder"), start)
        if chosen:
            self.open_folder(Path(chosen))

    def ask_for_raster(self) -> None:
        """Let the person choose an embedding raster made elsewhere, and import it with the trainer."""
        from ..jobs import interpreter, queue

        obstacle = interpreter.obstacle()
        if obstacle is not None:
            messages.fail(tr("Import"), obstacle)
            return
        kinds = tr("Rasters") + " (*.tif *.tiff *.vrt *.img *.nc);;" + tr("All files") + " (*)"
        chosen, _kind = QFileDialog.getOpenFileName(self, tr("Use an embedding raster made elsewhere"), "", kinds)
        if not chosen:
            return
        name, out = Path(chosen).name, _new_folder(Path(chosen).stem)
        out.parent.mkdir(parents=True, exist_ok=True)
        handle = queue.submit(["import", chosen, "--out", str(out)], tr("Import {name}").format(name=name))
        handle.finished.connect(lambda _summary: self.open_folder(out))
        handle.ended.connect(lambda: self._session.working.emit(""))
        self._session.working.emit(tr("Importing {name}…").format(name=name))

    def show_layers(self) -> None:
        """Show the folder that is searched as layers of the project."""
        if self._session.folders.folder is not None:
            self.open_folder(self._session.folders.folder)

    def _chosen(self, place: Any) -> None:
        self._session.folders.open(Path(self.choice.itemData(place)), keep=False)


def _new_folder(name: str) -> Path:
    """Rasters of one name from two folders do not overwrite each other."""
    folder, number = results_folder() / "embeddings" / name, 2
    while folder.exists():
        folder, number = folder.with_name(f"{name} {number}"), number + 1
    return folder


class AlsoRow(QWidget):
    """A list with a tick a folder; those of another encoder are greyed and say why. Hidden where no other is open."""

    def __init__(self, session: SearchSession, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        self._listed: list[tuple[Path, str]] = []
        self.choice = QgsCheckableComboBox(self)
        self.choice.setObjectName("geoembedAlso")
        self.choice.setDefaultText(tr("no other folder"))
        tip = tr("Embeddings of the same encoder that are searched, too; the tiles of all are ranked together")
        self.choice.setToolTip(tip)
        self.choice.setAccessibleName(self.choice.toolTip())
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(10)
        self.choice.checkedItemsChanged.connect(self._chosen)
        label = QLabel(tr("Also in"), self)
        label.setBuddy(self.choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label)
        row.addWidget(self.choice, 1)
        session.folders_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List the other folders as they are, ticked where they are searched, too."""
        others = self._session.folders.others()
        searched = {searcher.embeddings.folder for searcher in self._session.searchers}
        self.choice.blockSignals(True)
        if others != self._listed:  # an open list stays open while its ticks change
            self._listed = others
            self.choice.clear()
            names = titles(searcher.embeddings.folder for searcher in self._session.folders.open_ones())
            for place, (folder, obstacle) in enumerate(others):
                self.choice.addItemWithCheckState(names[folder], Qt.CheckState.Unchecked, str(folder))
                self.choice.setItemData(place, obstacle or str(folder), Qt.ItemDataRole.ToolTipRole)
                if obstacle:
                    self.choice.model().item(place).setEnabled(False)
        for place, (folder, _obstacle) in enumerate(others):
            state = Qt.CheckState.Checked if folder in searched else Qt.CheckState.Unchecked
            if self.choice.itemCheckState(place) != state:
                self.choice.setItemCheckState(place, state)
        self.choice.blockSignals(False)
        self.setVisible(bool(others))

    def _chosen(self, _names: Any = None) -> None:
        self._session.folders.search_also(Path(folder) for folder in self.choice.checkedItemsData())
        self.refresh()  # "select all" of the list's menu ticks what cannot be searched, too
