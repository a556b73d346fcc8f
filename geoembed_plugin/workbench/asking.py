"""One tile after the other, each with its picture: which class? Asked for what would help most, or to check the map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPen, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from trainer.results.footprints import bounds
from trainer.search.searcher import Searcher

from ..search.thumbnails import Thumbnails, in_context
from ..texts.translation import tr

PICTURE = 192


@dataclass(frozen=True)
class Asked:
    """A tile that is asked for.

    Attributes:
        row: Of the table.
        taken_for: The class that the map has there; "" where it is not told.
        told: What is read below the picture.
    """

    row: int
    taken_for: str = ""
    told: str = ""


class AskingBox(QWidget):
    """A picture, what it is taken for, and buttons to pass over, to agree and to end.

    Signals:
        shown: Another tile is asked for (:class:`Asked`), or none any more (None).
        agreed: The class that the map has is right.
        passed: The person does not know.
    """

    shown = pyqtSignal(object)
    agreed = pyqtSignal()
    passed = pyqtSignal()

    def __init__(self, thumbnails: Thumbnails, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedAsking")
        self._thumbnails = thumbnails
        self._searcher: Optional[Searcher] = None
        self._left: list[Asked] = []
        self._done: list[Asked] = []
        self._picture = QLabel(self)
        self._picture.setObjectName("geoembedAskedPicture")
        self._picture.setFixedSize(PICTURE, PICTURE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(tr("Picture of the tile that is asked for"))
        self._words = QLabel(self)
        self._words.setObjectName("geoembedAskedWords")
        self._words.setWordWrap(True)
        self.agree = self._button("geoembedAgree", tr("Right"), tr("It is what the map says"))
        self.skip = self._button("geoembedSkip", tr("Skip"), tr("Pass over this tile: it is not clear (S)"))
        self.end = self._button("geoembedEndAsking", tr("Stop asking"), tr("Back to labelling on the map"))
        self.agree.clicked.connect(lambda _checked=False: self.agreed.emit())
        self.skip.clicked.connect(lambda _checked=False: self.passed.emit())
        self.end.clicked.connect(lambda _checked=False: self.stop())
        buttons = QVBoxLayout()
        buttons.addWidget(self._words, 1)
        for button in (self.agree, self.skip, self.end):
            buttons.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._picture)
        row.addLayout(buttons, 1)
        thumbnails.ready.connect(lambda _key: self._paint())
        self.hide()

    @property
    def asked(self) -> Optional[Asked]:
        """The tile that is asked for now."""
        return self._left[0] if self._left else None

    def ask(self, searcher: Searcher, tiles: list[Asked]) -> None:
        """Ask for these, one after the other."""
        self._searcher, self._left, self._done = searcher, list(tiles), []
        self._show()

    def answered(self) -> None:
        """On to the next."""
        if self._left:
            self._done.append(self._left.pop(0))
        self._show()

    def back_to(self, rows: list[int]) -> None:
        """An answer was taken back: ask again, where it was one of these."""
        if self._done and self._done[-1].row in rows:
            self._left.insert(0, self._done.pop())
            self._show()

    def stop(self) -> None:
        """Ask no more."""
        self._left, self._done = [], []
        self._show()

    def _show(self) -> None:
        asked = self.asked
        self.setVisible(asked is not None)
        if asked is not None:
            count = tr("{number} of {count}").format(
                number=len(self._done) + 1, count=len(self._done) + len(self._left)
            )
            keys = tr("Press the key of its class.")
            self._words.setText(f"<b>{count}</b><br>{asked.told}<br>{keys}")
            self.agree.setVisible(bool(asked.taken_for))
            self._paint()
        self.shown.emit(asked)

    def _paint(self) -> None:
        asked, searcher = self.asked, self._searcher
        if asked is None or searcher is None:
            return
        embeddings = searcher.embeddings
        source = int(embeddings.table["source"][asked.row])
        box = bounds(embeddings, np.array([asked.row]))[0].tolist()
        around, share = in_context(embeddings.manifest.sources[source], tuple(box))
        image = self._thumbnails.picture(searcher, source, around)
        if image is None:
            self._picture.setText(tr("Reading…"))
            return
        pixmap = QPixmap.fromImage(image).scaled(
            QSize(PICTURE, PICTURE), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        side = round(share * PICTURE)
        painter = QPainter(pixmap)
        for colour, width in ((Qt.GlobalColor.black, 3), (Qt.GlobalColor.white, 1)):
            painter.setPen(QPen(colour, width))
            painter.drawRect((PICTURE - side) // 2, (PICTURE - side) // 2, side, side)
        painter.end()
        self._picture.setPixmap(pixmap)

    def _button(self, name: str, text: str, tip: str) -> Any:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button
