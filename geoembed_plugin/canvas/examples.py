"""The examples and counter-examples of a search, and what they were before: the last change can be taken back."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .looks import Mark


class Examples(QObject):
    """Marks in the order in which they were made.

    Signals:
        changed: Some came or went.
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.marks: tuple[Mark, ...] = ()
        self._before: list[tuple[Mark, ...]] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._before)

    @property
    def likes(self) -> list[Mark]:
        """The examples without the counter-examples."""
        return [mark for mark in self.marks if mark.like]

    def add(self, mark: Mark, also: bool) -> None:
        """One more, or (without ``also``) this one alone."""
        # The same place again changes sides rather than standing on both.
        kept = tuple(other for other in self.marks if not _same_tile(other, mark)) if also else ()
        self._set((*kept, mark))

    def remove(self, place: int) -> None:
        """Take one away."""
        self._set(self.marks[:place] + self.marks[place + 1 :])

    def clear(self) -> None:
        """Take all away; this can be taken back."""
        self._set(())

    def undo(self) -> bool:
        """Take the last change back; whether there was one."""
        if not self._before:
            return False
        self.marks = self._before.pop()
        self.changed.emit()
        return True

    def forget(self) -> None:
        """Take all away for good: these were examples of another folder, or of embeddings that are no more."""
        self._before.clear()
        self.marks = ()
        self.changed.emit()

    def _set(self, marks: tuple[Mark, ...]) -> None:
        if marks != self.marks:
            self._before.append(self.marks)
        self.marks = marks
        self.changed.emit()


def _same_tile(one: Mark, other: Mark) -> bool:
    return one.row >= 0 and one.row == other.row and one.searcher is other.searcher
