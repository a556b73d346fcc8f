"""Which bands of an image make a picture in natural colour, and which in false colour: by what is told of them."""

from __future__ import annotations

import re
from typing import Optional

from qgis.core import QgsRaster, QgsRasterLayer

from trainer.contract import InputError
from trainer.gdal_library import closed_thread, open_file

from . import layer_pictures

MICROMETRES = {"blue": (0.45, 0.52), "green": (0.52, 0.60), "red": (0.62, 0.70), "nir": (0.76, 0.91)}
"""Wavelengths of a colour; the first band that lies within is taken."""
WAVELENGTH = re.compile(r"wavelength(?!.*unit)", re.IGNORECASE)
NUMBER = re.compile(r"\s*\d+(\.\d+)?\s*")
LEAST_NANOMETRES = 100
"""A larger wavelength is not in micrometres."""
NAMED = (
    ("nir", re.compile(r"\bnir\b|near[ _-]?infra[ _-]?red|^b08$", re.IGNORECASE)),
    ("red", re.compile(r"(?<!infra[ _-])\bred\b(?![ _-]?edge)|^b04$", re.IGNORECASE)),
    ("green", re.compile(r"\bgreen\b|^b03$", re.IGNORECASE)),
    ("blue", re.compile(r"\bblue\b|^b02$", re.IGNORECASE)),
)
"""What a band's name says; Sentinel-2's two digits are of no other sensor."""
NATURAL, FALSE = "natural", "false"
COMPOSITES = {NATURAL: ("red", "green", "blue"), FALSE: ("nir", "red", "green")}


def composites_of(layer: QgsRasterLayer) -> dict[str, tuple[int, int, int]]:
    """Numbers of the bands, from 1, of each composite; of none where nothing tells which band is which."""
    colours = _colours(layer)
    found = {}
    for name, wanted in COMPOSITES.items():
        numbers = [colours.get(colour, 0) for colour in wanted]
        if all(numbers) and len(set(numbers)) == len(numbers):
            found[name] = (numbers[0], numbers[1], numbers[2])
    return found


def _colours(layer: QgsRasterLayer) -> dict[str, int]:
    provider = layer.dataProvider()
    found: dict[str, int] = {}
    if provider is None or layer_pictures.is_rendered(layer):
        return {}
    meaning = QgsRaster.ColorInterpretation
    told = {meaning.RedBand: "red", meaning.GreenBand: "green", meaning.BlueBand: "blue"}
    waves = _wavelengths(layer)
    for number in range(1, layer.bandCount() + 1):
        name = re.sub(r"^Band \d+:? ?", "", layer.bandName(number)).strip(" ()")
        by_name = next((colour for colour, pattern in NAMED if pattern.search(name)), None)
        colour = _of_wavelength(waves.get(number)) or by_name or told.get(provider.colorInterpretation(number))
        if colour is not None:
            found.setdefault(colour, number)
    return found


def _of_wavelength(micrometres: Optional[float]) -> Optional[str]:
    if micrometres is None:
        return None
    return next((colour for colour, (low, high) in MICROMETRES.items() if low <= micrometres < high), None)


def _wavelengths(layer: QgsRasterLayer) -> dict[int, float]:
    """Micrometres of each band of which the file tells them, in whichever unit."""
    if not layer_pictures.is_file(layer):
        return {}
    from trainer.gdal_library import gdal

    found = {}
    try:
        with closed_thread():
            dataset = open_file(layer_pictures.file_of(layer), gdal.OF_RASTER)
            for number in range(1, dataset.RasterCount + 1):
                band = dataset.GetRasterBand(number)
                told = {**band.GetMetadata("IMAGERY"), **band.GetMetadata()}
                values = [text for key, text in told.items() if WAVELENGTH.search(key) and NUMBER.fullmatch(text)]
                if values and float(values[0]) > 0:
                    value = float(values[0])
                    found[number] = value / 1000 if value > LEAST_NANOMETRES else value
    except (InputError, RuntimeError, AttributeError):
        return {}
    return found
