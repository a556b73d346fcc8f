"""``python -m trainer search EMB --at LON,LAT --out FILE``."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.contract import InputError
from trainer.reporting import Reporter

if TYPE_CHECKING:
    from trainer.results.embedding_set import EmbeddingSet
    from trainer.search.protocol import Example
    from trainer.search.query import Answer, Filters

PLACE = "LON,LAT|ID|IMAGE"
SHOWN = 10
_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)"
_POSITION = re.compile(rf"\s*({_NUMBER})\s*,\s*({_NUMBER})\s*$")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.description = (
        "Find tiles that look like a place, a tile or a picture. An example is a position in degrees (longitude "
        "first), a tile's id, or the path of a picture; --like and --unlike take any of the three, more than once."
    )
    # A negative longitude is a value and not an option, although its comma makes argparse think otherwise.
    parser._negative_number_matcher = _POSITION
    parser.add_argument("embeddings", type=Path, metavar="EMB", help="an embeddings folder (from embed or import)")
    parser.add_argument("--at", action="append", default=[], metavar="LON,LAT", help="like the tile at a position")
    parser.add_argument("--tile", action="append", default=[], metavar="ID", help="like the tile of this id")
    parser.add_argument("--image", action="append", default=[], metavar="FILE", help="like a picture")
    parser.add_argument("--like", action="append", default=[], metavar=PLACE, help="a further example")
    parser.add_argument("--unlike", action="append", default=[], metavar=PLACE, help="a counter-example")
    parser.add_argument(
        "--between", nargs=2, metavar=("A", "B"), help="the tiles that lead from one look to another, -k steps"
    )
    parser.add_argument("-k", type=int, default=20, metavar="N", help="how many tiles (default: 20)")
    parser.add_argument("--not-within", type=float, metavar="KM", help="only tiles farther than this from the examples")
    parser.add_argument("--within", type=float, metavar="KM", help="only tiles nearer than this to an example")
    parser.add_argument("--polygon", type=Path, metavar="FILE", help="only tiles inside (GeoJSON, or what GDAL reads)")
    parser.add_argument("--source", type=int, action="append", metavar="N", help="only tiles of this source, from 0")
    parser.add_argument("--with-examples", action="store_true", help="answer the examples' own tiles as well")
    parser.add_argument("--exactly", action="store_true", help="embed positions afresh instead of taking their tile")
    parser.add_argument("--engine", default="auto", choices=("auto", "exact", "annoy"), help="default: by size")
    parser.add_argument("--run", type=Path, metavar="RUN", help="the encoder for --image and --exactly")
    parser.add_argument("--device", default="auto", help="where the encoder computes (default: auto)")
    parser.add_argument("--heatmap", type=Path, metavar="FILE.tif", help="the similarity of every tile as a raster")
    parser.add_argument("--out", type=Path, metavar="FILE", help="the tiles found: .gpkg, .geojson or .csv")


def run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Search, print the best, write what was asked for."""
    from trainer.embeddings.matching_encoder import FreshEmbedder
    from trainer.geography import crs
    from trainer.geography.positions import use_transform
    from trainer.results.embedding_set import EmbeddingSet
    from trainer.search.answer_files import check_format, write_results
    from trainer.search.query import between, search, similarities
    from trainer.search.searcher import Searcher

    like, unlike = _examples(arguments)
    if arguments.out is not None:
        check_format(arguments.out)
    if arguments.heatmap is not None and arguments.heatmap.suffix.lower() not in {".tif", ".tiff"}:
        raise InputError(f"--heatmap {arguments.heatmap}: a heat map is a GeoTIFF.", "Name it FILE.tif.", "bad-format")
    use_transform(crs.transform)
    embeddings = EmbeddingSet.open(arguments.embeddings)
    searcher = Searcher(embeddings, FreshEmbedder(arguments.run, arguments.device))
    engine, filters = searcher.engine(arguments.engine), _filters(arguments)
    reporter.stage("search", f"Searching {len(embeddings):,} tiles")
    if engine.note and engine.name == "exact":
        reporter.warn(engine.note)
    if arguments.between:
        start, end = (searcher.query((_example(text, arguments.exactly),)) for text in arguments.between)
        answer = between(embeddings, start, end, arguments.k, filters, engine)
    else:
        query = searcher.query(like, unlike)
        answer = search(embeddings, query, arguments.k, filters, engine)
    reporter.raise_if_cancelled()  # an encoder may have been loaded, and millions of tiles compared
    _say(reporter, embeddings, answer)
    if arguments.out is not None:
        reporter.artifact("search-results", write_results(arguments.out, embeddings, answer))
    if arguments.heatmap is not None:
        from trainer.results.heat_map import write_similarity_raster

        scores = similarities(embeddings, start if arguments.between else query, engine)
        reporter.raise_if_cancelled()
        for path in write_similarity_raster(arguments.heatmap, embeddings, scores):
            reporter.artifact("similarity-raster", path)


def _examples(arguments: argparse.Namespace) -> tuple[tuple[Example, ...], tuple[Example, ...]]:
    exactly = arguments.exactly
    like = [_example(text, exactly, "position") for text in arguments.at]
    like += [_example(text, exactly, "tile") for text in arguments.tile]
    like += [_example(text, exactly, "image") for text in arguments.image]
    like += [_example(text, exactly) for text in arguments.like]
    unlike = [_example(text, exactly) for text in arguments.unlike]
    if bool(like) == bool(arguments.between) or (arguments.between and unlike):
        raise InputError(
            "Say what to look for: --at, --tile, --image or --like; or --between A B alone.",
            "For example: --at 15.97,45.81 --out found.gpkg",
            "usage",
        )
    return tuple(like), tuple(unlike)


def _example(text: str, exactly: bool, kind: str = "") -> Example:
    """A position, a tile's id or a picture, told by how it is written unless the option says which."""
    from trainer.search.protocol import Example

    position = _POSITION.match(text)
    if position and kind in {"", "position"}:
        return Example(at=(float(position[1]), float(position[2])), exactly=exactly)
    if kind == "position":
        raise InputError(f"--at {text} is no position.", "Longitude, comma, latitude: --at 15.97,45.81", "usage")
    if text.isdigit() and kind in {"", "tile"}:
        return Example(tile=int(text))
    if kind == "tile":
        raise InputError(f"--tile {text} is no tile id.", "Ids are whole numbers, as in tiles.gpkg.", "usage")
    if not Path(text).is_file():
        hint = "An example is LON,LAT, a tile's id, or the path of a picture."
        raise InputError(f"There is no picture {text}.", hint, "no-such-image")
    return Example(image=text)


def _filters(arguments: argparse.Namespace) -> Filters:
    from trainer.geography.polygons import read_area
    from trainer.search.query import Filters

    return Filters(
        not_within_km=arguments.not_within,
        within_km=arguments.within,
        area=None if arguments.polygon is None else read_area(arguments.polygon),
        sources=None if arguments.source is None else tuple(arguments.source),
        examples=arguments.with_examples,
    )


def _say(reporter: Reporter, embeddings: EmbeddingSet, answer: Answer) -> None:
    from trainer.search.answer_files import records

    reporter.say("rank        tile  similarity  distance km  longitude   latitude")
    found = records(embeddings, answer)
    for record in found[:SHOWN]:
        away, longitude, latitude = (
            "" if record[name] is None else f"{record[name]:,.{digits}f}"
            for name, digits in (("distance_km", 1), ("longitude", 4), ("latitude", 4))
        )
        reporter.say(
            f"{record['rank']:>4}  {record['id']:>10}  {record['similarity']:>10.4f}  {away:>11}  {longitude:>9}  "
            f"{latitude:>9}"
        )
    if len(found) > SHOWN:
        reporter.say(f"      … and {len(found) - SHOWN} more")
    reporter.summary.update(found=len(found), engine=answer.engine, best=found[0]["id"] if found else None)
