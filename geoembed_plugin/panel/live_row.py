"""The threshold of the similarity on the map; to be seen while that is."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from ..search.live_similarity import LiveSimilarity
from ..texts.numbers import decimal, whole
from ..texts.translation import tr

STEPS = 1000


class LiveRow(QWidget):
    """A slider from 0 to 1, its value, and how many tiles are above it."""

    def __init__(self, live: LiveSimilarity, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._live = live
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr("Threshold"), self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("geoembedThreshold")
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(STEPS // 20)
        self.slider.setSingleStep(STEPS // 200)
        self.slider.setAccessibleName(tr("Threshold"))
        self.slider.setToolTip(tr("On the map, everything is coloured that is at least so similar to the examples"))
        self.slider.valueChanged.connect(lambda value: live.set_threshold(value / STEPS))
        self.told = QLabel(self)
        self.told.setObjectName("geoembedAboveThreshold")
        label.setBuddy(self.slider)
        row.addWidget(label)
        row.addWidget(self.slider, 1)
        row.addWidget(self.told)
        live.switched.connect(self.setVisible)
        live.changed.connect(self._tell)
        self._tell()
        self.setVisible(live.on)

    def _tell(self) -> None:
        self.slider.blockSignals(True)  # it follows what was proposed, and proposes nothing by that
        self.slider.setValue(round(self._live.threshold * STEPS))
        self.slider.blockSignals(False)
        threshold = decimal(self._live.threshold, 3)
        if self._live.count:
            text = tr("{threshold} · {count} tiles")
            self.told.setText(text.format(threshold=threshold, count=whole(self._live.above)))
        else:
            self.told.setText("")
