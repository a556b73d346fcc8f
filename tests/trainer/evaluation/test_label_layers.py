"""Classes keep their names, also in a process whose tiles room has told GDAL to write nothing beside data."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.evaluation.label_layers import Lattice, open_classes
from trainer.gdal_library import gdal, osr

NAMES = "".join(f"      <Category>{name}</Category>\n" for name in ("no data", "sea", "forest"))
SIDECAR = (
    f'<PAMDataset>\n  <PAMRasterBand band="1">\n    <CategoryNames>\n{NAMES}'
    "    </CategoryNames>\n  </PAMRasterBand>\n</PAMDataset>\n"
)


@pytest.fixture
def classes(tmp_path: Path) -> Path:
    path = tmp_path / "classes.tif"
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 300, 300, 1)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 5_800_000, 0, -10))
    dataset.GetRasterBand(1).WriteArray(np.random.default_rng(0).integers(1, 3, (300, 300), dtype=np.uint8))
    dataset = None
    path.with_name("classes.tif.aux.xml").write_text(SIDECAR)
    return path


def test_names_beside_a_raster_are_read(classes: Path) -> None:
    assert open_classes(classes, "", ()).names == ("sea", "forest")


def test_a_raster_that_is_cut_short_is_named(classes: Path) -> None:
    classes.write_bytes(classes.read_bytes()[:40_000])
    with pytest.raises(InputError, match=r"classes\.tif.*damaged"):
        open_classes(classes, "", ())


def test_a_class_is_what_the_pixels_say_and_no_overview(classes: Path) -> None:
    dataset = gdal.Open(str(classes), gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(np.ones((300, 300), np.uint8))
    dataset.BuildOverviews("NEAREST", [2, 4])
    dataset.GetRasterBand(1).WriteArray(np.full((300, 300), 2, np.uint8))
    for level in range(2):  # left from before
        overview = dataset.GetRasterBand(1).GetOverview(level)
        overview.WriteArray(np.ones((overview.YSize, overview.XSize), np.uint8))
    dataset = None
    layer, names, without = open_classes(classes, "", ())
    wkt = gdal.Open(str(classes)).GetSpatialRef().ExportToWkt()
    coarse = layer(Lattice(wkt, (500_000.0, 5_797_000.0, 503_000.0, 5_800_000.0), 30, 30))
    assert (names, without) == (("forest",), 0) and (coarse == 0).all(), (
        "a tenth of the pixels, which the overviews call sea"
    )
