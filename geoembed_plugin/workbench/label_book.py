"""The labels of an embeddings folder: classes, what was said of which tile, each change kept at once and taken back."""

from __future__ import annotations

import getpass
import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Callable, Optional

import numpy as np
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, pyqtSignal

from trainer.classification.label_file import MOST_CLASSES, Label, LabelClass, LabelFile, Stored
from trainer.classification.quick_map import Taught
from trainer.contract import InputError, LabelFiles, TrainerError
from trainer.gdal_library import message_of
from trainer.results.palette import distinct_colours, hex_colour
from trainer.search.searcher import Searcher

from .. import remembered
from ..search.question import row_under
from ..texts.numbers import whole
from ..texts.translation import tr

FILES = "geoembed/workbench/labels"
REST_COLOUR = "#8c8c8c"
MOST_LABELS = 10_000
CORRECTION = 3
"""Times that a correction counts: the classifier was wrong there, and other labels did not tell it."""
Said = Mapping[int, Optional[Label]]
"""Of rows of the table; None for no label."""


class LabelBook(QObject):
    """What is said of the tiles of one folder.

    Signals:
        changed: Labels came or went.
        classes_changed: Classes came, went, or have other names or colours.
        refused: What could not be kept, a TrainerError.
    """

    changed = pyqtSignal()
    classes_changed = pyqtSignal()
    refused = pyqtSignal(object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.searcher: Optional[Searcher] = None
        self.classes: tuple[LabelClass, ...] = ()
        self.labels: dict[int, Label] = {}
        self.elsewhere = 0
        self._keys: dict[int, int] = {}
        self._undo: list[tuple[Said, Said]] = []
        self._redo: list[tuple[Said, Said]] = []
        self._file = LabelFile(Path())

    @property
    def path(self) -> Path:
        """Where the labels are kept."""
        return self._file.path

    # -- which folder, which file -----------------------------------------------------------------
    def open(self, searcher: Optional[Searcher]) -> None:
        """Turn to the labels of a folder; to none where None."""
        self.searcher = searcher
        path = Path()
        if searcher is not None:
            folder = searcher.embeddings.folder
            path = Path(remembered.text(_setting(folder)) or folder / LabelFiles.LABELS)
        self._read(path)

    def keep_in(self, path: Path) -> bool:
        """Keep the labels of this folder in another file from now on; what is in it already is read."""
        before = self.path
        if self.searcher is None:
            return False
        if not self._read(path):
            self._read(before)
            return False
        QgsSettings().setValue(_setting(self.searcher.embeddings.folder), str(path))
        return True

    def _read(self, path: Path) -> bool:
        self._file = LabelFile(path)
        self._undo.clear()
        self._redo.clear()
        self.labels, self._keys, self.elsewhere = {}, {}, 0
        classes: tuple[LabelClass, ...] = ()
        stored: list[Stored] = []
        try:
            if self.searcher is not None:
                classes, stored = self._file.read()
        except (TrainerError, OSError) as error:
            self._refuse(error)
            self.classes = ()
            self.classes_changed.emit()
            self.changed.emit()
            return False
        for one in stored:
            row = row_under(self.searcher, one.longitude, one.latitude) if self.searcher is not None else -1
            if row < 0:
                self.elsewhere += 1
                continue
            self.labels.pop(row, None)
            self.labels[row], self._keys[row] = one.label, one.key
        known = {one.name for one in classes}
        lost = list(dict.fromkeys(label.name for label in self.labels.values() if label.name not in known))
        self.classes = (*classes, *(LabelClass(name, self._colour(len(classes) + at)) for at, name in enumerate(lost)))
        if self.searcher is not None and not self.classes:
            self.classes = (LabelClass(tr("Class 1"), self._colour(0)), LabelClass(tr("Not this"), REST_COLOUR, True))
        self.classes_changed.emit()
        self.changed.emit()
        return True

    # -- classes ------------------------------------------------------------------------------------
    def count(self, name: str) -> int:
        """How many tiles are labelled so."""
        return sum(label.name == name for label in self.labels.values())

    def add_class(self, name: str = "") -> Optional[LabelClass]:
        """One more class; of the name that it has already where there is one of that name."""
        taken = {one.name for one in self.classes}
        number = 1 + sum(not one.rest for one in self.classes)
        while not name and (own := tr("Class {number}").format(number=number)) in taken:
            number += 1
        name = name or own
        if name in taken:
            return next(one for one in self.classes if one.name == name)
        if len(self.classes) >= MOST_CLASSES:
            text = tr("There are {count} classes already, as many as a map can show.")
            self.refused.emit(InputError(text.format(count=len(self.classes)), tr("Remove or merge some first.")))
            return None
        used = {one.colour for one in self.classes}
        place = 0
        while self._colour(place) in used:
            place += 1
        made = LabelClass(name, self._colour(place))
        last = [one for one in self.classes if one.rest]
        return made if self._keep((*(one for one in self.classes if not one.rest), made, *last)) else None

    def edit_class(self, name: str, new: LabelClass) -> None:
        """Another name or colour; its labels go with it."""
        new = LabelClass(new.name.strip(), new.colour, new.rest)
        others = {one.name for one in self.classes} - {name}
        if not new.name or new.name in others:
            text = tr("There is a class '{name}' already.") if new.name else tr("A class needs a name.")
            self.refused.emit(InputError(text.format(name=new.name), tr("Write another name."), "name-taken"))
            self.classes_changed.emit()
            return
        if new.name != name and not self._try(lambda: self._file.rename_class(name, new.name)):
            self.classes_changed.emit()
            return
        for row, label in self.labels.items():
            if label.name == name:
                self.labels[row] = _named(label, new.name)
        for steps in (self._undo, self._redo):
            steps[:] = [(_renamed(before, name, new.name), _renamed(after, name, new.name)) for before, after in steps]
        self._keep(tuple(new if one.name == name else one for one in self.classes))

    def remove_class(self, name: str) -> None:
        """Take a class away with its labels, which can be taken back."""
        self.give((row for row, label in self.labels.items() if label.name == name), "", "")
        self._keep(tuple(one for one in self.classes if one.name != name))

    def _keep(self, classes: tuple[LabelClass, ...]) -> bool:
        kept = self._try(lambda: self._file.set_classes(classes))
        if kept:
            self.classes = classes
        self.classes_changed.emit()
        return kept

    # -- labels -------------------------------------------------------------------------------------
    def give(self, rows: Iterable[int], name: str, origin: str, weight: int = 1) -> bool:
        """Say of tiles that they are of a class, or (of the class "") take their labels away.

        Args:
            rows: Of the table.
            name: Of a class.
            origin: From what it is known.
            weight: How often it counts.
        """
        label = Label(name, _who(), _now(), origin, weight) if name else None
        return self._give(dict.fromkeys(rows, label))

    def give_each(self, names: Mapping[int, str], origin: str) -> bool:
        """Say of each of these rows what it is, in one step."""
        who, now = _who(), _now()
        return self._give({row: Label(name, who, now, origin) for row, name in names.items()})

    def _give(self, after: dict[int, Optional[Label]]) -> bool:
        after = {int(row): label for row, label in after.items() if label is not None or row in self.labels}
        if not after or self.searcher is None:
            return False
        if len(self.labels) + len(after) > MOST_LABELS:
            text = tr("{count} labels would be more than the {most} that can be learned from.")
            hint = tr("Label fewer tiles, all over the map.")
            found = text.format(count=whole(len(self.labels) + len(after)), most=whole(MOST_LABELS))
            self.refused.emit(InputError(found, hint, "too-many-labels"))
            return False
        before: dict[int, Optional[Label]] = {row: self.labels.get(row) for row in after}
        if not self._apply(after):
            return False
        self._undo.append((before, after))
        self._redo.clear()
        self.changed.emit()
        return True

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether a change was taken back."""
        return bool(self._redo)

    def undo(self) -> list[int]:
        """Take the last change back; gives the rows that it was of."""
        return self._step(self._undo, self._redo, 0)

    def redo(self) -> list[int]:
        """Make the change again that was taken back last."""
        return self._step(self._redo, self._undo, 1)

    def _step(self, come: list[tuple[Said, Said]], go: list[tuple[Said, Said]], side: int) -> list[int]:
        if not come or not self._apply(come[-1][side]):
            return []
        go.append(come.pop())
        self._bring_back(go[-1][side])
        self.changed.emit()
        return list(go[-1][side])

    def _bring_back(self, said: Said) -> None:
        """The classes of labels that are back, where they were removed meanwhile."""
        known = {one.name for one in self.classes}
        for name in dict.fromkeys(label.name for label in said.values() if label is not None):
            if name not in known:
                self.add_class(name)

    def _apply(self, said: Said) -> bool:
        if self.searcher is None:
            return False
        where = self.searcher.embeddings.positions
        added = [
            (float(where.longitude[row]), float(where.latitude[row]), label)
            for row, label in said.items()
            if label is not None
        ]
        removed = [self._keys[row] for row in said if row in self._keys]
        keys: list[int] = []

        def change() -> None:
            if not self.path.exists():
                self._file.set_classes(self.classes)
            keys.extend(self._file.change(removed, added))

        if not self._try(change):
            return False
        for row in said:
            self.labels.pop(row, None)
            self._keys.pop(row, None)
        rows = [row for row, label in said.items() if label is not None]
        for row, key in zip(rows, keys):
            label = said[row]
            if label is not None:
                self.labels[row], self._keys[row] = label, key
        return True

    def taught(self) -> Taught:
        """What can be learned from: labels in the order in which they were given."""
        names = tuple(one.name for one in self.classes)
        number = {name: place for place, name in enumerate(names)}
        known = [(row, label) for row, label in self.labels.items() if label.name in number]
        return Taught(
            np.array([row for row, _label in known], np.int64),
            np.array([number[label.name] for _row, label in known], np.int64),
            np.array([min(max(label.weight, 1), 10) for _row, label in known], np.int64),
            names,
        )

    # -- parts --------------------------------------------------------------------------------------
    def _try(self, change: Callable[[], None]) -> bool:
        try:
            change()
        except (TrainerError, OSError, RuntimeError) as error:
            self._refuse(error)
            return False
        return True

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, TrainerError):
            self.refused.emit(error)
            return
        text = tr("The labels cannot be kept in {path}: {error}.").format(path=self.path, error=message_of(error))
        self.refused.emit(InputError(text, tr("Choose another place for them."), "cannot-keep"))

    @staticmethod
    def _colour(place: int) -> str:
        return hex_colour(distinct_colours(MOST_CLASSES)[place % MOST_CLASSES])


def _named(label: Label, name: str) -> Label:
    return Label(name, label.who, label.made, label.origin, label.weight)


def _renamed(said: Said, name: str, new: str) -> Said:
    return {
        row: _named(label, new) if label is not None and label.name == name else label for row, label in said.items()
    }


def _setting(folder: Path) -> str:
    return f"{FILES}/{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}"


def _who() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return ""


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
