"""What `zones` is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from trainer.options import Options, embeddings_option, option


@dataclass(frozen=True, eq=False, repr=False)
class ZonesForm(Options):
    """What `zones` is asked for."""

    DESCRIPTION = (
        "The values of an embedding in each polygon of a layer: how many tiles, how alike they are, the most typical "
        "one, the share of each cluster, the mean. With --find, for each polygon also the tiles elsewhere that look "
        "like it, as a layer of their own."
    )

    embeddings: Path = embeddings_option()
    polygons: Path = option(
        help="a layer of polygons, or of points, each with the tile that it lies in", metavar="FILE",
        label="Polygons or points",
        tip="Each gets the values of its tiles; a point, those of the tile it lies in", picker="polygons or points",
    )  # fmt: skip
    out: Path = option(
        help="the GeoPackage to write", metavar="FILE", label="Values of the polygons", parameter="OUTPUT",
        picker="new polygons",
    )  # fmt: skip
    find: int = option(
        0,
        "so many look-alike tiles of each polygon, outside of it, none over another (default: 0)",
        metavar="N",
        least=0,
        most=1000,
        label="Look-alikes of each polygon",
        tip="Tiles elsewhere that look like the polygon's own, as a second layer; 0: none",
    )
    spread: float = option(
        0.0,
        "from 0, the most alike, to 1, those that differ most from each other (default: 0)",
        metavar="SHARE",
        least=0,
        most=1,
        label="Spread over the look-alikes",
        tip="0: the most alike; more: look-alikes that differ from each other, too",
        advanced=True,
    )
    mean: bool = option(
        False, "add the components of each polygon's mean, a column each", advanced=True,
        label="Add the mean of the numbers, a column each",
    )  # fmt: skip
    replace: bool = option(False, "write --out over a file that is not of this command")
