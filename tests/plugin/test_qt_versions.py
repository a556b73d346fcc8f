"""Qt 5 and Qt 6 both, by the syntax trees: scoped enums, ``exec()``, nothing that Qt 6 removed."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from qgis import core as qgis_core
from qgis import gui as qgis_gui
from qgis.PyQt import QtCore, QtGui, QtNetwork, QtWidgets

PLUGIN = Path(__file__).resolve().parent.parent.parent / "geoembed_plugin"
SOURCES = sorted(PLUGIN.rglob("*.py"))
MODULES = (QtCore, QtGui, QtNetwork, QtWidgets, qgis_core, qgis_gui)
REMOVED = {"exec_", "setMargin", "QRegExp", "QDesktopWidget", "fromTime_t", "toTime_t", "qApp", "QStringListModel_"}
MOVED = {"QActionGroup", "QShortcut", "QUndoStack"}
"""In QtGui since Qt 6; the shim of QGIS gives them in QtWidgets too, but QGIS 3.22's in QtWidgets only."""


def name_of(path: Path) -> str:
    return path.relative_to(PLUGIN).as_posix()


def unscoped(owner: object, name: str) -> bool:
    """Whether ``owner.name`` is a value of an enum that belongs inside a scope (``Qt.Horizontal``)."""
    value = getattr(owner, name, None)
    kind = type(value)
    if value is None or isinstance(value, (type, bool, str)) or callable(value):
        return False
    is_enum = hasattr(kind, "__mro__") and int in kind.__mro__ and kind is not int
    return is_enum and kind.__name__ != getattr(owner, "__name__", "")


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_a_file_runs_with_qt_5_and_qt_6(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            assert node.attr not in REMOVED, f"{name_of(path)}:{node.lineno}: {node.attr} is not in Qt 6"
            if isinstance(node.value, ast.Name):
                owner = next((getattr(m, node.value.id) for m in MODULES if hasattr(m, node.value.id)), None)
                assert owner is None or not unscoped(owner, node.attr), (
                    f"{name_of(path)}:{node.lineno}: {node.value.id}.{node.attr} needs its enum's name in Qt 6"
                )
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            module = getattr(node, "module", None) or ""
            names = [module] if module else [alias.name for alias in node.names]
            assert not any(name.split(".")[0] in {"PyQt5", "PyQt6", "sip"} for name in names), (
                f"{name_of(path)}:{node.lineno}: Qt comes through qgis.PyQt"
            )


def test_the_check_sees_what_it_should() -> None:
    assert unscoped(QtCore.Qt, "Horizontal")
    assert not unscoped(QtCore.Qt, "Orientation")
    assert unscoped(QtCore.QProcess, "NotRunning")
    assert not unscoped(QtCore.QProcess, "start")
    assert unscoped(qgis_core.Qgis, "Warning")
