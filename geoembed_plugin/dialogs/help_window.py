"""Help in a window of our own, which needs no browser."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ..texts import messages
from ..texts.translation import help_page, tr
from .framing import explain_buttons, fit

if TYPE_CHECKING:
    from ..host import Host

BROWSERS_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
"""Made for browsers, in colours of its own: the window's are those of QGIS' theme."""
MARGIN = 12


class HelpWindow(QDialog):
    """The help pages, with their links; Alt+Left goes back, as in a browser."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedHelpWindow")
        self.page = _Page(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        explain_buttons(buttons)
        buttons.rejected.connect(self.close)
        back, first = QPushButton(tr("Back"), self), QPushButton(tr("All pages"), self)
        outside = QPushButton(tr("In the browser"), self)
        for button, name, tip, act in (
            (back, "Back", tr("The page before"), self.page.backward),
            (first, "First", tr("What there is help on"), lambda: self.read("index")),
            (outside, "Outside", tr("Open this page in the browser, to print it or to read it larger"), self._outside),
        ):
            button.setObjectName(f"geoembedHelp{name}")
            button.setToolTip(tip)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, act=act: act())
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        back.setShortcut(QKeySequence(QKeySequence.StandardKey.Back))
        back.setEnabled(False)
        self.page.backwardAvailable.connect(back.setEnabled)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        fit(self, 620, 640)

    def read(self, name: str) -> None:
        """Show the page ``NAME.html``."""
        self.page.setSource(QUrl.fromLocalFile(str(help_page(name))))
        self.page.setFocus()

    def _outside(self) -> None:
        messages.open_outside(Path(self.page.source().toLocalFile()))


class _Page(QTextBrowser):
    """Pages of the plugin's own folder; what leads elsewhere goes to the browser."""

    def __init__(self, parent: QDialog) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedHelpPage")
        self.setAccessibleName(tr("Help"))
        self.setOpenExternalLinks(True)
        self.document().setDocumentMargin(MARGIN)
        self.sourceChanged.connect(lambda _address: parent.setWindowTitle(self.documentTitle() or tr("Help")))

    def loadResource(self, kind: int, address: QUrl) -> Any:
        """A page without what only browsers make sense of; an address without a folder is beside the page."""
        path = Path(self.source().resolved(address).toLocalFile())
        if path.suffix == ".html" and path.is_file():
            return BROWSERS_STYLE.sub("", path.read_text(encoding="utf-8"))
        return super().loadResource(kind, address)


def open_help_page(plugin: Host, name: str) -> None:
    """Show the page ``NAME.html``, in the person's language."""
    plugin.window("help", lambda: HelpWindow(plugin.iface.mainWindow())).read(name)


def show(plugin: Host) -> None:
    """Open the first page; for the menu."""
    open_help_page(plugin, "index")
