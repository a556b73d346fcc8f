"""The four stages of a chain as a person reads them: what there is, its figures and date, and what leads on."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any, Callable, NamedTuple, Optional

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ..texts.numbers import duration, ground, significant, whole
from ..texts.translation import tr
from ..theme_colours import GOOD, faint, ink
from .chain import Chain, Kind, Made

MOST_NAMED = 4
"""Of clusters."""
MOST_IN_ONE_PIECE = 14
"""Letters of a figure."""
DONE = "geoembedDone"
"""Dynamic property of what a stage tells: whether anything was made."""


class Stage(NamedTuple):
    """One row.

    Attributes:
        name: Of the window that makes it.
        title: Of the stage.
        figures: What there is; "" where it is still to be made.
        when: Its date; "" likewise.
    """

    name: str
    title: str
    figures: str
    when: str


def stages_of(chain: Chain) -> list[Stage]:
    """The rows of a chain, in the order in which things are made."""
    tiles, run, embeddings = chain.tiles, chain.run, chain.embeddings
    clustered = embeddings if embeddings is not None and (embeddings.clusters or embeddings.measured) else None
    return [
        _stage("learn", tr("Tiles"), tiles, figures_of),
        _stage("learn", tr("Learned"), run, figures_of),
        _stage("embed", tr("Embedded"), embeddings, figures_of),
        _stage("clusters", tr("Clusters and labels"), clustered, _clusters),
    ]


def figures_of(made: Made) -> str:
    """What there is to know of a result in a line."""
    if made.kind == Kind.RUN:
        card = made.card
        told = [tr("{dimension} numbers a tile").format(dimension=whole(card.dimension)), card.backbone]
        if card.steps:
            told.append(tr("{steps} steps").format(steps=whole(card.steps)))
        if card.minutes:
            told.append(duration(60 * card.minutes))
        if made.loss is not None:
            told.append(tr("loss {loss}").format(loss=significant(made.loss)))
        return " · ".join(told)
    manifest = made.manifest
    told = [tr("1 tile") if made.tiles == 1 else tr("{count} tiles").format(count=whole(made.tiles))]
    if made.kind == Kind.EMBEDDINGS:
        told.append(tr("{dimension} numbers a tile").format(dimension=whole(manifest.dimension)))
    elif manifest.size:
        told.append(tr("{size} pixels").format(size=whole(manifest.size)))
        if manifest.ground_resolution:
            told.append(ground(manifest.size * manifest.ground_resolution))
    return " · ".join(told)


def _clusters(made: Made) -> str:
    names = made.clusters
    shown = ", ".join(names[:MOST_NAMED]) + ("…" if len(names) > MOST_NAMED else "")
    told = [tr("{count} clusters: {names}").format(count=whole(len(names)), names=shown)] if names else []
    return " · ".join([*told, *([tr("measured against labels")] if made.measured else [])])


def _stage(name: str, title: str, made: Optional[Made], figures: Callable[[Made], str]) -> Stage:
    return Stage(name, title, "", "") if made is None else Stage(name, title, figures(made), date_of(made.when))


def date_of(when: float) -> str:
    """``today 14:05``, or a day; not broken at the end of a line."""
    moment = time.localtime(when)
    if time.strftime("%Y%j", moment) == time.strftime("%Y%j"):
        text = tr("today {time}").format(time=time.strftime("%H:%M", moment))
    else:
        text = time.strftime("%Y-%m-%d %H:%M", moment)
    return text.replace(" ", "\N{NO-BREAK SPACE}")


def title_of(kind: Kind) -> str:
    """A kind of result, for a person."""
    return {Kind.TILES: tr("Tiles"), Kind.RUN: tr("Learned"), Kind.EMBEDDINGS: tr("Embedded")}[kind]


def _in_one_piece(figures: str) -> str:
    """Each figure on one line: "46 s" is not broken."""
    parts = (
        part if len(part) > MOST_IN_ONE_PIECE else part.replace(" ", "\N{NO-BREAK SPACE}")
        for part in figures.split(" · ")
    )
    return " · ".join(parts)


class _Wrapped(QLabel):
    """Text that breaks where it must; without a width Qt takes it for as high as it would be on a narrow strip."""

    def minimumSizeHint(self) -> QSize:
        """One line; how many there are is asked with the width."""
        return QSize(0, self.fontMetrics().height())


class StageRows(QWidget):
    """The stages one below the other, and the button that leads on.

    Signals:
        again: A stage is to be made again: its place.
        forward: The next stage is wanted.
    """

    again = pyqtSignal(int)
    forward = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedStages")
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        layout.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel, QLabel, QToolButton]] = []
        self._work: list[QLabel] = []
        for place in range(4):
            mark, title, again = QLabel(self), QLabel(self), QToolButton(self)
            figures, work = _Wrapped(self), _Wrapped(self)
            work.setObjectName(f"geoembedWork_{place}")
            work.hide()
            figures.setObjectName(f"geoembedStage_{place}")
            for label in (figures, work):
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            again.setText(tr("Again with…"))
            again.setObjectName(f"geoembedAgain_{place}")
            again.setAutoRaise(True)
            again.clicked.connect(lambda _checked=False, place=place: self.again.emit(place))
            layout.addWidget(mark, 3 * place, 0)
            layout.addWidget(title, 3 * place, 1)
            layout.addWidget(again, 3 * place, 2)
            layout.addWidget(figures, 3 * place + 1, 1, 1, 2)
            layout.addWidget(work, 3 * place + 2, 1, 1, 2)
            self._work.append(work)
            self._rows.append((mark, title, figures, again))
        self.next = QPushButton(self)
        self.next.setObjectName("geoembedNext")
        self.next.clicked.connect(lambda _checked=False: self.forward.emit())
        layout.addWidget(self.next, 12, 0, 1, 3)

    def show_chain(self, stages: Sequence[Stage], next_text: str, next_tip: str) -> None:
        """Fill the rows and name the button."""
        for (mark, title, figures, again), stage in zip(self._rows, stages):
            done = bool(stage.figures)
            mark.setText("✔" if done else "○")
            mark.setStyleSheet(ink(self, GOOD) if done else "")
            title.setText(f"<b>{stage.title}</b>")
            figures.setText(f"{_in_one_piece(stage.figures)} · {stage.when}" if done else tr("not yet"))
            figures.setProperty(DONE, done)
            figures.setStyleSheet("" if done else faint(self))
            again.setVisible(done)
            again.setToolTip(tr("Open the window with what this was made with, to make another beside it"))
            again.setAccessibleName(f"{stage.title}: {again.text()}")
        self.next.setText(next_text)
        self.next.setToolTip(next_tip)

    def show_work(self, work: Mapping[int, str]) -> None:
        """What is being made now, by the place of its stage, with figures that move."""
        for place, label in enumerate(self._work):
            text = work.get(place, "")
            label.setText(f"▸ {text}" if text else "")
            label.setVisible(bool(text))
            self._rows[place][2].setVisible(not text or self._rows[place][2].property(DONE))  # "not yet" is no more so


class StageArea(QScrollArea):
    """The stages in full where there is room, and to be scrolled where a low screen leaves little."""

    def __init__(self, stages: StageRows, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedStageArea")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus, and is scrolled to
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(stages)

    def sizeHint(self) -> QSize:
        """As high as the stages are at this width."""
        inside = self.widget()
        frame = self.height() - self.viewport().height()  # dark themes draw one all the same
        return QSize(inside.sizeHint().width(), max(inside.sizeHint().height(), self._height()) + frame)

    def minimumSizeHint(self) -> QSize:
        """Two stages, which say that there are more."""
        return QSize(self.widget().minimumSizeHint().width(), min(self._height(), 7 * self.fontMetrics().height()))

    def resizeEvent(self, event: Any) -> None:
        """Lines break elsewhere at another width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """A stage says more than before."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return bool(super().eventFilter(watched, event))

    def _height(self) -> int:
        return int(self.widget().heightForWidth(self.viewport().width()))
