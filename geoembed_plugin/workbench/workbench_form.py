"""What is seen in the workbench: embeddings, classes, where labels come from, what is asked, how right it is."""

from __future__ import annotations

from typing import Any, Callable

from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from ..panel.folder_rows import FolderRow
from ..search.session import SearchSession
from ..search.thumbnails import Thumbnails
from ..texts.translation import tr
from .asking import AskingBox
from .class_list import ClassList
from .curve_plot import LearningCurve
from .label_book import LabelBook


class WorkbenchForm(QWidget):
    """The parts of the window above its last rows.

    Args:
        session: Of the search panel, whose embeddings are labelled.
        thumbnails: Pictures of tiles.
        book: The labels.
        acts: The window, which has a method for each button.
        parent: Likewise.
    """

    def __init__(
        self, session: SearchSession, thumbnails: Thumbnails, book: LabelBook, acts: Any, parent: QWidget
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(FolderRow(session, self))
        layout.addWidget(self._build_classes(book, acts))
        layout.addWidget(self._build_labels(acts))
        layout.addWidget(self._build_loop(thumbnails, acts))
        layout.addStretch(1)

    def _build_classes(self, book: LabelBook, acts: Any) -> QWidget:
        box = QGroupBox(tr("Classes"), self)
        self.list = ClassList(book, box)
        row = QHBoxLayout()
        for name, text, tip, act in (
            ("Add", tr("Add"), tr("One more class"), acts.add_class),
            ("Rename", tr("Rename"), tr("Another name for the chosen class; its labels keep to it"), self.list.rename),
            ("Colour", tr("Colour…"), tr("Another colour for the chosen class"), self.list.ask_colour),
            ("Remove", tr("Remove"), tr("Take the chosen class away, with its labels"), acts.remove_class),
        ):
            row.addWidget(_button(box, f"geoembedClass{name}", text, tip, act))
        row.addStretch(1)
        inside = QVBoxLayout(box)
        inside.addWidget(self.list)
        inside.addLayout(row)
        return box

    def _build_labels(self, acts: Any) -> QWidget:
        box = QGroupBox(tr("Labels"), self)
        tip = tr("Click a tile, or drag around several; Shift takes labels away. The keys 1–9 choose the class")
        self.on_map = _button(box, "geoembedLabelOnMap", tr("On the map"), tip, acts.take_tool)
        self.on_map.setCheckable(True)
        tip = tr("Draw a polygon: all tiles whose centre lies in it get the chosen class")
        polygon = _button(box, "geoembedLabelPolygon", tr("Polygon"), tip, acts.draw_polygon)
        further = QToolButton(box)
        further.setObjectName("geoembedLabelsFrom")
        further.setText(tr("From…"))
        further.setToolTip(tr("Labels from a layer, from the clusters, or kept in another file"))
        further.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(further)
        menu.addAction(tr("A layer with a class…"), acts.ask_layer)
        menu.addAction(tr("The clusters"), acts.take_clusters)
        menu.addSeparator()
        menu.addAction(tr("Keep the labels in another file…"), acts.ask_file)
        further.setMenu(menu)
        self.undo = _button(box, "geoembedUndoLabel", tr("Undo"), tr("Take the last change back (Ctrl+Z)"), acts.undo)
        self.redo = _button(box, "geoembedRedoLabel", tr("Redo"), tr("Make it again (Ctrl+Y)"), acts.redo)
        row = QHBoxLayout()
        for widget in (self.on_map, polygon, further, self.undo, self.redo):
            row.addWidget(widget)
        row.addStretch(1)
        inside = QVBoxLayout(box)
        inside.addLayout(row)
        return box

    def _build_loop(self, thumbnails: Thumbnails, acts: Any) -> QWidget:
        box = QGroupBox(tr("What to label next"), self)
        tip = tr("Ten tiles whose label helps most: the map is unsure of them, and they are unlike each other (N)")
        self.next = _button(box, "geoembedWhichNext", tr("Which next?"), tip, acts.ask_next)
        tip = tr("Look through the places of the chosen class, the surest first; corrections count more (R)")
        self.review = _button(box, "geoembedReview", tr("Check the map"), tip, acts.ask_review)
        self.asking = AskingBox(thumbnails, box)
        self.curve = LearningCurve(box)
        self.meaning = QLabel(box)
        self.meaning.setObjectName("geoembedCurveMeaning")
        self.meaning.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.next)
        row.addWidget(self.review)
        row.addStretch(1)
        inside = QVBoxLayout(box)
        inside.addLayout(row)
        inside.addWidget(self.asking)
        inside.addWidget(self.curve)
        inside.addWidget(self.meaning)
        return box


def _button(parent: QWidget, name: str, text: str, tip: str, act: Callable[..., Any]) -> QPushButton:
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked=False: act())
    return button
