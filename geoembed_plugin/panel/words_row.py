"""A field for words, to be seen where the encoder of the embeddings has a text tower."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QCompleter, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from .. import remembered
from ..search import text_towers
from ..search.session import SearchSession
from ..texts.translation import tr

ASKED = "geoembed/search/words"
LAST_FOLDER = "geoembed/search/last_text_tower_folder"
MOST_ASKED = 30


class WordsRow(QWidget):
    """Return searches anew, with Shift it adds an example, with Ctrl a counter-example, as clicks on the map do."""

    def __init__(self, session: SearchSession, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr("&Words"), self)
        self.field = _Field(self)
        self.field.setObjectName("geoembedWords")
        self.field.setPlaceholderText(tr("for example: a stadium"))
        self.field.setAccessibleName(tr("Search with words"))
        self.field.setToolTip(
            tr(
                "Finds the tiles that look like what the words say, in a language that the encoder learned: most know "
                "English best. Shift+Return adds an example, Ctrl+Return a counter-example."
            )
        )
        self.field.setClearButtonEnabled(True)
        self.field.asked.connect(self._ask)
        label.setBuddy(self.field)
        self.more = QToolButton(self)
        self.more.setObjectName("geoembedWordsMenu")
        self.more.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        self.more.setAccessibleName(tr("What the words are"))
        self.more.setToolTip(tr("What the words are"))
        self.more.setAutoRaise(True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addAction(tr("Search with these words"), lambda: self._ask(True, False))
        self._more = [
            menu.addAction(tr("Add these words as an example"), lambda: self._ask(True, True)),
            menu.addAction(tr("Add these words as a counter-example"), lambda: self._ask(False, True)),
        ]
        menu.addSeparator()
        menu.addAction(tr("Another text tower…"), self.ask_for_tower)
        self.more.setMenu(menu)
        for widget, stretch in ((label, 0), (self.field, 1), (self.more, 0)):
            row.addWidget(widget, stretch)
        session.folders_changed.connect(self.refresh)
        session.marks_changed.connect(self.refresh)
        self._offer()
        self.refresh()

    def refresh(self) -> None:
        """Show the row where there is a text tower."""
        searcher = self._session.searcher
        self.setVisible(searcher is not None and text_towers.known(searcher.embeddings))
        for action in self._more:
            action.setEnabled(bool(self._session.examples.likes))

    def ask_for_tower(self) -> None:
        """Let the person choose the text tower, beginning where the last one lay."""
        start = remembered.text(LAST_FOLDER, str(Path.home()))
        name, _kind = QFileDialog.getOpenFileName(self, tr("Text tower of the encoder"), start, "ONNX (*.onnx)")
        if name:
            QgsSettings().setValue(LAST_FOLDER, str(Path(name).parent))
            self._session.choose_text_tower(Path(name))
            QTimer.singleShot(0, self.field.setFocus)

    def _ask(self, like: bool, also: bool) -> None:
        text = self.field.text().strip()
        if not text:
            return
        asked = [text, *(other for other in _asked() if other != text)]
        QgsSettings().setValue(ASKED, "\n".join(asked[:MOST_ASKED]))
        self._offer()
        self._session.ask_words(text, like, also)

    def _offer(self) -> None:
        completer = QCompleter(_asked(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)


class _Field(QLineEdit):
    """A line that says with which keys it was ended: whether it is an example, and whether one more."""

    asked = pyqtSignal(bool, bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        keys: Any = event.modifiers()
        unlike = bool(keys & Qt.KeyboardModifier.ControlModifier)
        self.asked.emit(not unlike, unlike or bool(keys & Qt.KeyboardModifier.ShiftModifier))
        event.accept()


def _asked() -> list[str]:
    """What was asked before, the latest first."""
    return [line for line in remembered.text(ASKED).split("\n") if line]
