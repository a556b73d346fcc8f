"""What `classify` is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from trainer.evaluation.options import LabelOptions
from trainer.options import Options, embeddings_option, option, part, seed_option

ONE_CLASS = "one-class"
METHODS = ("auto", "logistic", "mean", "knn", "boosting", ONE_CLASS)


@dataclass(frozen=True, eq=False, repr=False)
class ClassifyOptions(Options):
    """From which labels, and how.

    Attributes:
        labels: ``FILE[:FIELD]``: points, polygons, a raster of classes or a table; "" with a classifier made before.
        field: The field, band or column with the class, where it does not stand after the file.
        label_options: How a tile gets its class from polygons and rasters.
        method: One of :data:`METHODS`; ``auto`` takes logistic regression, or ``one-class`` where there is one class.
        model: A folder that `classify` made, whose classifier is used again; None for labels.
        rest: The class that is all else: learned from, and left off the map.
        weight: A field of points that says how often a label counts.
        propose: So many tiles whose label would help most are written as points.
        seed: Of all that is random.
    """

    labels: str = option(
        "",
        "points, polygons or a raster of classes, or a CSV with positions or tile ids (FIELD: attribute, band, column)",
        metavar="FILE[:FIELD]",
        label="Labels",
        tip="Points, polygons or a raster with a class; empty where a classifier is used again",
        picker="any labels",
    )
    field: str = option(
        "", "the field (band, column) with the class", metavar="NAME", label="Field (or band) with the class",
        tip="A raster's first band if empty", picker="label field", of="LABELS",
    )  # fmt: skip
    label_options: LabelOptions = part(LabelOptions)
    method: str = option(
        "auto",
        "logistic regression, nearest class mean, k-nearest neighbours, gradient-boosted trees, or one class against "
        "all that is not labelled (default: auto: logistic, or one-class where there is one class)",
        choices=METHODS,
        label="Method",
        tip="By the labels: logistic regression, or 'find all of these' where the labels have one class",
        called=(
            ("auto", "by the labels (recommended)"),
            ("logistic", "logistic regression"),
            ("mean", "nearest class mean"),
            ("knn", "nearest neighbours"),
            ("boosting", "boosted trees"),
            (ONE_CLASS, "one class: find all of these"),
        ),
    )
    model: Path | None = option(
        None,
        "use the classifier of an earlier classification again, on embeddings of the same encoder",
        metavar="CLS",
        label="Classifier of an earlier classification",
        tip="A folder that 'Classify' made, with embeddings of the same encoder; instead of labels",
        picker="folder",
        advanced=True,
    )
    rest: str = option(
        "",
        "the class that is all else ('not this'): it is learned from and left off the map",
        metavar="NAME",
        label="Class that is left off the map",
        tip="Such as 'not this': it is learned from, and its tiles stay empty",
        advanced=True,
    )
    weight: str = option(
        "",
        "a field of points with a whole number from 1 to 10: how often the label counts, as a correction may",
        metavar="NAME",
        label="Field with how much a label counts",
        tip="A whole number from 1 to 10; every label counts once if empty",
        advanced=True,
    )
    propose: int = option(
        0,
        "also write the N tiles whose label would help most, as points with a class to be filled in (default: none)",
        metavar="N",
        least=0,
        most=1_000,
        label="Tiles to label next",
        tip="So many tiles whose label would help most, as points with an empty class; none if 0",
        advanced=True,
    )
    seed: int = seed_option("of all that is random; the same seed, the same map", metavar="N")


@dataclass(frozen=True, eq=False, repr=False)
class ClassifyForm(Options):
    """What `classify` is asked for."""

    DESCRIPTION = (
        "Learn classes from a few labelled tiles and map them: a raster of probabilities, a raster and polygons of "
        "classes, the accuracy on spatial blocks that were held out, and the area of each class with its 95 % interval."
    )

    embeddings: Path = embeddings_option()
    out: Path = option(
        help="the classification (a folder) to write",
        metavar="CLS",
        label="Classification",
        parameter="OUTPUT",
        picker="new folder",
    )
    options: ClassifyOptions = part(ClassifyOptions)
