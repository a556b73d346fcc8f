"""How to learn: method, network, numbers a tile, and for how long; a part of the window Learn."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QGroupBox, QHBoxLayout, QWidget

from trainer.encoders.backbones import BACKBONES, STARTER, STARTER_BACKBONE
from trainer.encoders.recipe import METHODS
from trainer.encoders.schedule import images_to_learn_from

from ..layers.folder_records import Card
from ..texts.translation import tr, translated
from . import estimates

AS_THE_TILES_ARE_WORTH = ""
"""The budget that nobody names: by work, not by the clock."""
NOTHING_KNOWN = "random"
"""The word for a network that knows nothing yet."""
PLACES, VIEWS = 256, 2
"""Of a batch, by default."""


class RecipeChoice(QGroupBox):
    """Method, network, dimension and budget.

    Signals:
        changed: Something was chosen.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("How to learn"), parent)
        self.method = QComboBox(self)
        self.method.setObjectName("geoembedMethod")
        for name, entry in METHODS.items():
            self.method.addItem(translated(entry.label), name)
        self.method.setToolTip(tr("How it is told what looks alike; no labels are needed either way"))
        self.backbone = QComboBox(self)
        self.backbone.setObjectName("geoembedBackbone")
        for name in BACKBONES:
            self.backbone.addItem(tr("slim (recommended)") if name == "slim" else name, name)
        self.backbone.setToolTip(
            tr("slim suits small tiles and little time, also without a GPU; the others want a GPU")
        )
        self.start = QComboBox(self)
        self.start.setObjectName("geoembedStart")
        self.start.addItem(tr("the starter that comes with GeoEmbed"), STARTER)
        self.start.addItem(tr("nothing"), NOTHING_KNOWN)
        self.start.setToolTip(
            tr("What the network knows before it sees your image. The starter is a network of the kind slim.")
        )
        self.backbone.currentIndexChanged.connect(self._backbone_changed)
        self.dimension = QComboBox(self)
        self.dimension.setObjectName("geoembedDimension")
        for number in (16, 32, 64, 128, 256, 512):
            self.dimension.addItem(str(number), str(number))
        self.dimension.setCurrentIndex(2)
        self.dimension.setToolTip(tr("Numbers in an embedding; 64 suit most"))
        self.amount = QDoubleSpinBox(self)
        self.amount.setObjectName("geoembedAmount")
        self.amount.setAccessibleName(tr("Learn for"))
        self.amount.setRange(0.05, 100000)
        self.amount.setDecimals(1)
        self.amount.setValue(12)
        self.amount.setEnabled(False)
        self.amount.setToolTip(tr("How long to learn. More is better, ever more slowly."))
        self.amount.valueChanged.connect(self._changed)
        self.unit = QComboBox(self)
        self.unit.setObjectName("geoembedUnit")
        self.unit.addItem(tr("as much as the tiles are worth"), AS_THE_TILES_ARE_WORTH)
        self.unit.addItem(tr("minutes"), "MINUTES")
        self.unit.addItem(tr("epochs"), "EPOCHS")
        self.unit.addItem(tr("steps"), "STEPS")
        self.unit.setToolTip(
            tr("An epoch sees each tile once, a step one batch of them. In so many minutes a slow machine learns less.")
        )
        self.unit.setAccessibleName(tr("Unit of the time to learn"))
        self.unit.currentIndexChanged.connect(self._changed)
        budget = QHBoxLayout()
        budget.addWidget(self.amount)
        budget.addWidget(self.unit)
        self.rows = QFormLayout(self)
        self.rows.addRow(tr("Method"), self.method)
        self.rows.addRow(tr("Network"), self.backbone)
        self.rows.addRow(tr("Start from"), self.start)
        self.rows.addRow(tr("Dimension"), self.dimension)
        self.rows.addRow(tr("Learn for"), budget)

    def parameters(self) -> dict[str, Any]:
        """As the algorithm "Learn" takes them."""
        return {
            "METHOD": self.method.currentData(),
            "BACKBONE": self.backbone.currentData(),
            "WEIGHTS": self.start.currentData() if self.start.isEnabled() else NOTHING_KNOWN,
            "DIMENSION": int(self.dimension.currentData()),
            **self.budget(),
        }

    def budget(self) -> dict[str, Any]:
        """What the person asked for; nothing where it follows from the tiles."""
        unit, amount = self.unit.currentData(), self.amount.value()
        if unit == AS_THE_TILES_ARE_WORTH:
            return {}
        return {unit: max(1, round(amount)) if unit == "STEPS" else amount}

    def seconds(self, tiles: int, size: int) -> float:
        """Time grows with the views of tiles that are looked at, and with a tile's area (its side in pixels)."""
        unit, amount = self.unit.currentData(), self.amount.value()
        if unit == "MINUTES":
            return 60 * amount
        images = {"EPOCHS": VIEWS * amount * tiles, "STEPS": VIEWS * PLACES * amount}
        seconds = images.get(unit, images_to_learn_from(tiles)) / VIEWS / estimates.rate("train")
        return float(seconds * max(0.25, (size / 64) ** 2))

    def take(self, card: Card) -> None:
        """What an earlier run learned with."""
        wanted = (
            (self.method, card.method),
            (self.backbone, card.backbone),
            (self.start, card.weights),
            (self.dimension, str(card.dimension)),
        )
        for choice, value in wanted:
            place = choice.findData(value)
            if place >= 0:
                choice.setCurrentIndex(place)

    def _backbone_changed(self, *_ignored: Any) -> None:
        self.start.setEnabled(self.backbone.currentData() == STARTER_BACKBONE)

    def _changed(self, *_ignored: Any) -> None:
        self.amount.setEnabled(self.unit.currentData() != AS_THE_TILES_ARE_WORTH)
        self.changed.emit()
