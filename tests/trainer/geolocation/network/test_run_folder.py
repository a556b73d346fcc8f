"""A run's record: those written before the heads had a registry still open, and are written the same."""

from __future__ import annotations

import copy
import json

import numpy as np
import pytest

from trainer.contract import InputError, RunFiles
from trainer.geolocation.heads.registry import head_class
from trainer.geolocation.network.run_folder import GeolocationCard, splits_in_run
from trainer.geolocation.options import HEADS
from trainer.geolocation.places.geotagged import NO_SPLIT
from trainer.geolocation.places.reading import read_geotagged

RECORD = json.loads("""
{
 "head": {
  "kind": "grid",
  "grid": {"crs": "EPSG:3857", "side": 0.0, "count": 20, "region": null, "region_where": "", "cells": null,
   "land": "land.gpkg", "centroids": "weighted"},
  "partition": {"min_level": 2, "max_level": 13, "split_above": 50, "drop_below": 10},
  "softness": 0.5, "tau_km": 0.0, "most_weight": 10.0, "fusion": "attention", "hidden": 512, "dropout": 0.3,
  "probability": 0.8, "select": "median"
 },
 "learn": {
  "encoder": "", "backbone": "slim", "weights": "random", "dimension": 64, "size": 16, "sizes": [16, 24],
  "augmentation": "auto", "variants": 1, "turns": null, "head_epochs": 10.0, "epochs": 0.0, "batch": 32,
  "learning_rate": 0.001, "fine_rate": 0.1, "schedule": "cosine", "patience": 5, "weight_decay": 0.05, "seed": 0,
  "device": "cpu", "precision": "fp32", "checkpoint_minutes": 2.0, "checkpoint_steps": 0
 },
 "numbers": {"tau_km": 40.5},
 "features": 960,
 "outputs": 2,
 "views": 3,
 "upright": true,
 "decoder": {"how": "peak", "bandwidth_km": 81.0, "sure": 0.0, "probability": 0.8, "floor_km": 40.78, "factor": 0.9},
 "vote": {"neighbours": 64, "temperature": 0.03, "trust": 0.35, "cells": 0, "settled": true, "crowding": 0.5},
 "vote_decoder": {"how": "mean", "bandwidth_km": 0.0, "sure": 0.0, "probability": 0.8, "floor_km": 40.78,
  "factor": 1.1},
 "scale_km": 40.78,
 "places": {"train": 120, "validation": 15, "test": 15},
 "said": "2 cells: 100 km squares in EPSG:3857 (given)",
 "format_version": 3
}
""")
"""As it was written before each head had a file of its own: nothing in it may ever change its meaning."""

CELLS = """
{"type": "FeatureCollection", "format_version": 1, "kind": "%s", "crs_wkt": "", "side": 0.0, "origin": [0.0, 0.0],
 "features": [
  {"type": "Feature", "geometry": {"type": "MultiPolygon", "coordinates": [[[[10, 0], [12, 0], [12, 2], [10, 0]]]]},
   "properties": {"cell": 0, "name": "a", "longitude": 11.0, "latitude": 1.0, "count": 70, "parent": -1, "level": %d,
    "key": ["0", "0"]}},
  {"type": "Feature", "geometry": {"type": "MultiPolygon", "coordinates": [[[[12, 0], [14, 0], [14, 2], [12, 0]]]]},
   "properties": {"cell": 1, "name": "b", "longitude": 13.0, "latitude": 1.0, "count": 50, "parent": -1, "level": %d,
    "key": ["1", "0"]}}
 ]}
"""

BEFORE = {
    "grid": ({"tau_km": 40.5}, 2),
    "hybrid": ({"tau_km": 0.0, "radius_km": [55.0, 60.5]}, 6),
    "s2": ({"places": 120, "most_weight": 10.0}, 2),
    "regression": ({"crs_wkt": "EPSG:3857", "mean": [1e6, -2e5], "std": [3e5, 4e5]}, 2),
    "regression3d": ({"mean": [0.9, 0.3, 0.1], "std": 0.07}, 3),
    "retrieval": ({}, 0),
}
"""Numbers and outputs of the heads that there were then."""


def write(run, kind, **changed):
    numbers, outputs = BEFORE[kind]
    record = copy.deepcopy(RECORD) | {"numbers": numbers, "outputs": outputs} | changed
    record["head"]["kind"] = kind
    run.mkdir()
    (run / RunFiles.GEOLOCATION).write_text(json.dumps(record), encoding="utf-8")
    if outputs and not kind.startswith("regression"):
        text = CELLS % (("s2", 1, 1) if kind == "s2" else ("polygons", 0, 0))
        (run / RunFiles.CELLS).write_text(text, encoding="utf-8")
    return record


def among(record, whole):
    """Whether all that a record holds stands in another, in its order."""
    if isinstance(record, dict):
        names = [name for name in whole if name in record]
        return names == list(record) and all(among(value, whole[name]) for name, value in record.items())
    return record == whole


@pytest.mark.parametrize("kind", BEFORE)
def test_a_record_of_before_opens_and_is_written_the_same(tmp_path, kind):
    record = write(tmp_path / "run", kind)
    card = GeolocationCard.load(tmp_path / "run")
    assert type(card.head) is head_class(kind) and card.head.outputs == record["outputs"]
    assert card.learn.sizes == (16, 24) and card.options.fusion == "attention"
    assert card.rules.decoder.bandwidth_km == 81.0 and card.rules.vote.trust == 0.35
    if card.head.outputs:
        belief = card.head.belief(np.zeros((1, card.head.outputs), np.float32))
        assert np.isfinite(belief.longitude).all() and belief.probability.sum() == pytest.approx(1.0)
    (tmp_path / "again").mkdir()
    card.save(tmp_path / "again")
    again = json.loads((tmp_path / "again" / RunFiles.GEOLOCATION).read_text(encoding="utf-8"))
    assert among(record, again), "options and decoders that came later stand beside what there was"


def test_the_heads_of_before_are_still_called_so():
    assert set(BEFORE) <= set(HEADS)


def test_what_a_regression_of_before_says_is_where_it_was(tmp_path):
    write(tmp_path / "run", "regression")
    belief = GeolocationCard.load(tmp_path / "run").head.belief(np.array([[1.0, 2.0]], np.float32))
    assert belief.longitude[0, 0] == pytest.approx(np.degrees(1.3e6 / 6378137))
    assert belief.latitude[0, 0] == pytest.approx(np.degrees(np.arctan(np.sinh(6e5 / 6378137))))


@pytest.mark.parametrize(
    ("kind", "changed"),
    [
        ("grid", {"numbers": {}}),
        ("grid", {"numbers": None}),
        ("regression", {"numbers": {"crs_wkt": "EPSG:3857", "mean": [], "std": []}}),
        ("retrieval", {"head": {}}),
        ("retrieval", {"places": 3}),
        ("grid", {"outputs": 3}),
        ("grid", {"outputs": "2"}),
        ("grid", {"outputs": None}),
        ("grid", {"outputs": ...}),
    ],
)
def test_a_damaged_record_is_one_line(tmp_path, kind, changed):
    """An ellipsis stands for what is not there."""
    record = write(tmp_path / "run", kind) | changed
    record = {name: value for name, value in record.items() if value is not ...}
    (tmp_path / "run" / RunFiles.GEOLOCATION).write_text(json.dumps(record), encoding="utf-8")
    with pytest.raises(InputError) as raised:
        GeolocationCard.load(tmp_path / "run")
    assert raised.value.code == "damaged"


def test_a_record_of_another_version_is_refused(tmp_path):
    write(tmp_path / "run", "retrieval", format_version=99)
    with pytest.raises(InputError, match="is of format"):
        GeolocationCard.load(tmp_path / "run")


@pytest.mark.parametrize(
    "table",
    [b"id,split,longitude\n\x80\xdf", b"id,longitude,latitude\np0,1,2\n",
     b"id,split,longitude,latitude\np0,train,x,2\n", b"id,split,longitude,latitude\np0,middle,1,2\n",
     b"id,split,longitude,latitude\np0\n"],
    ids=["no text", "no split", "no number", "another split", "cut short"],
)  # fmt: skip
def test_a_damaged_table_of_places_is_one_line(colour_places, tmp_path, table):
    places = read_geotagged(colour_places(4))
    assert (splits_in_run(places, tmp_path) == NO_SPLIT).all(), "there is none"
    (tmp_path / RunFiles.PLACES).write_bytes(table)
    with pytest.raises(InputError, match=r"places\.csv cannot be read") as caught:
        splits_in_run(places, tmp_path)
    assert "\n" not in str(caught.value)
