"""A job's log in a window, with a button that copies it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ..translation import tr
from .framing import explain_buttons, fit

if TYPE_CHECKING:
    from ..plugin import GeoEmbedPlugin

LAST_BYTES = 1024 * 1024


class LogView(QDialog):
    """Shows the end of a log; read anew each time that it is opened."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedLogView")
        self.setWindowTitle(tr("GeoEmbed log"))
        fit(self, 800, 480)
        self._path = Path()
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("geoembedLogText")
        self._text.setReadOnly(True)
        self._text.setAccessibleName(tr("GeoEmbed log"))
        self._text.setToolTip(tr("The end of the log; the whole of it is in the folder"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        explain_buttons(buttons)
        for name, label, tip, act in (
            ("geoembedCopyLog", tr("Copy"), tr("Copy the log to the clipboard"), self._copy),
            (
                "geoembedOpenLogFolder",
                tr("Open folder"),
                tr("Show the job's folder in the file manager"),
                self._open_folder,
            ),
        ):
            button = QPushButton(label, self)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.clicked.connect(act)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._text)
        layout.addWidget(buttons)

    def read(self, path: Path) -> None:
        """Show the end of a file."""
        self._path = path
        self.setWindowTitle(tr("GeoEmbed log: {folder}").format(folder=path.parent.name))
        try:
            with path.open("rb") as stream:
                size = stream.seek(0, 2)
                stream.seek(max(0, size - LAST_BYTES))
                text = stream.read().decode("utf-8", "replace")
        except OSError as error:
            text = str(error)
        self._text.setPlainText(text or tr("(empty)"))
        self._text.verticalScrollBar().setValue(self._text.verticalScrollBar().maximum())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))


def show(plugin: GeoEmbedPlugin, path: str) -> None:
    """Open a log."""
    view = plugin.window("log", lambda: LogView(plugin.iface.mainWindow()))
    view.read(Path(path))
