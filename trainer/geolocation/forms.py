"""What `geolocate train`, `predict` and `evaluate` are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.geolocation.options import HeadOptions, LearnOptions, SplitOptions, decode_option
from trainer.options import COMMA, Options, device_option, option, part, provider_option

_DATA = (
    "a CSV with id, latitude, longitude (and split, weight, file) beside its images; a folder with such a CSV, of "
    "photos with EXIF positions, or of one folder a place; a point layer; or a tile set"
)


@dataclass(frozen=True, eq=False, repr=False)
class PictureOptions(Options):
    """Where the pictures of a table or of a layer are."""

    images: Path | None = option(None, "where a table's pictures are (beside it)", metavar="FOLDER")
    path_field: str = option(
        "",
        "attribute of a point layer that names a file",
        metavar="NAME",
        label="Field with the file",
        tip="The attribute with the photo's file",
        picker="field",
        of="LAYER",
    )


def _data_option() -> Any:
    return option(
        help=_DATA,
        positional=True,
        metavar="DATA",
        label="Pictures with positions",
        tip="A folder of photos with EXIF positions or with a CSV beside them, or a tile set",
        picker="folder",
        optional=True,
    )


@dataclass(frozen=True, eq=False, repr=False)
class GeolocateTrainForm(Options):
    """What `geolocate train` is asked for."""

    SUMMARY = "learn from pictures whose positions are known"

    data: Path = _data_option()
    out: Path = option(
        help="the folder that the run goes into", metavar="RUN", label="Run", parameter="OUTPUT", picker="new folder"
    )
    pictures: PictureOptions = part(PictureOptions)
    leave_out: tuple[str, ...] = option(
        (), "clusters whose pictures take no part, by number or name", many=COMMA, metavar="CLUSTERS"
    )
    clusters: Path | None = option(None, "the embeddings folder whose clusters --leave-out means", metavar="EMB")
    splits: SplitOptions = part(SplitOptions)
    head: HeadOptions = part(HeadOptions)
    learn: LearnOptions = part(LearnOptions)
    resume: bool = option(
        False,
        "go on with the run in --out where it stopped",
        label="Go on with the run in the output folder",
        advanced=True,
    )


def _run_option() -> Any:
    return option(
        help="a run of `geolocate train`, or an ONNX file that `export` made of one",
        positional=True,
        metavar="RUN",
        label="Run",
        tip="The folder that 'Geolocate: train' made, or an ONNX file that 'Export' made of it",
        parameter="RUN",
        picker="run",
    )


@dataclass(frozen=True, eq=False, repr=False)
class GeolocatePredictForm(Options):
    """What `geolocate predict` is asked for."""

    SUMMARY = "say where pictures were taken"

    run_folder: Path = _run_option()
    data: Path = option(
        help=f"a picture, a folder of pictures, or {_DATA}",
        positional=True,
        metavar="IMAGES",
        label="Pictures",
        tip="A folder of pictures",
        picker="folder",
        optional=True,
    )
    out: Path = option(
        help=".gpkg (layers with styles), .geojson or .csv",
        metavar="FILE",
        label="Predicted positions",
        parameter="OUTPUT",
        picker="new points",
    )
    pictures: PictureOptions = part(PictureOptions)
    refine: bool = option(True, "let the nearest training places vote within the top cells (on)", on_off=True)
    decode: str = decode_option("as the run was made")
    provider: str = provider_option()
    columns: tuple[str, ...] = option(
        (),
        "of a .csv or .geojson, in this order, as uuid,latitude,longitude or NAME=FIELD (all)",
        many=COMMA,
        metavar="NAMES",
    )
    device: str = device_option()


@dataclass(frozen=True, eq=False, repr=False)
class GeolocateEvaluateForm(Options):
    """What `geolocate evaluate` is asked for."""

    SUMMARY = "measure a run against known positions"

    run_folder: Path = _run_option()
    data: Path = _data_option()
    split: str = option(
        "test",
        "which places are measured (test); a set that the run has not seen is measured as a whole",
        choices=("test", "validation", "train", "all"),
        label="Which places are measured",
        tip="A set that the run has not seen is measured as a whole",
        called=(
            ("test", "those kept for the test"),
            ("validation", "those kept for choosing"),
            ("train", "those that it learned from"),
            ("all", "all of them"),
        ),
        advanced=True,
    )
    json: Path | None = option(
        None,
        "write the table as JSON, too",
        metavar="FILE",
        label="Measured figures",
        parameter="OUTPUT",
        picker="new json",
    )
    figure: Path | None = option(None, "draw the errors on a map", metavar="PNG")
    pictures: PictureOptions = part(PictureOptions)
    device: str = device_option()
