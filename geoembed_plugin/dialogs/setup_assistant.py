"""First run: what the trainer is, why it lives beside QGIS, and the two ways to get it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ..texts.translation import tr
from .framing import explain_buttons, fit, scrolled
from .setup_panel import SetupPanel

if TYPE_CHECKING:
    from ..plugin import GeoEmbedPlugin


class SetupAssistant(QDialog):
    """The set-up panel with an introduction."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedSetupAssistant")
        self.setWindowTitle(tr("Set up GeoEmbed"))
        fit(self, 640, 560)
        words = QLabel(
            tr(
                "GeoEmbed learns from your imagery on this machine; nothing is sent anywhere. The learning runs in a "
                "Python of its own beside QGIS, so that neither can break the other. Making it loads some gigabytes "
                "once (torch). Searching embeddings that exist already works without it."
            ),
            self,
        )
        words.setWordWrap(True)
        words.setObjectName("geoembedSetupIntroduction")
        self.panel = SetupPanel(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.setObjectName("geoembedSetupButtons")
        buttons.rejected.connect(self._close)
        explain_buttons(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(scrolled(self.panel, self), 1)
        layout.addWidget(buttons)

    def _close(self) -> None:
        self.panel.apply()
        self.close()


def show(plugin: GeoEmbedPlugin) -> None:
    """Open the assistant."""
    plugin.window("setup", lambda: SetupAssistant(plugin.iface.mainWindow()))
