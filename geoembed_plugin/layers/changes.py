"""Tells who shows a result folder that what is in it was edited by hand: its clusters named, merged, split, undone."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal


class Changes(QObject):
    """What is told.

    Signals:
        edited: The folder, when its layers show the edit already.
    """

    edited = pyqtSignal(str)


CHANGES = Changes()
