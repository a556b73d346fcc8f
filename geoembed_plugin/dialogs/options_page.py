"""GeoEmbed's page in QGIS' own Options dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsSettings
from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QSpinBox, QVBoxLayout, QWidget

from ..jobs.child import SILENCE_SETTING, silence_limit
from ..texts.translation import tr
from .framing import scrolled
from .setup_panel import SetupPanel

if TYPE_CHECKING:
    from ..plugin import GeoEmbedPlugin


class OptionsPage(QgsOptionsPageWidget):
    """The interpreter, and when a silent job is worth a word."""

    def __init__(self, _plugin: GeoEmbedPlugin, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedOptionsPage")
        self._panel = SetupPanel(self)
        box = QGroupBox(tr("Jobs"), self)
        self._silence = QSpinBox(box)
        self._silence.setObjectName("geoembedSilence")
        self._silence.setRange(1, 24 * 60)
        self._silence.setSuffix(tr(" min"))
        self._silence.setToolTip(
            tr("There is no time limit on a job. After this long without a sign of life you are asked about it.")
        )
        self._silence.setValue(int(silence_limit() // 60))
        QFormLayout(box).addRow(tr("Tell me when a job says nothing for"), self._silence)
        layout = QVBoxLayout(self)
        layout.addWidget(scrolled(self._panel, self), 1)
        layout.addWidget(box)

    def apply(self) -> None:
        """OK was pressed."""
        self._panel.apply()
        QgsSettings().setValue(SILENCE_SETTING, 60 * self._silence.value())
