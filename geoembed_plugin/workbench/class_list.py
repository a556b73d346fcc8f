"""The classes in the workbench: key, colour, name and how many labels; the chosen one is what a click gives."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QColorDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from trainer.classification.label_file import LabelClass

from ..texts.numbers import whole
from ..texts.translation import tr
from .label_book import LabelBook

KEY, NAME, COUNT = range(3)
MOST_KEYS = 9


class ClassList(QTreeWidget):
    """Follows a book of labels; a name is edited in place, a colour by a double click on it."""

    def __init__(self, book: LabelBook, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._book = book
        self.setObjectName("geoembedClasses")
        self.setAccessibleName(tr("Classes"))
        self.setToolTip(tr("The chosen class is given by clicks; a double click changes its name or its colour"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHeaderLabels([tr("Key"), tr("Class"), tr("Labels")])
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(7 * self.fontMetrics().height())
        self.itemDoubleClicked.connect(self._change)
        self.itemChanged.connect(self._renamed)
        book.classes_changed.connect(self.refresh)
        book.changed.connect(self._count)
        self.refresh()

    @property
    def chosen(self) -> Optional[LabelClass]:
        """The class that a click gives."""
        place = self.indexOfTopLevelItem(self.currentItem()) if self.currentItem() is not None else -1
        return self._book.classes[place] if 0 <= place < len(self._book.classes) else None

    def choose(self, number: int) -> Optional[LabelClass]:
        """Choose the class of a key 1…9; gives it, or None where there is none."""
        if not 1 <= number <= len(self._book.classes):
            return None
        self.setCurrentItem(self.topLevelItem(number - 1))
        return self.chosen

    def choose_name(self, name: str) -> None:
        """Choose a class by its name."""
        for place, one in enumerate(self._book.classes, start=1):
            if one.name == name:
                self.choose(place)

    def refresh(self) -> None:
        """List the classes as they are."""
        before = self.indexOfTopLevelItem(self.currentItem()) if self.currentItem() is not None else 0
        self.blockSignals(True)
        self.clear()
        for number, one in enumerate(self._book.classes, start=1):
            item = QTreeWidgetItem([str(number) if number <= MOST_KEYS else "", one.name, ""])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            picture = QPixmap(16, 16)
            picture.fill(QColor(one.colour))
            item.setIcon(KEY, QIcon(picture))
            item.setTextAlignment(COUNT, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            if one.rest:
                item.setToolTip(NAME, tr("Everything else: it is learned from, and not drawn on the map"))
            self.addTopLevelItem(item)
        self.blockSignals(False)
        if self.topLevelItemCount():
            self.setCurrentItem(self.topLevelItem(min(max(before, 0), self.topLevelItemCount() - 1)))
        self._count()

    def rename(self) -> None:
        """Edit the chosen class' name in place."""
        if self.currentItem() is not None:
            self.editItem(self.currentItem(), NAME)

    def ask_colour(self) -> None:
        """Let the person choose another colour for the chosen class."""
        chosen = self.chosen
        if chosen is None:
            return
        colour = QColorDialog.getColor(QColor(chosen.colour), self, tr("Colour of {name}").format(name=chosen.name))
        if colour.isValid():
            self._book.edit_class(chosen.name, LabelClass(chosen.name, colour.name(), chosen.rest))

    def _count(self) -> None:
        self.blockSignals(True)
        for place, one in enumerate(self._book.classes):
            item = self.topLevelItem(place)
            if item is not None:
                item.setText(COUNT, whole(self._book.count(one.name)))
        self.blockSignals(False)

    def _change(self, item: Any, column: int) -> None:
        if column == KEY:
            self.ask_colour()
        elif column == NAME:
            self.editItem(item, NAME)

    def _renamed(self, item: Any, column: int) -> None:
        chosen, name = self._book.classes[self.indexOfTopLevelItem(item)], item.text(NAME)
        if column == NAME and name != chosen.name:
            new = LabelClass(name, chosen.colour, chosen.rest)
            # When the editor is closed: the list is made anew by the change, and the item with it
            QTimer.singleShot(0, lambda: self._book.edit_class(chosen.name, new))
