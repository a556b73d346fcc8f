"""Deleting a result: what goes with it is told first; then it lies in the system's trash, where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from trainer.contract import InputError, TrainerError

from ..jobs.background import Background
from ..texts.numbers import size_text, whole
from ..texts.translation import tr
from . import keeping
from .chain import Made
from .earlier_results import forget, what_is_there

MOST_NAMED = 5
"""Of files that go with a folder and are not GeoEmbed's."""


class Deletion:
    """Asks and deletes.

    Args:
        parent: Questions lie over it.
        background: Measures and moves beside the interface.
        say: Told what is going on, and (with True) what went wrong.
        done: Called when a result is gone, or the person kept it.
    """

    def __init__(
        self, parent: QWidget, background: Background, say: Callable[[str, bool], None], done: Callable[[], None]
    ) -> None:
        self._parent = parent
        self._background = background
        self._say = say
        self._done = done

    def ask(self, made: Made, after: Sequence[Made]) -> None:
        """Measure a result, then ask whether it is to go.

        Args:
            made: The result.
            after: What was made with it.
        """
        self._say(tr("Measuring {folder}…").format(folder=made.folder.name), False)
        self._background.do(
            lambda: keeping.contents_of(made), lambda contents: self._measured(made, after, contents), self._refused
        )

    def _measured(self, made: Made, after: Sequence[Made], contents: keeping.Contents) -> None:
        told = [tr("It takes {size}.").format(size=size_text(contents.size)), *_goes_with(made, after, contents)]
        if not self._sure(what_is_there(made.folder), " ".join(told), tr("Move to the trash")):
            self._done()
            return
        try:
            keeping.let_go(made.folder)
        except InputError as error:
            self._refused(error)
            return
        self._background.do(
            lambda: keeping.into_the_trash(made.folder), lambda taken: self._trashed(made, bool(taken)), self._refused
        )

    def _trashed(self, made: Made, taken: bool) -> None:
        if taken:
            self._gone(made)
            return
        text = tr("The system has no trash for {folder}.").format(folder=made.folder)
        if self._sure(text, tr("Deleted for good, it cannot be brought back."), tr("Delete for good")):
            self._background.do(lambda: keeping.delete(made.folder), lambda _none: self._gone(made), self._refused)
        else:
            self._done()

    def _sure(self, text: str, further: str, yes: str) -> bool:
        question = QMessageBox(QMessageBox.Icon.Warning, tr("Delete"), text, parent=self._parent)
        question.setObjectName("geoembedDelete")
        question.setInformativeText(further)
        button = question.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(question.addButton(QMessageBox.StandardButton.Cancel))
        question.exec()
        chosen = question.clickedButton() is button
        question.deleteLater()
        return chosen

    def _gone(self, made: Made) -> None:
        forget(made.folder)
        self._done()

    def _refused(self, error: TrainerError) -> None:
        self._say(str(error), True)


def _goes_with(made: Made, after: Sequence[Made], contents: keeping.Contents) -> list[str]:
    """What else is lost, or left without what it was made with; in sentences."""
    told = []
    if after:
        names = ", ".join(f"{one.folder.parent.name}/{one.folder.name}" for one in after)
        told.append(tr("What was made with it stays, but cannot be made again: {names}.").format(names=names))
    layers = len(keeping.layers_in(made.folder))
    if layers:
        told.append(tr("Layers of the project that show it are removed: {count}.").format(count=whole(layers)))
    if contents.foreign:
        names = ", ".join(contents.foreign[:MOST_NAMED]) + ("…" if len(contents.foreign) > MOST_NAMED else "")
        told.append(tr("Files that GeoEmbed did not make go with it: {names}.").format(names=names))
    return told
