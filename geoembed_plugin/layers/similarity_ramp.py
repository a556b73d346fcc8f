"""The ramp of similarities: where it begins and ends, and its QML. NumPy alone, any thread."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

MAGMA = ((0, 0, 4), (59, 15, 112), (140, 41, 129), (222, 73, 104), (254, 159, 109), (252, 253, 191))
"""Matplotlib's magma: even to the eye, also without colours and to colour-blind people."""


def ramp_edges(scores: npt.NDArray[np.float32]) -> tuple[float, float]:
    """The least and the greatest similarity of the ramp: half of a map is as a rule unlike, so it begins there."""
    finite = scores[np.isfinite(scores)]
    if not len(finite):
        return 0.0, 1.0
    low, high = float(np.percentile(finite, 50)), float(finite.max())
    return low, max(high, low + 1e-6)


def ramp_style(low: float, high: float) -> str:
    """QML of a raster of similarities."""
    stops = np.linspace(low, high, len(MAGMA))
    items = "".join(
        f'<item value="{value:.6f}" color="#{red:02x}{green:02x}{blue:02x}" alpha="255" label="{value:.3f}"/>\n'
        for value, (red, green, blue) in zip(stops, MAGMA)
    )
    limits = f'minimumValue="{low:.6f}" maximumValue="{high:.6f}"'
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        '<qgis version="3.22.0" styleCategories="Symbology"><pipe>\n'
        '<rasterrenderer type="singlebandpseudocolor" band="1" opacity="0.85" alphaBand="-1" '
        f'classificationMin="{low:.6f}" classificationMax="{high:.6f}"><rastershader>\n'
        f'<colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" {limits}>\n'
        f"{items}</colorrampshader></rastershader></rasterrenderer></pipe></qgis>\n"
    )
