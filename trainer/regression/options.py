"""What `regress` is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from trainer.options import Options, embeddings_option, option, part, seed_option

METHODS = ("ridge", "knn", "boosting")


@dataclass(frozen=True, eq=False, repr=False)
class RegressOptions(Options):
    """From which values, and how.

    Attributes:
        labels: ``FILE[:FIELD]``: points or polygons with a number, or a CSV with positions.
        field: The field with the number, where it does not stand after the file.
        method: One of :data:`METHODS`.
        sure: Share of true values that the interval is to hold.
        seed: Of all that is random.
    """

    labels: str = option(
        help="points or polygons with a number, or a CSV with positions (FIELD: the attribute or column)",
        metavar="FILE[:FIELD]",
        label="Measured values",
        tip="Points or polygons with a number, such as a yield, a biomass, a price",
        picker="any labels",
    )
    field: str = option("", "the field (column) with the number", metavar="NAME", label="Field with the number")
    method: str = option(
        "ridge",
        "ridge regression, k-nearest neighbours or gradient-boosted trees (default: ridge)",
        choices=METHODS,
        label="Method",
        tip="A straight line needs the fewest values, boosted trees the most",
        called=(("ridge", "a straight line (ridge)"), ("knn", "nearest neighbours"), ("boosting", "boosted trees")),
    )
    sure: float = option(
        0.9,
        "share of true values that lie in the interval (default: 0.9)",
        metavar="SHARE",
        above=0.5,
        below=1,
        label="True values in the interval (share)",
        advanced=True,
    )
    seed: int = seed_option("of all that is random; the same seed, the same map", metavar="N")


@dataclass(frozen=True, eq=False, repr=False)
class RegressForm(Options):
    """What `regress` is asked for."""

    DESCRIPTION = (
        "Learn a measured value from the embeddings of the tiles that it was measured on, and map it: a raster with "
        "the value and an interval, and the error on spatial blocks that were held out, beside the mean, beside what "
        "the place alone tells, and beside both together."
    )

    embeddings: Path = embeddings_option()
    out: Path = option(
        help="the regression (a folder) to write",
        metavar="DIR",
        label="Map of values",
        parameter="OUTPUT",
        picker="new folder",
    )
    options: RegressOptions = part(RegressOptions, required=True)
