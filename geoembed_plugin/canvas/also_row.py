"""The panel's second row: which other open embeddings folders are searched together with the one that is chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from ..translation import tr
from .folder_names import short_names
from .session import SearchSession


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
            names = short_names(searcher.embeddings.folder for searcher in self._session.folders.open_ones())
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
