"""What `export` is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from trainer.geolocation.options import decode_option
from trainer.options import Options, embeddings_option, option

PRECISIONS = ("float32", "float16", "int8")
LAYOUTS = ("geoembed", "deepness")


@dataclass(frozen=True, eq=False, repr=False)
class ExportForm(Options):
    """What `export` is asked for."""

    run_folder: Path = option(
        help="a run of `train` or of `geolocate train`; for --web also an ONNX file made of one",
        positional=True,
        metavar="RUN",
        label="Run",
        tip="The folder that 'Learn' or 'Geolocate: train' made; for a page also an ONNX file made of one",
        parameter="RUN",
        picker="run",
    )
    onnx: Optional[Path] = option(
        None,
        "the ONNX file to write; a STAC item that describes it goes beside it",
        metavar="FILE.onnx",
        label="ONNX file",
        parameter="OUTPUT",
        picker="new onnx",
    )
    web: Optional[Path] = option(
        None,
        "the folder of a page to make, which does in a browser what the run does, with a camera or any picture",
        metavar="FOLDER",
        group="a page for a browser",
        label="Page for a browser",
        tip="A folder for any web server: the page does what the run does, with a camera or any picture",
        parameter="PAGE",
        picker="new folder if wanted",
    )
    embeddings: Optional[Path] = option(
        None,
        "with --web and an encoder: embeddings that it made, among whose tiles the page searches",
        metavar="EMB",
        group="a page for a browser",
        label="Tiles that the page searches",
        tip="For the page of an encoder: a folder of embeddings that it made",
        picker="folder",
        advanced=True,
    )
    most_tiles: int = option(
        4000,
        "with --embeddings: tiles that the page holds at most, evenly spread over them (4000)",
        metavar="N",
        least=1,
        most=100_000,
        group="a page for a browser",
    )
    runtime: Optional[Path] = option(
        None,
        "with --web: onnxruntime-web, as `npm pack` fetches it (a .tgz), or the folder of the unpacked package",
        metavar="PACKAGE",
        group="a page for a browser",
        label="onnxruntime-web",
        tip="What computes in the browser: the file .tgz that `npm pack onnxruntime-web@1.30.0` fetches",
        picker="file",
        advanced=True,
    )
    webgpu: bool = option(
        True,
        "leave out what computes on the GPU of a browser that has WebGPU: 27 MB, which others do not ask for",
        flags="--no-webgpu",
        off=True,
        group="a page for a browser",
    )
    serve: bool = option(
        False,
        "with --web: open the page in a browser of this machine, for which alone it is there, until Ctrl+C",
        group="a page for a browser",
    )
    precision: str = option(
        "float32",
        "numbers of the graph; what float16 and int8 cost is measured on the run's own tiles (float32)",
        choices=PRECISIONS,
        label="Precision",
        tip="What a smaller file costs is measured and told",
        called=(
            ("float32", "full (32 bits)"),
            ("float16", "half the file (16 bits)"),
            ("int8", "a quarter of the file (8 bits)"),
        ),
    )
    layout: str = option(
        "geoembed",
        "geoembed: pixels as they are, in batches; deepness: as the Deepness plugin wants it (geoembed)",
        choices=LAYOUTS,
        label="Made for",
        tip="The Deepness plugin opens such a file as a recognition model",
        called=(("geoembed", "GeoEmbed and other programs"), ("deepness", "the Deepness plugin")),
        advanced=True,
    )
    encoder_only: bool = option(
        False, "leave the head of a geolocation run out", label="The encoder alone", advanced=True
    )
    refine: bool = option(
        False,
        "let the nearest training places vote, which take room in the file",
        on_off=True,
        label="Let the nearest training places vote",
        tip="As 'Geolocate: predict' does; the training places take room in the file",
        advanced=True,
    )
    decode: str = decode_option("as the run was made")
    credits: str = option("", "whom to name for the imagery", label="Credits for the imagery")
    licence: str = option("", "under which the file may be used", label="Licence", advanced=True)
    data: Optional[Path] = option(
        None,
        "to measure float16 and int8 with: a tile set (the run's own), or pictures of known position for a head",
        metavar="DATA",
        label="Measured with",
        tip="For float16 and int8: a tile set (empty: the run's own), or pictures of known position for a head",
        picker="folder",
        advanced=True,
    )
    replace: bool = option(False, "write over a file that is there")


@dataclass(frozen=True, eq=False, repr=False)
class PublishForm(Options):
    """What `publish` is asked for."""

    embeddings: Path = embeddings_option()
    to: Path = option(
        help="the table to write: GeoParquet, a row a tile, with its footprint and its embedding",
        metavar="FILE.parquet",
        label="Table",
        parameter="OUTPUT",
        picker="new parquet",
    )
    replace: bool = option(False, "write over a file that is no such table")
