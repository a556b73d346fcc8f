"""Which bands, by name, and composites with one click; a part of the choice of an image."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsRasterLayer
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from ..imagery import layer_pictures
from ..imagery.composites import FALSE, NATURAL, composites_of
from ..texts.translation import tr
from .framing import FORGOTTEN


class BandChoice(QWidget):
    """A list of bands to tick, and a button with the composites that can be made of them.

    Signals:
        changed: Other bands are ticked.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = QgsCheckableComboBox(self)
        self.list.setObjectName("geoembedBands")
        self.list.setProperty(FORGOTTEN, True)
        self.list.setAccessibleName(tr("Bands"))
        self.list.setDefaultText(tr("all but transparency"))
        self.list.setToolTip(tr("Bands to learn from; none ticked means all"))
        self.list.checkedItemsChanged.connect(lambda _texts: self.changed.emit())
        self.button = QToolButton(self)
        self.button.setObjectName("geoembedComposites")
        self.button.setText(tr("Composite"))
        self.button.setToolTip(tr("Tick the three bands of a picture in natural or in false colour"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.button)
        self.button.setMenu(self._menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.button)
        self.setFocusProxy(self.list)

    def show_bands(self, layer: Optional[QgsRasterLayer]) -> None:
        """Those of a layer, none ticked."""
        self.list.clear()
        self._menu.clear()
        composites = {} if layer is None else composites_of(layer)
        if layer is not None:
            names = [layer.bandName(number) for number in range(1, layer.bandCount() + 1)]
            if layer_pictures.is_rendered(layer):
                names = [tr("Red"), tr("Green"), tr("Blue")]
            for number, name in enumerate(names, start=1):
                self.list.addItemWithCheckState(name, Qt.CheckState.Unchecked, number)
            texts = {NATURAL: tr("Natural colour"), FALSE: tr("False colour (near infrared)")}
            self._menu.addAction(tr("All bands")).triggered.connect(lambda _checked=False: self.tick(()))
            for name, numbers in composites.items():
                action = self._menu.addAction(f"{texts[name]}: {', '.join(map(str, numbers))}")
                action.triggered.connect(lambda _checked=False, numbers=numbers: self.tick(numbers))
        self.button.setVisible(layer is not None and bool(composites) and layer.bandCount() > len(COLOURS))

    def numbers(self) -> list[int]:
        """Of the ticked bands, from 1."""
        return [int(number) for number in self.list.checkedItemsData()]

    def tick(self, numbers: Sequence[int]) -> None:
        """These and no others; none for all."""
        self.list.deselectAllOptions()
        self.list.setCheckedItems([self.list.itemText(number - 1) for number in numbers])

    def tick_named(self, names: Sequence[str]) -> None:
        """Those of an earlier tile set; none where they are all, or are called otherwise here."""
        here = [self.list.itemText(place) for place in range(self.list.count())]
        known = 0 < len(names) < len(here) and set(names) <= set(here)
        self.tick([here.index(name) + 1 for name in names] if known else ())


COLOURS = (1, 2, 3)
"""An image of no more bands is its own composite."""
