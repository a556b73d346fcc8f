"""Small rasters of every shape that the trade knows, each with the truth of its pixels; a number always makes the same.

Types, nodata, masks, alpha true and mistaken, palettes, scale and offset, positions, overviews good and bad.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from trainer.gdal_library import gdal, osr

RANGES = {
    "uint8": (20, 235),
    "int8": (-100, 100),
    "uint16": (100, 9000),
    "int16": (-3000, 3000),
    "uint32": (1000, 100_000),
    "int32": (-100_000, 100_000),
    "float32": (-2.0, 3.0),
    "float64": (0.001, 1.0),
}
DECLARED = {
    "uint8": (7,),
    "int8": (-128,),
    "uint16": (0, 65535),
    "int16": (-32768, -9999),
    "uint32": (4294967295,),
    "int32": (-99999,),
    "float32": (-9999.0, -3.4028234663852886e38, float("nan")),
    "float64": (-1e300, float("nan"), -9999.0),
}
IMPOSSIBLE = {
    "uint8": -9999,
    "int8": 300,
    "uint16": -1,
    "int16": 40000,
    "uint32": -9999,
    "int32": 1e12,
    "float32": 1e300,
}
ALPHA_TOP = {"uint8": 255, "uint16": 65535, "int16": 32767, "float32": 1.0}
TYPES = {
    "uint8": "Byte",
    "int8": "Byte",
    "uint16": "UInt16",
    "int16": "Int16",
    "uint32": "UInt32",
    "int32": "Int32",
    "float32": "Float32",
    "float64": "Float64",
}
COLOURS = [(255, 255, 255), (200, 30, 40), (0, 0, 0), (10, 60, 250), (90, 140, 30), (250, 220, 10)]


@dataclass(frozen=True)
class Generated:
    """A raster and its truth.

    Attributes:
        path: The file.
        shape: What it is, in words, for who reads of a failure.
        values: (H, W, C) of what its pixels mean, without any alpha.
        valid: (H, W) pixels with data, as imagery: whole numbers lack it where all bands do.
        complete: (H, W) pixels with data in every band.
        kind: Type of the bands.
        transform: GDAL's six numbers; None where it has no position.
        epsg: Its CRS; 0 where it has none.
        undeclared: Whether nothing but its uniform collar says what is no data, which is found to a pixel or two.
        as_it_is: Whether its bytes stay as they are.
    """

    path: Path
    shape: dict[str, Any]
    values: np.ndarray
    valid: np.ndarray
    complete: np.ndarray
    kind: str
    transform: tuple[float, ...] | None
    epsg: int
    undeclared: bool
    as_it_is: bool
    side_files: set[str] = field(default_factory=set)

    @property
    def rotated(self) -> bool:
        return self.transform is not None and bool(self.transform[2] or self.transform[4])


def generate(folder: Path, number: int) -> Generated:
    """The raster of a number, written into a folder of its own."""
    random = np.random.default_rng(number)

    def one(*choices: Any) -> Any:
        return choices[int(random.integers(len(choices)))]

    kind = one(*RANGES, "uint8", "uint16", "float32")
    palette = kind in {"uint8", "uint16"} and random.random() < 0.15
    mask = one("none", "none", "none", "internal", "msk", "alpha", "mistaken")
    if (mask == "alpha" and kind not in ALPHA_TOP) or (mask == "mistaken" and kind not in {"uint8", "uint16"}):
        mask = "none"
    if palette and mask in {"alpha", "mistaken"}:
        mask = "none"
    bands = 1 if palette else 4 if mask == "mistaken" else int(random.integers(1, 5))
    nodata = one("none", "none", "declared", "impossible")
    if nodata == "impossible" and (kind not in IMPOSSIBLE or palette):
        nodata = "none"
    linear = (1.0, 0.0) if palette else one((1.0, 0.0), (1.0, 0.0), (1e-4, -0.1), (2.0, 10.0))
    overviews = one("none", "none", "none", "good", "stale", "empty")
    if mask in {"internal", "msk"}:  # GDAL 3.6 never ends closing a file with both
        overviews = "none"
    png = kind in {"uint8", "uint16"} and not palette and nodata != "impossible" and mask in {"none", "alpha"}
    png = png and linear == (1.0, 0.0) and overviews == "none" and bands in {1, 3} and random.random() < 0.4
    place = one("transform", "transform", "south-up", "rotated", "none", "crs alone", "beside", "world")
    if png:
        place = one("beside", "none")
    layout = one(("TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=16"), (), ("COMPRESS=DEFLATE",), ("INTERLEAVE=BAND",))
    width, height = (600, 560) if overviews != "none" else (int(n) for n in random.integers(96, 200, 2))
    epsg = one(32633, 4326, 3857)
    shape = {"kind": kind, "bands": bands, "palette": palette, "mask": mask, "nodata": nodata, "linear": linear}
    shape |= {
        "place": place,
        "overviews": overviews,
        "png": png,
        "layout": layout,
        "size": (width, height),
        "epsg": epsg,
    }

    stored = _picture(random, kind, bands, width, height)
    if palette:
        stored = random.integers(0, len(COLOURS), (height, width, 1)).astype(kind)
    y, x = np.mgrid[:height, :width]
    collar = np.abs(2 * x / width - 1) + np.abs(2 * y / height - 1) > 1.35
    spot = (x > width // 2) & (x < width // 2 + 20) & (y > 20) & (y < 40)
    valid, complete = np.ones((height, width), bool), np.ones((height, width), bool)
    value: float | None = None
    undeclared = nodata == "impossible" and mask in {"none", "mistaken"}
    if nodata == "impossible":
        value = IMPOSSIBLE[kind]
        stored[stored == 0] = 1  # no picture hangs together with its collar
        stored[collar] = 0
        if undeclared:
            valid &= ~collar
    if nodata == "declared":
        value = 2 if palette else one(*DECLARED[kind])
        if palette:
            valid &= stored[:, :, 0] != 2
        else:
            stored[collar] = value
            stored[spot, 0] = value
            valid &= ~collar
            if bands == 1 or kind.startswith("float"):
                valid &= ~spot
            complete &= ~spot
    hidden = (x - width / 3) ** 2 + (y - height / 2) ** 2 > (0.55 * max(width, height)) ** 2
    if mask in {"internal", "msk", "alpha"}:
        valid &= ~hidden
    complete &= valid
    transform = {
        "none": None,
        "crs alone": None,
        "south-up": (0.0, 10.0, 0.0, 0.0, 0.0, 10.0),
        "rotated": (0.0, 8.0, 3.0, 0.0, 3.0, -8.0),
    }.get(place, (0.0, 10.0, 0.0, 0.0, 0.0, -10.0))
    if transform is not None:
        unit = 1e-4 if epsg == 4326 else 1.0
        corner = (15.0, 45.0) if epsg == 4326 else (500_000.0, 5_000_000.0)
        transform = tuple(
            float(part * unit + shift) for part, shift in zip(transform, (corner[0], 0, 0, corner[1], 0, 0))
        )
    if place in {"none", "world"}:
        epsg = 0
    folder = folder / str(number)
    folder.mkdir(parents=True)
    path = folder / ("image.png" if png else "image.tif")
    tiff = folder / "source.tif" if png else path
    _write(tiff, stored, kind, shape, layout, value, linear, transform, epsg, hidden, random)
    if png:
        gdal.GetDriverByName("PNG").CreateCopy(str(path), gdal.Open(str(tiff)))
        tiff.unlink()
    values = np.array(COLOURS)[stored[:, :, 0]] if palette else stored
    return Generated(
        path,
        shape,
        values.astype(np.float64) * linear[0] + linear[1],
        valid,
        complete,
        "uint8" if palette else kind,
        transform,
        epsg,
        undeclared,
        as_it_is=kind == "uint8" or palette,
        side_files={file.name for file in folder.iterdir()},
    )


def _picture(random: np.random.Generator, kind: str, bands: int, width: int, height: int) -> np.ndarray:
    """Smooth, with a little noise, other in every band: (H, W, C)."""
    y, x = np.mgrid[:height, :width]
    low, high = RANGES[kind]
    layers = []
    for _ in range(bands):
        across, down, shift = random.uniform(0.03, 0.09), random.uniform(0.03, 0.09), random.uniform(0, 6)
        layers.append(0.5 + 0.4 * np.sin(x * across + shift) * np.cos(y * down - shift))
    smooth = np.stack(layers, axis=2) + random.uniform(-0.05, 0.05, (height, width, bands))
    picture = low + np.clip(smooth, 0.0, 1.0) * (high - low)
    return picture.astype(kind)


def _write(
    path: Path,
    stored: np.ndarray,
    kind: str,
    shape: dict[str, Any],
    layout: tuple[str, ...],
    nodata: float | None,
    linear: tuple[float, float],
    transform: tuple[float, ...] | None,
    epsg: int,
    hidden: np.ndarray,
    random: np.random.Generator,
) -> None:
    height, width, bands = stored.shape
    mask, place = shape["mask"], shape["place"]
    count = bands + (mask == "alpha")
    options = list(layout)
    type_ = getattr(gdal, f"GDT_{TYPES[kind]}")
    if kind == "int8" and hasattr(gdal, "GDT_Int8"):
        type_ = gdal.GDT_Int8
    elif kind == "int8":
        options.append("PIXELTYPE=SIGNEDBYTE")
        stored = stored.view(np.uint8)
    if place in {"beside", "world"}:
        options.append("PROFILE=BASELINE")
    if place == "world":
        options.append("TFW=YES")
    if kind == "uint8" and bands >= 3:
        options.append("PHOTOMETRIC=RGB")
    if kind == "uint8" and bands == 4 and mask == "none":
        options.append("ALPHA=NO")
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, type_, options)
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    if transform is not None:
        dataset.SetGeoTransform(transform)
    for number in range(1, bands + 1):
        band = dataset.GetRasterBand(number)
        if shape["palette"]:
            table = gdal.ColorTable()
            for index, colour in enumerate(COLOURS):
                table.SetColorEntry(index, colour)
            band.SetColorTable(table)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if linear != (1.0, 0.0):
            band.SetScale(linear[0])
            band.SetOffset(linear[1])
    if mask in {"alpha", "mistaken"}:
        dataset.GetRasterBand(count).SetColorInterpretation(gdal.GCI_AlphaBand)
    elif bands == 4 and not shape["palette"]:
        dataset.GetRasterBand(4).SetColorInterpretation(gdal.GCI_Undefined)
    if mask in {"internal", "msk"}:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES" if mask == "internal" else "NO")
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(hidden, 0, 255).astype(np.uint8))
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)

    def fill(pixels: np.ndarray) -> None:
        for band in range(bands):
            dataset.GetRasterBand(band + 1).WriteArray(np.ascontiguousarray(pixels[:, :, band]))
        if mask == "alpha":
            dataset.GetRasterBand(count).WriteArray(np.where(hidden, 0, ALPHA_TOP[kind]).astype(kind))

    state = shape["overviews"]
    fill(stored if state != "stale" else stored[::-1, ::-1])
    dataset.FlushCache()
    dataset = None
    if state == "none":
        return
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.BuildOverviews("NEAREST" if shape["palette"] else ("AVERAGE", "NEAREST")[random.integers(2)], [2, 4])
    dataset = None
    dataset = gdal.Open(str(path), gdal.GA_Update)
    if state == "stale":
        fill(stored)
    if state == "empty":
        for band in range(count):
            for level in range(2):
                dataset.GetRasterBand(band + 1).GetOverview(level).Fill(0)
    dataset.FlushCache()
