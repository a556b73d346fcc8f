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


def test_a_value_that_stands_for_none_by_being_enormous_is_told(tmp_path: Path) -> None:
    path = written(tmp_path / "p.csv", ",", ".")
    with Path(path).open("a") as stream:
        stream.write("15.5,50.5,1e300\n")
    with pytest.raises(InputError, match=r"'v' reaches 1e\+300"):
        read_points(path, ["v"])
