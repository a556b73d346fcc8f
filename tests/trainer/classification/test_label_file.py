"""Labels on the disk: a plain layer that other programs read, changed whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import ogr

from trainer.classification.label_file import Label, LabelClass, LabelFile
from trainer.contract import InputError

CLASSES = (LabelClass("water", "#0072b2"), LabelClass("not this", "#8c8c8c", True))
LABELS = ((15.0, 46.0, Label("water", "ana", "2026-11-29T10:00:00+01:00", "click", 1)),
          (15.1, 46.1, Label("not this", "ana", "2026-11-29T10:00:01+01:00", "correction", 3)))  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> LabelFile:
    made = LabelFile(tmp_path / "é labels.gpkg")
    assert made.read() == ((), [])
    made.set_classes(CLASSES)
    return made


def test_labels_are_points_that_any_program_reads(file: LabelFile) -> None:
    file.change([], LABELS)
    dataset = ogr.Open(str(file.path))
    layer = dataset.GetLayer(0)
    assert layer.GetName() == "labels" and layer.GetSpatialRef().GetAuthorityCode(None) == "4326"
    layer.SetSpatialFilterRect(15.05, 46.05, 15.2, 46.2)  # by its spatial index
    (feature,) = [one.items() for one in layer]
    assert feature == {
        "class": "not this",
        "who": "ana",
        "made": "2026-11-29T10:00:01+01:00",
        "origin": "correction",
        "weight": 3,
    }


def test_a_change_takes_away_and_adds_in_one_step(file: LabelFile) -> None:
    first, second = file.change([], LABELS)
    (third,) = file.change([first], [(15.2, 46.2, Label("water"))])
    classes, stored = file.read()
    assert classes == CLASSES
    assert {one.key: (one.longitude, one.latitude, one.label.name) for one in stored} == {
        second: (15.1, 46.1, "not this"),
        third: (15.2, 46.2, "water"),
    }


def test_a_class_that_is_renamed_keeps_its_labels(file: LabelFile) -> None:
    file.change([], LABELS)
    file.rename_class("water", "lake 'O''")
    assert [one.label.name for one in file.read()[1]] == ["lake 'O''", "not this"]


def test_a_file_of_something_else_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "roads.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    dataset.CreateLayer("roads")
    dataset = None
    before = path.read_bytes()
    for act in (lambda file: file.read(), lambda file: file.change([], LABELS)):
        with pytest.raises(InputError, match="is no file of labels"):
            act(LabelFile(path))
    assert path.read_bytes() == before
