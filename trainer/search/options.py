"""What `search` and `serve` are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from trainer.options import (
    REPEATED,
    WORDS,
    Options,
    device_option,
    embeddings_option,
    option,
    provider_option,
    text_encoder_option,
    tokenizer_option,
)

PLACE = "LON,LAT|ID|IMAGE"
ENGINES = ("auto", "exact", "ivf", "annoy")


@dataclass(frozen=True, eq=False, repr=False)
class SearchForm(Options):
    """What `search` is asked for: examples, how many tiles, which of them may be answered, and where they go."""

    DESCRIPTION = (
        "Find tiles that look like a place, a tile, a picture or, with a text tower, like words. An example is a "
        "position in degrees (longitude first), a tile's id, or the path of a picture; --like and --unlike take any of "
        "the three, more than once."
    )

    embeddings: Path = embeddings_option()
    at: tuple[str, ...] = option(
        (),
        "like the tile at a position",
        many=REPEATED,
        metavar="LON,LAT",
        label="Like this place",
        tip="Click on it on the map",
        parameter="POINT",
        picker="point",
    )
    tile: tuple[str, ...] = option(
        (),
        "like the tile of this id",
        many=REPEATED,
        metavar="ID",
        label="Like tiles with these ids",
        tip="Numbers with commas between, as in the layer of tiles",
        parameter="TILES",
        advanced=True,
    )
    image: tuple[str, ...] = option(
        (),
        "like a picture",
        many=REPEATED,
        metavar="FILE",
        label="Like this picture",
        tip="A picture file; needs the encoder",
        picker="file",
        advanced=True,
    )
    text: str = option(
        "",
        "like what words say: for embeddings of an encoder of the CLIP kind, with its text tower",
        metavar="WORDS",
        label="Like these words",
        tip="For embeddings of an encoder of the CLIP kind, with its text tower: 'a stadium'",
        advanced=True,
    )
    like: tuple[str, ...] = option(
        (),
        "a further example",
        many=REPEATED,
        metavar=PLACE,
        label="Like these places (points)",
        tip="Several examples are averaged",
        picker="points",
    )
    unlike: tuple[str, ...] = option(
        (),
        "a counter-example",
        many=REPEATED,
        metavar=PLACE,
        label="Unlike these places (points)",
        tip="Counter-examples push the answer away from what looks like them",
        picker="points",
    )
    between: Optional[tuple[str, str]] = option(
        None,
        "the tiles that lead from one look to another, -k steps",
        many=WORDS,
        count=2,
        metavar=("A", "B"),
    )
    k: int = option(
        20,
        "how many tiles (default: 20)",
        flags="-k",
        metavar="N",
        least=1,
        unit="tile",
        label="How many tiles",
        parameter="COUNT",
    )
    not_within: Optional[float] = option(
        None,
        "only tiles farther than this from the examples",
        metavar="KM",
        least=0,
        unit="km",
        label="Only farther than (km)",
        tip="Leaves out what lies near the examples, and so looks alike for a dull reason",
    )
    within: Optional[float] = option(
        None,
        "only tiles nearer than this to an example",
        metavar="KM",
        least=0,
        unit="km",
        label="Only nearer than (km)",
        advanced=True,
    )
    polygon: Optional[Path] = option(
        None,
        "only tiles inside (GeoJSON, or what GDAL reads)",
        metavar="FILE",
        label="Only inside these polygons",
        parameter="AREA",
        picker="polygons",
    )
    date: Optional[str] = option(
        None,
        "only tiles of this date, year or month, or from one to another; of imagery whose tiles were made with --dates",
        metavar="DATE|FROM..TO",
        label="Only of this date",
        tip="A year, a month or a day (2018, 2018-06, 2018-06-21), or from one to another (2016..2018)",
        advanced=True,
    )
    source: Optional[tuple[int, ...]] = option(
        None, "only tiles of this source, from 0", many=REPEATED, metavar="N", least=0
    )
    with_examples: bool = option(
        False, "answer the examples' own tiles as well", label="Answer the examples' own tiles as well", advanced=True
    )
    overlapping: bool = option(
        False,
        "answer tiles that overlap an example or a better answer as well",
        label="Answer overlapping tiles as well",
        tip="Tiles that share ground look alike: without this, no answer lies on an example or on a better answer",
        advanced=True,
    )
    exactly: bool = option(
        False,
        "embed positions afresh instead of taking their tile",
        label="Exactly there",
        tip="Embed a tile centred on each place afresh, instead of taking the tile that it lies in",
        advanced=True,
    )
    engine: str = option(
        "auto", "default: by size", choices=ENGINES, label="Engine", advanced=True,
        called=(
            ("auto", "by the number of tiles"),
            ("exact", "all tiles are compared"),
            ("ivf", "the index"),
            ("annoy", "Annoy's index"),
        ),
    )  # fmt: skip
    run: Optional[Path] = option(
        None,
        "the encoder for --image and --exactly, a run or an ONNX file",
        metavar="RUN",
        label="Encoder (run)",
        tip="For pictures and 'exactly there'. Empty: the one that made the embeddings.",
        picker="run",
        advanced=True,
    )
    text_encoder: Optional[Path] = text_encoder_option(
        "the text tower for --text, an ONNX file (default: the one that the embeddings name)", label="Text tower (ONNX)"
    )
    tokenizer: Optional[Path] = tokenizer_option(label="Tokenizer")
    device: str = device_option("where the encoder computes (default: auto)")
    provider: str = provider_option()
    heatmap: Optional[Path] = option(
        None,
        "the similarity of every tile as a raster",
        metavar="FILE.tif",
        label="Similarity",
        parameter="OUTPUT",
        picker="new raster",
    )
    out: Optional[Path] = option(
        None,
        "the tiles found: .gpkg, .geojson or .csv",
        metavar="FILE",
        label="Look-alikes",
        parameter="OUTPUT",
        picker="new polygons",
    )
    replace: bool = option(False, "write --out and --heatmap over files that are no answers of a search")


@dataclass(frozen=True, eq=False, repr=False)
class ServeForm(Options):
    """What `serve` is asked for."""

    embeddings: tuple[Path, ...] = option(
        help="embeddings folders to answer about", positional=True, many=WORDS, metavar="EMB"
    )
    run: Optional[Path] = option(None, "the encoder for pictures and places embedded afresh", metavar="RUN")
    text_encoder: Optional[Path] = text_encoder_option(
        "the text tower for words, an ONNX file (default: the one that the embeddings name)"
    )
    tokenizer: Optional[Path] = tokenizer_option()
    device: str = device_option("where the encoder computes (default: auto)")
    provider: str = provider_option()
    warm: bool = option(False, "load the encoder before the first query")
