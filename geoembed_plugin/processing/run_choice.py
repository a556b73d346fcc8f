"""A run is a folder, or an ONNX file that was exported of one: a field that takes either."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QFileDialog, QToolButton

from ..texts.translation import tr

SUFFIX = ".onnx"


def is_onnx(run: str) -> bool:
    """Whether a person named an ONNX file instead of the folder of a run; the trainer says what is in it."""
    return run.lower().endswith(SUFFIX)


def add_onnx_button(field: QgsFileWidget) -> None:
    """Put a button beside that of a folder's field, by which a file is chosen."""
    button = QToolButton(field)
    button.setObjectName(f"{field.objectName()}Onnx")
    button.setText(tr("ONNX…"))
    button.setToolTip(tr("An ONNX file that 'Export' made, instead of the folder of a run"))
    button.setAccessibleName(button.toolTip())
    button.clicked.connect(lambda: choose(field))
    field.layout().addWidget(button)


def choose(field: QgsFileWidget) -> None:
    """Ask for a file, beginning where the field leads to."""
    there = Path(field.filePath().strip() or field.defaultRoot() or Path.home())
    start = there if there.is_dir() else there.parent
    path, _ = QFileDialog.getOpenFileName(field, tr("Choose an ONNX file"), str(start), "ONNX (*.onnx)")
    if path:
        field.setFilePath(path)
