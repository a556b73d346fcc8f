"""What a person reads: columns that hold whatever stands in them, and what is not known said as such."""

from __future__ import annotations

import json

import numpy as np

from trainer.classification.area_estimates import adjusted_areas
from trainer.classification.class_map import ClassMap
from trainer.classification.classified import ASSUMES, Classified, OneClassAccuracy
from trainer.classification.classifier_file import ClassifierCard
from trainer.classification.held_out import HeldOut, wilson

NAMES = ("a class with a long name", "b", "c")


def found(hectares: float) -> Classified:
    codes = np.repeat(np.arange(1, 4, dtype=np.uint8), (5, 3, 2))
    shares = np.full((10, 3), 1 / 3, np.float32)
    mapped = ClassMap(NAMES, codes, shares, np.full(10, hectares))
    confusion = np.array([[9, 1, 0], [0, 8, 2], [0, 0, 0]])
    card = ClassifierCard("logistic", NAMES, 8, labels="labels.gpkg", labelled=20)
    measured = HeldOut(confusion, 1.0, 0.2, 0.1, (2,))
    areas = adjusted_areas(confusion, mapped.mapped_hectares())
    return Classified(card, mapped, measured, areas=areas, folds="5 folds")


def test_the_columns_are_as_wide_as_what_stands_in_them() -> None:
    for hectares in (0.1, 4e10):
        lines = found(hectares).as_text().splitlines()
        table = lines[3:7]
        assert len({len(line) for line in table}) == 1, table
        assert [line[:24].strip() for line in table[1:]] == list(NAMES)
        assert all("  " in line[24:] for line in table)
        assert lines[-len(ASSUMES) :] == list(ASSUMES)


def test_what_is_not_known_is_null_in_the_record_and_a_dash_in_the_table() -> None:
    record = json.loads(json.dumps(found(1.0).as_json(), allow_nan=False))
    last = record["classes"][2]
    assert last["recall"] is None and last["recall_interval"] == [0.0, 1.0] and last["precision"] == 0.0
    assert record["never_tried"] == ["c"]
    assert "– [0.00–1.00]" in found(1.0).as_text()


def test_areas_of_a_class_without_tried_tiles_are_left_out_of_both() -> None:
    whole = found(1.0)
    without = Classified(whole.card, whole.map, whole.held_out, folds="5 folds")
    assert "area_ha" not in without.as_json()["classes"][0] and "corrected" not in without.as_text()


def test_one_class_tells_what_was_found_again_and_that_the_rest_is_not_known() -> None:
    whole = found(1.0)
    one = Classified(whole.card, whole.map, one_class=OneClassAccuracy(20, 15, wilson(15, 20)), folds="5 folds")
    assert "15 of 20, 0.75 [0.53–0.89]" in one.as_text() and "is not known" in one.as_text()
    assert one.as_json()["found_again"]["found"] == 15 and "accuracy" not in one.as_json()
