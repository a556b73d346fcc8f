"""A picture of a learned field: arrows for two components, a map for any other number of values."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer import __version__
from trainer.atomic import replacing
from trainer.fields.points import ValuedPoints
from trainer.files.own_files import MAKER

Floats = npt.NDArray[np.float64]

MOST_PIXELS = 500
ARROWS = 45
MOST_MAPS = 6


def draw_field(path: Path, raster: Path, points: ValuedPoints) -> None:
    """Draw the raster that :func:`trainer.fields.field_raster.write_field` made, and its points, as a PNG."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    bands, extent = _read(raster)
    count = len(points.names)
    values, deviations = bands[:count], bands[count:]
    x, y = _positions(raster, points, (extent[0] + extent[1]) / 2)
    panels = 2 if count <= 2 else min(count, MOST_MAPS)
    columns = min(panels, 2)
    rows = -(-panels // columns)
    ratio = (extent[3] - extent[2]) / (extent[1] - extent[0])
    size = (7.5 * columns, min(max(6.2 * ratio, 3.0), 9.0) * rows + 0.6)
    figure, axes = pyplot.subplots(rows, columns, figsize=size, constrained_layout=True, squeeze=False)
    flat = list(axes.flat)
    if count == 2:
        _arrows(figure, flat[0], values, extent, points.names)
        total = np.sqrt((deviations**2).sum(axis=0))
        _map(figure, flat[1], total, extent, "uncertainty of the vector (1 sd)", "magma")
    elif count == 1:
        _map(figure, flat[0], values[0], extent, points.names[0], "viridis")
        _map(figure, flat[1], deviations[0], extent, f"uncertainty of {points.names[0]} (1 sd)", "magma")
    else:
        for axis, image, name in zip(flat, values, points.names, strict=False):
            _map(figure, axis, image, extent, name, "viridis")
        for axis in flat[panels:]:
            axis.set_visible(False)
    if count <= 2:
        flat[1].plot(x, y, ".", color="white", markersize=1.5, alpha=0.6)
    for axis in flat:
        axis.set(xlim=extent[:2], ylim=extent[2:])
    with replacing(path) as temporary:
        figure.savefig(temporary, dpi=110, format="png", metadata={"Software": f"{MAKER} {__version__}"})
    pyplot.close(figure)


def _read(raster: Path) -> tuple[Floats, tuple[float, float, float, float]]:
    """Bands (bands, rows, columns), thinned, and (left, right, bottom, top)."""
    from trainer.gdal_library import gdal

    source = gdal.Open(str(raster))
    shrink = max(source.RasterXSize, source.RasterYSize) / MOST_PIXELS
    columns = max(1, round(source.RasterXSize / max(shrink, 1)))
    rows = max(1, round(source.RasterYSize / max(shrink, 1)))
    bands = source.ReadAsArray(buf_xsize=columns, buf_ysize=rows).reshape(source.RasterCount, rows, columns)
    left, pixel_x, _, top, _, pixel_y = source.GetGeoTransform()
    extent = (left, left + pixel_x * source.RasterXSize, top + pixel_y * source.RasterYSize, top)
    return bands.astype(np.float64), extent


def _positions(raster: Path, points: ValuedPoints, middle: float) -> tuple[Floats, Floats]:
    """Where the points lie in the raster's CRS, on the turn that the raster is on."""
    from trainer.gdal_library import gdal
    from trainer.geography import crs
    from trainer.geography.longitudes import beside, turn_of

    wkt = gdal.Open(str(raster)).GetProjection()
    x, y = crs.transform(points.longitude, points.latitude, crs.WGS84, wkt)
    turn = turn_of(wkt)
    return (x if turn is None else beside(x, middle, turn)), y


def _map(
    figure: Any, axis: Any, image: Floats, extent: tuple[float, float, float, float], title: str, colours: str
) -> None:
    finite = image[np.isfinite(image)]
    low, high = np.percentile(finite, [1, 99]) if len(finite) else (0.0, 1.0)
    shown = axis.imshow(
        image, extent=extent, cmap=colours, vmin=low, vmax=high, interpolation="nearest", aspect="equal"
    )
    axis.set_facecolor("0.88")
    axis.set_title(title)
    figure.colorbar(shown, ax=axis, shrink=0.8)


def _arrows(
    figure: Any, axis: Any, values: Floats, extent: tuple[float, float, float, float], names: tuple[str, ...]
) -> None:
    _, rows, columns = values.shape
    step = max(1, max(rows, columns) // ARROWS)
    u, v = values[:, step // 2 :: step, step // 2 :: step]
    x = extent[0] + (np.arange(step // 2, columns, step) + 0.5) * (extent[1] - extent[0]) / columns
    y = extent[3] - (np.arange(step // 2, rows, step) + 0.5) * (extent[3] - extent[2]) / rows
    shown = axis.quiver(*np.meshgrid(x, y), u, v, np.hypot(u, v), cmap="viridis", units="width", pivot="mid")
    axis.set_aspect("equal")
    axis.set_title(f"({names[0]}, {names[1]})")
    figure.colorbar(shown, ax=axis, shrink=0.8, label="length")
