"""More images beside the first: layers and files with the same bands, also in other CRSs."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..imagery import layer_pictures
from ..imagery.pixel_grid import grid_of
from ..layers.groups import kind_of
from ..texts import messages
from ..texts.translation import tr
from . import estimates

ROWS = 3
"""Images that are seen without scrolling."""


class FurtherImages(QWidget):
    """A list that grows by layers of the project and by files.

    Signals:
        changed: An image was added or taken away.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._files: dict[str, QgsRasterLayer] = {}
        self._first = ""
        self.list = QListWidget(self)
        self.list.setObjectName("geoembedFurtherImages")
        self.list.setAccessibleName(tr("Further images"))
        self.list.setToolTip(tr("Used together with the first image; Delete takes the selected ones out of the list"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setFixedHeight((ROWS + 1) * self.fontMetrics().lineSpacing())
        self.add = QToolButton(self)
        self.add.setObjectName("geoembedAddImages")
        self.add.setText(tr("Add images"))
        self.add.setToolTip(tr("More images with the same bands, such as the other parts of a mosaic; CRSs may differ"))
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.add)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.add.setMenu(self._menu)
        self.remove = QPushButton(tr("Remove"), self)
        self.remove.setObjectName("geoembedRemoveImages")
        self.remove.setToolTip(tr("Take the selected images out of the list; nothing is deleted"))
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.list)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)
        self._show()

    # -- what is asked -----------------------------------------------------------------------------
    def sources(self) -> list[str]:
        """Ids of layers and paths of files, as Processing takes them."""
        return [str(self.list.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.list.count())]

    def images(self) -> list[QgsRasterLayer]:
        """The layers, and the files opened as layers."""
        found = [self._files.get(source) or QgsProject.instance().mapLayer(source) for source in self.sources()]
        return [layer for layer in found if isinstance(layer, QgsRasterLayer)]

    def tiles(self, size: int, stride: int, within: Optional[QgsRectangle], first: QgsRasterLayer) -> int:
        """How many tiles of so many pixels there can be in them; ``within`` is in the CRS of the first image."""
        count = 0
        for image in self.images():
            part = within
            if part is not None:
                change = QgsCoordinateTransform(first.crs(), image.crs(), QgsProject.instance())
                try:
                    part = change.transformBoundingBox(part)
                except QgsCsException:
                    continue
            count += estimates.tile_count(grid_of(image), size, stride, part)
        return count

    def missing(self, first: QgsRasterLayer) -> str:
        """Why they do not go with the first, in a sentence; empty where they do."""
        for image in self.images():
            if not image.crs().isValid():
                return tr("{layer} has no CRS: set it in the layer's properties.").format(layer=image.name())
            if image.bandCount() != first.bandCount():
                text = tr("Images that are learned from together have the same bands; number of bands: {layer} "
                          "{count}, {first} {others}.")  # fmt: skip
                return text.format(
                    layer=image.name(), count=image.bandCount(), first=first.name(), others=first.bandCount()
                )
        return ""

    # -- what is done ------------------------------------------------------------------------------
    def add_layer(self, layer: QgsRasterLayer) -> None:
        """One of the project's, once."""
        self._add(layer.id(), layer.name(), layer.source())

    def add_files(self, paths: list[str]) -> list[str]:
        """Files of rasters; gives back those that are none."""
        refused = []
        for path in paths:
            opened = QgsRasterLayer(path, Path(path).name)
            if not opened.isValid():
                refused.append(path)
                continue
            self._files[path] = opened
            self._add(path, opened.name(), path)
        return refused

    def leave_out(self, layer: Optional[QgsRasterLayer]) -> None:
        """The first image is not a further one, too."""
        self._first = "" if layer is None else layer.id()
        if self._first in self.sources():
            self.list.takeItem(self.sources().index(self._first))
            self._show()

    def keyPressEvent(self, event: object) -> None:
        """Delete takes the selected images out."""
        if getattr(event, "key", lambda: None)() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)

    def _add(self, source: str, name: str, tip: str) -> None:
        if source in self.sources():
            return
        item = QListWidgetItem(name, self.list)
        item.setData(Qt.ItemDataRole.UserRole, source)
        item.setToolTip(tip)
        self._show()

    def _remove(self, _checked: bool = False) -> None:
        for item in self.list.selectedItems() or [self.list.item(self.list.count() - 1)]:
            self._files.pop(item.data(Qt.ItemDataRole.UserRole), None)
            self.list.takeItem(self.list.row(item))
        self._show()

    def _show(self) -> None:
        for widget in (self.list, self.remove):
            widget.setVisible(self.list.count() > 0)
        self.changed.emit()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for layer in QgsProject.instance().mapLayers().values():
            known = layer.id() in (self._first, *self.sources()) or kind_of(layer)
            if isinstance(layer, QgsRasterLayer) and not known and layer_pictures.is_file(layer):
                action = self._menu.addAction(layer.name())
                action.triggered.connect(lambda _checked=False, layer=layer: self.add_layer(layer))
        self._menu.addSeparator()
        self._menu.addAction(tr("Files…")).triggered.connect(lambda _checked=False: self._ask_for_files())

    def _ask_for_files(self) -> None:
        paths, _kind = QFileDialog.getOpenFileNames(self, tr("Further images"))
        for path in self.add_files(paths):
            messages.warn(tr("{path} cannot be opened as an image.").format(path=path))

    def _layers_go(self, ids: list[str]) -> None:
        for source in set(ids) & set(self.sources()):
            self.list.takeItem(self.sources().index(source))
            self._show()
