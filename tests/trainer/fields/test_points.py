"""Tables of points as spreadsheets write them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.fields.points import read_points

ROWS = [(15 + place / 100, 50 + place / 50, place / 10) for place in range(25)]


def written(path: Path, delimiter: str, decimal: str, end: str = "\n") -> str:
    lines = [f"lon{delimiter}lat{delimiter}v"]
    lines += [delimiter.join(f"{value:.2f}".replace(".", decimal) for value in row) for row in ROWS]
    path.write_bytes(("\ufeff" + end.join(lines) + end).encode())
    return str(path)


@pytest.mark.parametrize(("delimiter", "decimal", "end"), [(",", ".", "\n"), (";", ",", "\r\n"), ("\t", ",", "\n\n")])
def test_decimal_commas_and_points_are_the_same_numbers(tmp_path: Path, delimiter: str, decimal: str, end: str) -> None:
    points = read_points(written(tmp_path / "p.csv", delimiter, decimal, end), ["v"])
    assert np.allclose(np.stack([points.longitude, points.latitude, points.values[:, 0]], axis=1), ROWS)
    assert points.dropped == 0


@pytest.mark.parametrize(("decimal", "mark"), [(".", ","), (",", "."), (".", "'"), (",", " "), (",", "\u202f")])
def test_marks_of_thousands_are_no_decimal_signs(tmp_path: Path, decimal: str, mark: str) -> None:
    values = [830 + 40 * place for place in range(25)]
    lines = ["lon;lat;v"] + [
        f"{15 + place / 100:.4f};{50 + place / 50:.4f}".replace(".", decimal) + f";{value:,}".replace(",", mark)
        for place, value in enumerate(values)
    ]
    (tmp_path / "p.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    points = read_points(str(tmp_path / "p.csv"), ["v"])
    assert points.values[:, 0].tolist() == values
    assert points.thousands == f"1{mark}030"


def test_positions_in_degrees_and_minutes_are_read(tmp_path: Path) -> None:
    lines = ["lon,lat,v"] + [f"{place} 30 W,45 {place} 36 N,{place}" for place in range(25)]
    (tmp_path / "p.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    points = read_points(str(tmp_path / "p.csv"), ["v"])
    assert np.allclose(points.longitude, [-place - 0.5 for place in range(25)])
    assert np.allclose(points.latitude, [45 + place / 60 + 0.01 for place in range(25)])


def test_a_value_that_stands_for_none_by_being_enormous_is_told(tmp_path: Path) -> None:
    path = written(tmp_path / "p.csv", ",", ".")
    with Path(path).open("a") as stream:
        stream.write("15.5,50.5,1e300\n")
    with pytest.raises(InputError, match=r"'v' reaches 1e\+300"):
        read_points(path, ["v"])


def around_180(path: Path, count: int = 60) -> str:
    """Places from 177.5 to 182.5, as receivers write them: within ±180."""
    longitude = (np.linspace(177.5, 182.5, count) + 180) % 360 - 180
    lines = [f"{east:.6f},{-17 + place % 7 / 10},{place}" for place, east in enumerate(longitude)]
    path.write_text("\n".join(["longitude,latitude,v", *lines]) + "\n")
    return str(path)


def test_points_on_both_sides_of_the_antimeridian_are_in_one_piece(tmp_path: Path) -> None:
    points = read_points(around_180(tmp_path / "p.csv"), ["v"])
    assert points.longitude == pytest.approx(np.linspace(177.5, 182.5, 60), abs=1e-6)


def test_longitudes_of_0_to_360_are_places_too(tmp_path: Path) -> None:
    text = "\n".join(f"{200 + place},10,{place}" for place in range(30))
    (tmp_path / "p.csv").write_text(f"lon,lat,v\n{text}\n")
    assert read_points(str(tmp_path / "p.csv"), ["v"]).longitude == pytest.approx(np.arange(-160, -130))


def test_values_that_stand_for_none_and_places_at_0_0_are_left_out_and_counted(tmp_path: Path) -> None:
    path = Path(written(tmp_path / "p.csv", ",", "."))
    with path.open("a") as stream:
        stream.write("15.5,50.5,-9999\n15.5,50.6,-9999\n15.6,50.5,-99999\n0,0,1\n15.7,50.5,\n")
    points = read_points(str(path), ["v"])
    assert points.values[:, 0] == pytest.approx([row[2] for row in ROWS])
    assert points.dropped == 5
    assert points.nowhere == 1
    assert points.no_values == (("v", -99999, 1), ("v", -9999, 2))


def test_corners_of_a_plane_are_no_position_either(tmp_path: Path) -> None:
    rows = [f"{500000 + 10 * place};{5000000 + 10 * (place % 7)};{place}" for place in range(30)]
    (tmp_path / "p.csv").write_text("\n".join(["x;y;v", *rows, "0;0;3", "-9999;-9999;4"]) + "\n")
    points = read_points(str(tmp_path / "p.csv"), ["v"], definition="EPSG:32633")
    assert (len(points), points.dropped) == (30, 2)
