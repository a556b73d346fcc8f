"""What the person is told: the log tab "GeoEmbed", and the message bar with the cause, the hint and the log."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QEvent, QObject, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton, QTextBrowser

from ..host import keep
from .failures import Failure
from .translation import tr

Button = tuple[str, Callable[[], None]]
"""What a button says and does."""
TAG = "GeoEmbed"
BESIDE, ABOVE = 180, 8
"""Pixels that the icon, the cross and the number of further messages take beside a message's words; and its margins."""
_iface: Any = None
_open_log: Optional[Callable[[str], None]] = None
_open_setup: Optional[Callable[[], None]] = None


def attach(iface: Any, open_log: Callable[[str], None], open_setup: Callable[[], None]) -> None:
    """Give the messages a message bar, and what its buttons do. ``iface`` may be None: then only the log is used."""
    global _iface, _open_log, _open_setup
    _iface, _open_log, _open_setup = iface, open_log, open_setup


def detach() -> None:
    """Forget the message bar (the plugin is being unloaded)."""
    global _iface, _open_log, _open_setup
    _iface = _open_log = _open_setup = None


def log(text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """A line in the log tab; safe from any thread."""
    QgsMessageLog.logMessage(text, TAG, level, level == Qgis.MessageLevel.Critical)


def say(text: str) -> None:
    """Good news: in the log and, for some seconds, in the message bar. Main thread only."""
    log(text, Qgis.MessageLevel.Success)
    if _iface is not None:
        _iface.messageBar().pushMessage(TAG, text, Qgis.MessageLevel.Success, 8)


def warn(text: str, action: str = "", act: Optional[Callable[[], None]] = None, logged: str = "") -> None:
    """Something that the person should know, with an optional button; ``logged`` tells more. Main thread only."""
    log(logged or text, Qgis.MessageLevel.Warning)
    _push(text, Qgis.MessageLevel.Warning, [(action, act)] if act else [])


def fail(title: str, failure: Failure, remedy: Optional[Button] = None) -> None:
    """What did not work, why, what to do, what mends it and the log one click away. Main thread only."""
    text = f"{title}: {failure}" if title else str(failure)
    QgsMessageLog.logMessage(text, TAG, Qgis.MessageLevel.Critical, False)
    buttons: list[Button] = [] if remedy is None else [remedy]
    open_log, open_setup = _open_log, _open_setup
    if failure.log and open_log is not None:
        buttons.append((tr("Open log"), lambda: open_log(failure.log)))
    if failure.code in SET_UP_CODES and open_setup is not None:
        buttons.append((tr("Set up…"), open_setup))
    _push(text, Qgis.MessageLevel.Critical, buttons)


def ask(name: str, title: str, text: str, question: str) -> bool:
    """A question that is answered no unless the person says yes; no one is asked without a desk. Main thread only.

    Args:
        name: Of the window, for programs.
        title: Of the window.
        text: What it is about.
        question: What is asked.
    """
    if _iface is None:
        return False
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    parent = QApplication.activeModalWidget() or _iface.mainWindow()
    box = QMessageBox(QMessageBox.Icon.Question, title, text, yes | no, parent)
    box.setObjectName(name)
    box.setInformativeText(question)
    box.setDefaultButton(no)
    chosen = box.exec()
    box.deleteLater()
    return bool(chosen == yes)


def open_outside(path: Path) -> None:
    """Show a page or a folder in the program that this desktop has for it; where there is none, tell the path."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        text = tr("This desktop has no program that opens it: {path}").format(path=path)
        warn(text, tr("Copy the path"), lambda: QGuiApplication.clipboard().setText(str(path)))


SET_UP_CODES = frozenset({"not-set-up", "interpreter-missing", "missing-package", "lacking", "no-doctor"})
"""Failures that the set-up page mends."""


def _push(text: str, level: Qgis.MessageLevel, buttons: list[tuple[str, Any]]) -> None:
    if _iface is None:
        return
    bar = _iface.messageBar()
    item = bar.createMessage(TAG, text)
    for label, act in buttons:
        button = QPushButton(label, item)
        button.setObjectName("geoembedMessageButton")
        button.clicked.connect(lambda _checked=False, act=act: act())
        item.layout().addWidget(button)
    bar.pushWidget(item, level)
    _Room(item, bar)


class _Room(QObject):
    """QGIS gives a message a line or two, once it is pushed; what to do would be below, behind tiny arrows.

    A message that waits behind others is given a line anew when its turn comes, and the bar may be narrower by then.
    """

    def __init__(self, item: Any, bar: Any) -> None:
        super().__init__(item)
        keep(self)
        self._item, self._bar = item, bar
        self._later = QTimer(self)  # QGIS has the last word while it shows a message
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.give)
        for widget in (bar, item, item.findChild(QTextBrowser)):
            if widget is not None:
                widget.installEventFilter(self)
        self.give()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """Anew for the bar's new width, when the message is shown, and when QGIS gave it a line or two again."""
        if event.type() == QEvent.Type.Resize and watched is self._bar:
            self.give()
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._later.start()
        return False

    def give(self) -> None:
        """As many lines as the words need."""
        buttons = sum(button.sizeHint().width() for button in self._item.findChildren(QPushButton))
        _give_room(self._item, self._bar.width() - buttons)


def _give_room(item: Any, width: int) -> None:
    words = item.findChild(QTextBrowser)
    if words is None:
        return
    whole = words.document().clone(item)
    whole.setTextWidth(max(BESIDE, width - BESIDE))
    height = int(whole.size().height()) + ABOVE
    if words.maximumHeight() < height:
        words.setFixedHeight(height)  # never less than QGIS gave
