"""Search at one date only."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.search.answer_files import columns, found_tiles
from trainer.search.date_filter import taken_then
from trainer.search.query import Filters, Query, search


@pytest.fixture
def dated(make_embeddings):
    found = make_embeddings(crs_codes=("EPSG:32633",) * 4)
    dates = ("2016-05-01", "2018", "2018-06", "")
    sources = [replace(grid, date=date) for grid, date in zip(found.manifest.sources, dates)]
    return replace(found, manifest=replace(found.manifest, sources=sources))


@pytest.mark.parametrize(
    ("date", "wanted"),
    [
        ("2016", [0]),
        ("2016-05", [0]),
        ("2018", [1, 2]),
        ("2018-06", [2]),  # what is of some day of 2018 may not be of June
        ("2016..2018", [0, 1, 2]),
        ("2016-05-01..2018-05", [0]),
        ("2017..2018-06", [2]),
    ],
)
def test_only_what_is_known_to_be_of_that_date_is_answered(dated, date, wanted):
    assert taken_then(dated, date).tolist() == wanted
    answer = search(dated, Query.of_tiles(dated, (0,)), 400, Filters(date=date, overlapping=True))
    assert set(dated.table["source"][answer.rows].tolist()) == set(wanted)
    assert len(answer) == np.isin(dated.table["source"], wanted).sum() - (0 in wanted)  # all but the example


def test_a_date_that_is_none_or_that_nothing_has_is_told(dated, make_embeddings):
    with pytest.raises(InputError, match="'summer' is no date"):
        Filters(date="summer")
    with pytest.raises(InputError, match="'2018-13' is no date"):
        Filters(date="2018-13")
    with pytest.raises(InputError, match=r"No tile is of 2020.*There are 2016-05-01, 2018, 2018-06"):
        taken_then(dated, "2020")
    with pytest.raises(InputError, match="does not know its dates"):
        taken_then(make_embeddings(name="undated"), "2020")


def test_the_answer_tells_the_date_of_each_tile(dated, make_embeddings):
    answer = search(dated, Query.of_tiles(dated, (0,)), 5, Filters(date="2018-06"))
    assert {tile.date for tile in found_tiles(dated, answer)} == {"2018-06"}
    undated = make_embeddings(name="undated")
    assert "date" not in columns(undated)
