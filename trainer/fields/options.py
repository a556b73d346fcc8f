"""What `field train` is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from trainer.options import REPEATED, REPEATED_WORDS, WORDS, Options, option, part, seed_option

ENCODERS = ("fourier", "grid", "sphere2vec", "harmonics", "quadtree")
"""Keys of :data:`trainer.location.location_encoders.LOCATION_ENCODERS`, the default first."""


@dataclass(frozen=True, eq=False, repr=False)
class FieldOptions(Options):
    """How a field is learnt.

    Attributes:
        encoder: One of :data:`ENCODERS`.
        folds: Outer folds of the blocked validation.
        block_km: Height of a validation block; None chooses it by the number of points.
        members: Members of the ensemble for each fold, and for the map.
        steps: Training steps at most.
        patience: Evaluations without a worthwhile gain after which training stops.
        learning_rate: Of AdamW.
        seed: Of everything that is random.
    """

    encoder: str = option(
        "fourier",
        "location encoder (default: fourier)",
        choices=ENCODERS,
        label="Location encoder",
        tip="How a place is told to the network; waves suit most",
        called=(
            ("fourier", "waves of many lengths"),
            ("grid", "a grid"),
            ("sphere2vec", "waves on the globe (Sphere2Vec)"),
            ("harmonics", "spherical harmonics, for the globe"),
            ("quadtree", "cells, small where points are dense"),
        ),
        advanced=True,
    )
    folds: int = option(
        5,
        "folds of the blocked validation (default: 5)",
        metavar="N",
        least=3,
        unit="folds",
        label="Folds of the validation",
        advanced=True,
    )
    block_km: float | None = option(
        None,
        "size of a validation block (default: by the points)",
        flags="--block",
        metavar="KM",
        above=0,
        unit="km",
        label="Size of a validation block (km)",
        parameter="BLOCK",
        advanced=True,
    )
    members: int = option(
        4,
        "ensemble members a fold (default: 4)",
        metavar="N",
        least=2,
        unit="members",
        label="Members of the ensemble",
        advanced=True,
    )
    steps: int = option(
        400,
        "training steps at most (default: 400)",
        metavar="N",
        least=1,
        unit="step",
        label="Training steps at most",
        advanced=True,
    )
    patience: int = 5
    learning_rate: float = 1.5e-3
    seed: int = seed_option("of everything random (default: 0)", metavar="N")


@dataclass(frozen=True, eq=False, repr=False)
class FieldJob(Options):
    """What to learn and where to put it."""

    SUMMARY = "learn a field from points"
    DESCRIPTION = (
        "Learn one or several values over the map from scattered points; measure the error on blocks that "
        "were held out, beside k-nearest-neighbour, inverse distance weighting and a Gaussian process; draw a raster "
        "with a band a value and a band of uncertainty (1 standard deviation) a value. Stopped at any moment, the same "
        "command goes on where it was."
    )

    points: str = option(
        help="a CSV with lon/lat or x/y columns, or any point layer",
        positional=True,
        metavar="POINTS",
        label="Points",
        picker="points",
    )
    values: tuple[str, ...] = option(
        help="what to learn; may be given again",
        flags="--value",
        many=REPEATED_WORDS,
        metavar="FIELD",
        label="Values to learn",
        tip="One or several fields; each becomes a band",
        picker="numeric fields",
        of="POINTS",
    )
    out: Path = option(
        help="the raster to write", metavar="FILE.tif", label="Learned field", parameter="OUTPUT", picker="new raster"
    )
    weight: str | None = option(
        None,
        "field of positive weights: how far each point is trusted",
        metavar="FIELD",
        label="Weights",
        tip="Positive numbers: how far each point is trusted",
        picker="numeric field",
        of="POINTS",
        advanced=True,
    )
    null: tuple[float, ...] = option(
        (),
        "a number that stands for no value in the fields; may be given again",
        many=REPEATED,
        metavar="NUMBER",
    )
    layer: str | None = option(None, "layer of a file that has several", metavar="NAME")
    points_crs: str | None = option(None, "CRS of the coordinates, if the file does not say it", metavar="CRS")
    crs: str | None = option(
        None,
        "CRS of the raster (default: the points')",
        metavar="CRS",
        label="CRS of the raster",
        picker="crs",
        advanced=True,
    )
    resolution: float | None = option(
        None,
        "side of a pixel in the raster's units",
        metavar="UNITS",
        above=0,
        label="Side of a pixel (units of the CRS)",
        tip="Empty: by the points",
    )
    extent: tuple[float, ...] | None = option(
        None,
        "in the raster's CRS",
        many=WORDS,
        count=4,
        metavar=("XMIN", "YMIN", "XMAX", "YMAX"),
        label="Extent",
        tip="Empty: that of the points",
        picker="extent",
    )
    reach_km: float | None = option(
        None,
        "no data farther than this from every point (default: a block's size)",
        flags="--reach",
        metavar="KM",
        above=0,
        unit="km",
        label="No data farther than (km)",
        tip="from every point",
        parameter="REACH",
        advanced=True,
    )
    figure: Path | None = option(None, "draw the field (default: beside the raster)", metavar="PNG")
    json: Path | None = option(
        None,
        "write the measured figures",
        metavar="FILE",
        label="Measured error",
        parameter="FIGURES",
        picker="new json if wanted",
    )
    options: FieldOptions = part(FieldOptions)
