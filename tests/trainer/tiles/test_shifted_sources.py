"""Sources that differ by a constant are told by name; those of other light, land or kind are not."""

from __future__ import annotations

import json

import numpy as np
import pytest

from trainer.cli.main import main
from trainer.gdal_library import gdal


def scene(seed: int, bands: int = 4, gain: float = 1.0) -> np.ndarray:
    """Reflectances (128, 128, bands) × 10,000 as of fields and woods, each band with its own level."""
    chance = np.random.default_rng(seed)
    land = chance.gamma(2.0, 0.5, (16, 16, 1)).repeat(8, 0).repeat(8, 1)
    level = np.array([300.0, 500.0, 600.0, 2200.0])[:bands] if bands > 1 else np.array([800.0])
    return (gain * (60 + level * (0.4 + 0.6 * land) + chance.normal(0, 20, (128, 128, bands)))).clip(1, None)


def at(east: float) -> tuple[float, ...]:
    return (east, 10.0, 0.0, 5e6, 0.0, -10.0)


def told(tmp_path, write_raster, *pictures, kind="uint16", east=(5e5, 6e5)) -> list[dict]:
    paths = [
        str(write_raster(picture.astype(kind), name=f"y{number}.tif", transform=at(east[number])))
        for number, picture in enumerate(pictures)
    ]
    events = tmp_path / "events.jsonl"
    events.unlink(missing_ok=True)
    assert main(["tiles", *paths, "--out", str(tmp_path / "set"), "--events", str(events), "--quiet"]) == 0
    found = [json.loads(line) for line in events.read_text().splitlines()]
    return [event for event in found if CODE in json.dumps(event)]


CODE = "tiles.sources-differ-by-a-constant"


def test_two_years_of_which_one_has_an_untold_offset_are_told(tmp_path, write_raster):
    (warning,) = told(tmp_path, write_raster, scene(1), scene(2) + 1000)
    assert "y1.tif is like " in warning["message"] and "y0.tif, but for some 980 more" in warning["message"]
    assert "gdal_edit.py -offset -1000" in warning["hint"]


@pytest.mark.parametrize(
    "other", [scene(2), scene(2, gain=1.8), scene(2) ** 0.9 * 2, scene(2) + np.array([1000, 400, 200, 50])]
)
def test_other_land_light_and_haze_are_not_told(tmp_path, write_raster, other):
    assert not told(tmp_path, write_raster, scene(1), other)


def test_an_offset_that_is_tagged_is_heeded_and_not_told(tmp_path, write_raster):
    path = write_raster(
        (scene(2) + 1000).astype("uint16"), name="tagged.tif", transform=(6e5, 10.0, 0.0, 5e6, 0.0, -10.0)
    )
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for band in range(4):
        dataset.GetRasterBand(band + 1).SetOffset(-1000)
    dataset = None
    events = tmp_path / "events.jsonl"
    plain = write_raster(scene(1).astype("uint16"), name="plain.tif")
    words = ["tiles", str(plain), str(path), "--out", str(tmp_path / "set"), "--events", str(events)]
    assert main(words) == 0 and CODE not in events.read_text()


def test_one_band_is_compared_on_the_same_ground_alone(tmp_path, write_raster):
    low, high = scene(1, 1), scene(1, 1) + 1000
    assert told(tmp_path, write_raster, low, high, east=(5e5, 5e5))
    assert not told(tmp_path, write_raster, low, high, kind="float32"), "a plain and a plateau"
