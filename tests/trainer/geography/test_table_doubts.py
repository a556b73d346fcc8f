"""What a table says that is perhaps not meant is found, and what is meant is left in peace."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.geography.table_doubts import crs_of_rows, perhaps_exchanged, perhaps_null
from trainer.geography.tables import open_csv
from trainer.messages import NOTHING

FAR = (np.array([500000.0]), np.array([5000000.0]))


@pytest.mark.parametrize(("null", "times"), [(999.0, 4), (255.0, 3), (-1.0, 5), (1000.0, 3)])
def test_a_number_that_repeats_apart_from_all_others_may_stand_for_none(null: float, times: int) -> None:
    values = np.concatenate([np.random.default_rng(0).uniform(5, 80, 200), np.full(times, null), [np.nan]])
    assert perhaps_null(values) == null


@pytest.mark.parametrize(
    "values",
    [
        np.arange(255.0),
        np.repeat([1.0, 2.0, 3.0, 8.0], [50, 40, 30, 20]),  # classes
        np.concatenate([np.zeros(80), np.random.default_rng(1).gamma(2, 3, 200)]),  # rain
        np.concatenate([np.random.default_rng(2).normal(0, 1, 200), [999.0]]),  # once
        np.concatenate([np.full(9, -1.0), np.random.default_rng(3).normal(0, 1, 200)]),  # among others
        np.full(30, 255.0),
        np.array([np.nan, np.nan]),
        np.zeros(0),
    ],
)
def test_what_is_measured_is_left_in_peace(values: np.ndarray) -> None:
    assert perhaps_null(values) is None


def test_degrees_that_are_exchanged_in_some_rows_are_found() -> None:
    chance = np.random.default_rng(4)
    longitude, latitude = chance.uniform(14.0, 17.0, 100), chance.uniform(44.0, 46.5, 100)
    wrong = np.array([3, 57, 90])
    longitude[wrong], latitude[wrong] = latitude[wrong], longitude[wrong]
    longitude[12] = 60.0  # far, and no better when exchanged
    assert np.flatnonzero(perhaps_exchanged(longitude, latitude)).tolist() == wrong.tolist()


def test_places_all_over_the_world_are_not_doubted() -> None:
    chance = np.random.default_rng(5)
    longitude, latitude = chance.uniform(-180, 180, 500), np.degrees(np.arcsin(chance.uniform(-1, 1, 500)))
    assert not perhaps_exchanged(longitude, latitude).any()
    assert not perhaps_exchanged(np.array([15.0, 45.0]), np.array([45.0, 15.0])).any(), "too few to say"


@pytest.mark.parametrize(
    ("cells", "crs"),
    [
        (["32633", "32633"], "EPSG:32633"),
        (["EPSG:32633", "epsg:32633", ""], "EPSG:32633"),
        (["32633.0"], "EPSG:32633"),
        (["", ""], ""),
        (["Gauss-Krüger", "32633"], ""),
    ],
)
def test_a_column_says_the_crs_of_all_rows(tmp_path, cells: list[str], crs: str) -> None:
    path = tmp_path / "points.csv"
    path.write_text("x;y;EPSG\n" + "".join(f"500000;5000000;{cell}\n" for cell in cells), encoding="utf-8")
    assert crs_of_rows(open_csv(path), *FAR, NOTHING) == (crs, "")


def test_degrees_beside_the_code_of_an_images_projection_stay_degrees(tmp_path) -> None:
    path = tmp_path / "points.csv"
    path.write_text("longitude,latitude,epsg\n15.5,45.1,32633\n15.6,45.2,32633\n")
    table = open_csv(path)
    assert crs_of_rows(table, np.array([15.5, np.nan]), np.array([45.1, np.nan]), NOTHING) == ("", "EPSG:32633")
    assert crs_of_rows(table, np.array([np.nan]), np.array([np.nan]), NOTHING) == ("", "")
    assert crs_of_rows(table, *FAR, NOTHING) == ("EPSG:32633", "")


def test_rows_of_several_crs_are_refused(tmp_path) -> None:
    path = tmp_path / "points.csv"
    path.write_text("x,y,srid\n1,2,32633\n3,4,32634\n")
    said = r"points\.csv: the column 'srid' names several coordinate systems: 32633, 32634"
    with pytest.raises(InputError, match=said):
        crs_of_rows(open_csv(path), *FAR, NOTHING)
