"""The synthetic sample: the same pixels on every machine, and a truth that fits its picture."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from osgeo import gdal

from trainer.geography import crs

SCRIPT = Path(__file__).resolve().parent.parent.parent / "resources" / "sample" / "make_sample.py"
IMAGE_DIGEST = "374d27e3bee3fba9234220e7ad3703a19762697d4962b047a5a165d9705ddfb1"
LAND_COVER_DIGEST = "ae2367752bfa32bfa654dc6a9d61968da5e64ba5a9f6e05034fb63d8d9a0a527"


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_sample", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


make_sample = load()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample as its command writes it."""
    out = tmp_path_factory.mktemp("sample") / "ein Ort, den es nicht gibt"
    subprocess.run([sys.executable, str(SCRIPT), "--out", str(out)], check=True, capture_output=True)
    return out


@pytest.fixture(scope="module")
def image(folder: Path) -> np.ndarray:
    return gdal.Open(str(folder / make_sample.IMAGE_NAME)).ReadAsArray()


@pytest.fixture(scope="module")
def cover(folder: Path) -> np.ndarray:
    return gdal.Open(str(folder / make_sample.LAND_COVER_NAME)).ReadAsArray()


def digest(pixels: np.ndarray) -> str:
    return hashlib.sha256(np.ascontiguousarray(pixels)).hexdigest()


def test_the_pixels_are_the_kept_ones(image: np.ndarray, cover: np.ndarray) -> None:
    """``test_package.py`` makes them again, from the zip."""
    assert digest(cover) == LAND_COVER_DIGEST
    assert digest(image) == IMAGE_DIGEST


def test_nothing_but_the_three_files_is_left(folder: Path) -> None:
    names = sorted(path.name for path in folder.iterdir())
    cover = make_sample.LAND_COVER_NAME
    assert names == sorted([make_sample.IMAGE_NAME, cover, f"{cover}.aux.xml", make_sample.PLACES_NAME])


def test_every_file_says_that_it_is_synthetic(folder: Path) -> None:
    assert [path.name for path in folder.iterdir() if "synthetic" not in path.name] == []
    for name in (make_sample.IMAGE_NAME, make_sample.LAND_COVER_NAME):
        assert "Synthetic" in gdal.Open(str(folder / name)).GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION")


def test_image_and_truth_lie_on_one_grid_of_10_m_in_utm(folder: Path) -> None:
    one = gdal.Open(str(folder / make_sample.IMAGE_NAME))
    two = gdal.Open(str(folder / make_sample.LAND_COVER_NAME))
    assert one.GetGeoTransform() == two.GetGeoTransform() == (300_000.0, 10.0, 0.0, 5_600_000.0, 0.0, -10.0)
    assert one.GetSpatialRef().GetAuthorityCode(None) == two.GetSpatialRef().GetAuthorityCode(None) == "32629"
    assert (one.RasterCount, one.RasterXSize, one.RasterYSize) == (3, 2048, 2048)


def test_classes_have_names_and_colours(folder: Path, cover: np.ndarray) -> None:
    dataset = gdal.Open(str(folder / make_sample.LAND_COVER_NAME))
    band = dataset.GetRasterBand(1)
    band.GetMetadata()  # GDAL 3.6 reads the file of names only when something else asks for it
    names, colours = band.GetCategoryNames(), band.GetColorTable()
    for value, (name, colour) in make_sample.CLASSES.items():
        assert names[value] == name
        assert colours.GetColorEntry(value)[:3] == colour
    assert set(np.unique(cover)) == set(make_sample.CLASSES), "every class occurs, and nothing else"


@pytest.mark.parametrize("kind", ["SEA", "FOREST", "FARMLAND", "GRASSLAND", "VILLAGE"])
def test_the_common_classes_fill_whole_tiles(cover: np.ndarray, kind: str) -> None:
    tiles = cover.reshape(32, 64, 32, 64).swapaxes(1, 2).reshape(1024, -1)
    share = (tiles == getattr(make_sample, kind)).mean(1)
    assert (share > 0.5).sum() >= 20, "too few tiles to learn or to measure with"


def test_classes_look_as_their_names_say(image: np.ndarray, cover: np.ndarray) -> None:
    colour = {kind: image[:, cover == kind].mean(1) for kind in make_sample.CLASSES}
    red, green, blue = range(3)
    assert np.argmax(colour[make_sample.SEA]) == blue
    assert np.argmax(colour[make_sample.FOREST]) == green
    assert np.argmax(colour[make_sample.GRASSLAND]) == green
    assert np.argmax(colour[make_sample.BEACH]) == red
    assert colour[make_sample.FOREST].sum() < colour[make_sample.FARMLAND].sum() < colour[make_sample.BEACH].sum()


def test_places_lie_in_what_they_are_named_for(folder: Path, cover: np.ndarray) -> None:
    record = json.loads((folder / make_sample.PLACES_NAME).read_text(encoding="utf-8"))
    kinds = {feature["properties"]["land_cover"] for feature in record["features"]}
    assert {"village", "sea", "forest", "farmland"} <= kinds
    names = {name: value for value, (name, _) in make_sample.CLASSES.items()}
    for feature in record["features"]:
        assert feature["properties"]["synthetic"] is True
        longitude, latitude = feature["geometry"]["coordinates"]
        x, y = crs.transform(np.array([longitude]), np.array([latitude]), crs.WGS84, "EPSG:32629")
        column, row = int((x[0] - 300_000) // 10), int((5_600_000 - y[0]) // 10)
        around = cover[max(row - 24, 0) : row + 24, max(column - 24, 0) : column + 24]
        wanted = names[feature["properties"]["land_cover"]]
        assert (around == wanted).any(), f"{feature['properties']['name']} is not near {wanted}"
