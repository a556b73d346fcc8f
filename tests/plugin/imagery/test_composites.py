"""Composites: by what a file says of its bands, by colour, by name, or by wavelength in any unit; none by guessing."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer

from tests.plugin.conftest import write_geotiff

pytestmark = pytest.mark.qgis


@pytest.fixture
def composites(home: Path, tmp_path: Path) -> Any:
    """The composites of an image of as many bands as are described: (name, metadata, colour)."""
    module = importlib.import_module("geoembed_plugin.imagery.composites")

    def of(*bands: tuple[str, dict[str, str], int]) -> dict[str, tuple[int, ...]]:
        path = write_geotiff(tmp_path / f"{len(list(tmp_path.iterdir()))}.tif", np.ones((len(bands), 8, 8), "u2"), 10)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        for number, (name, metadata, colour) in enumerate(bands, start=1):
            band = dataset.GetRasterBand(number)
            band.SetDescription(name)
            band.SetMetadata(metadata)
            band.SetColorInterpretation(colour)
        del dataset, band
        return dict(module.composites_of(QgsRasterLayer(str(path), "image")))

    return of


def named(*names: str) -> list[tuple[str, dict[str, str], int]]:
    return [(name, {}, gdal.GCI_Undefined) for name in names]


def test_by_name(composites: Any) -> None:
    assert composites(*named("Blue", "Green", "Red", "NIR")) == {"natural": (3, 2, 1), "false": (4, 3, 2)}
    sentinel = composites(*named("B02", "B03", "B04", "B05 red edge", "B08"))
    assert sentinel == {"natural": (3, 2, 1), "false": (5, 3, 2)}
    assert composites(*named("red edge", "near infrared", "swir")) == {}


def test_by_wavelength_in_nanometres_and_micrometres(composites: Any) -> None:
    nanometres = [("", {"wavelength": str(value)}, gdal.GCI_Undefined) for value in (443, 490, 560, 665, 705, 842)]
    assert composites(*nanometres) == {"natural": (4, 3, 2), "false": (6, 4, 3)}
    micrometres = [("", {"CENTRAL_WAVELENGTH_UM": value}, gdal.GCI_Undefined) for value in ("0.86", "0.65", "0.55")]
    assert composites(*micrometres) == {"false": (1, 2, 3)}


def test_by_colour_and_never_by_place(composites: Any) -> None:
    colours = (gdal.GCI_BlueBand, gdal.GCI_GreenBand, gdal.GCI_RedBand)
    assert composites(*[("", {}, colour) for colour in colours]) == {"natural": (3, 2, 1)}
    assert composites(*named("", "", "", "")) == {}, "nobody said which is which"
