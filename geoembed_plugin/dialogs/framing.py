"""How large windows are, what of them scrolls, and what their standard buttons say of themselves."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QFrame, QScrollArea, QWidget

from ..translation import tr

LINE = 16
"""Height in pixels of a line of text where a window's size was chosen; larger text gets a larger window."""
FRAME = QSize(60, 80)
"""What a window's frame and the desktop's own bars take of a screen."""


def screen() -> QSize:
    """What a screen has for the inside of a window."""
    available: QSize = QApplication.primaryScreen().availableGeometry().size()
    return available - FRAME


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window its size: more where the text is large, less on a small screen."""
    larger = max(1.0, window.fontMetrics().height() / LINE)
    room = screen()
    window.resize(min(round(larger * width), room.width()), min(round(larger * height), room.height()))
    window.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)


def scrolled(content: QWidget, parent: QWidget) -> QScrollArea:
    """The content in an area that scrolls where the window is too low for it, and hardly ever sideways."""
    area = QScrollArea(parent)
    area.setObjectName("geoembedForm")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus, and is scrolled to
    bar = area.verticalScrollBar().sizeHint().width()
    area.setMinimumWidth(min(content.minimumSizeHint().width() + bar, screen().width() - 2 * bar))
    return area


def explain_buttons(box: QDialogButtonBox) -> None:
    """Names and tips of the buttons that Qt words: Close and Help."""
    tips = {
        QDialogButtonBox.StandardButton.Close: ("geoembedClose", tr("Close this window; jobs that run go on")),
        QDialogButtonBox.StandardButton.Help: ("geoembedHelp", tr("Open this window's help page in the browser")),
    }
    for kind, (name, tip) in tips.items():
        button = box.button(kind)
        if button is not None:
            button.setObjectName(name)
            button.setToolTip(tip)
