"""``python -m trainer search EMB --at LON,LAT --out FILE``."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.contract import InputError
from trainer.messages import say
from trainer.reporting import Reporter
from trainer.search.options import SearchForm

if TYPE_CHECKING:
    from trainer.results.embedding_set import EmbeddingSet
    from trainer.search.protocol import Example
    from trainer.search.query import Answer, Filters

SHOWN = 10
_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)"
_POSITION = re.compile(rf"\s*({_NUMBER})\s*,\s*({_NUMBER})\s*$")


FORM = SearchForm


def run(form: SearchForm, reporter: Reporter) -> None:
    """Search, print the best, write what was asked for."""
    from trainer.embeddings.matching_encoder import MatchingEmbedder
    from trainer.geography import crs
    from trainer.geography.positions import use_transform
    from trainer.results.embedding_set import EmbeddingSet
    from trainer.search.answer_files import check_format, refuse_other_files, write_results
    from trainer.search.query import between, search, similarities
    from trainer.search.searcher import Searcher

    like, unlike = _examples(form)
    if form.out is not None:
        check_format(form.out)
        if not form.replace:
            refuse_other_files(form.out)
    if form.heatmap is not None and form.heatmap.suffix.lower() not in {".tif", ".tiff"}:
        raise InputError(
            say("cli.heat-map-is-no-geotiff", "--heatmap {heatmap}: a heat map is a GeoTIFF.", heatmap=form.heatmap),
            say("cli.name-file-tif", "Name it FILE.tif."),
            "bad-format",
        )
    use_transform(crs.transform)
    embeddings = EmbeddingSet.open(form.embeddings)
    if form.heatmap is not None and not form.replace:
        from trainer.results.heat_map import refuse_other_rasters

        refuse_other_rasters(form.heatmap, len(embeddings.manifest.sources))
    embedder = MatchingEmbedder(form.run, form.device, reporter.warn, form.provider, form.text_encoder, form.tokenizer)
    searcher = Searcher(embeddings, embedder)
    engine, filters = searcher.engine(form.engine), _filters(form)
    reporter.stage("search", say("cli.searching-tiles", "Searching {tiles:,} tiles", tiles=len(embeddings)))
    if engine.note and engine.name == "exact":
        reporter.warn(engine.note)
    if form.between:
        start, end = (searcher.query((_example(text, form.exactly),)) for text in form.between)
        answer = between(embeddings, start, end, form.k, filters, engine)
    else:
        query = searcher.query(like, unlike)
        answer = search(embeddings, query, form.k, filters, engine)
    reporter.raise_if_cancelled()  # an encoder may have been loaded, and millions of tiles compared
    _say(reporter, embeddings, answer)
    if form.out is not None:
        reporter.artifact("search-results", write_results(form.out, embeddings, answer))
    if form.heatmap is not None:
        from trainer.results.heat_map import write_similarity_raster

        scores = similarities(embeddings, start if form.between else query, engine)
        reporter.raise_if_cancelled()
        for path in write_similarity_raster(form.heatmap, embeddings, scores):
            reporter.artifact("similarity-raster", path)


def _examples(form: SearchForm) -> tuple[tuple[Example, ...], tuple[Example, ...]]:
    from trainer.search.protocol import Example

    exactly = form.exactly
    like = [_example(text, exactly, "position") for text in form.at]
    like += [_example(text, exactly, "tile") for text in form.tile]
    like += [_example(text, exactly, "image") for text in form.image]
    like += [_example(text, exactly) for text in form.like]
    like += [Example(text=form.text)] if form.text else []
    unlike = [_example(text, exactly) for text in form.unlike]
    if bool(like) == bool(form.between) or (form.between and unlike):
        raise InputError(
            say(
                "cli.nothing-to-look-for",
                "Say what to look for: --at, --tile, --image, --text or --like; or --between A B alone.",
            ),
            say("cli.example-of-search", "For example: --at 15.97,45.81 --out found.gpkg"),
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
        raise InputError(
            say("cli.no-position", "--at {text} is no position.", text=text),
            say("cli.example-of-position", "Longitude, comma, latitude: --at 15.97,45.81"),
            "usage",
        )
    if text.isdigit() and kind in {"", "tile"}:
        return Example(tile=int(text))
    if kind == "tile":
        raise InputError(
            say("cli.no-tile-id", "--tile {text} is no tile id.", text=text),
            say("cli.tile-ids-are-whole-numbers", "Ids are whole numbers, as in tiles.gpkg."),
            "usage",
        )
    if not Path(text).is_file():
        hint = say("cli.what-an-example-is", "An example is LON,LAT, a tile's id, or the path of a picture.")
        raise InputError(say("cli.no-picture", "There is no picture {text}.", text=text), hint, "no-such-image")
    return Example(image=text)


def _filters(form: SearchForm) -> Filters:
    from trainer.geography.polygons import read_area
    from trainer.search.query import Filters

    return Filters(
        not_within_km=form.not_within,
        within_km=form.within,
        area=None if form.polygon is None else read_area(form.polygon),
        sources=form.source,
        date=form.date or "",
        examples=form.with_examples,
        overlapping=form.overlapping,
    )


def _say(reporter: Reporter, embeddings: EmbeddingSet, answer: Answer) -> None:
    from trainer.search.answer_files import found_tiles

    reporter.say("rank        tile  similarity  distance km  longitude   latitude")
    found = found_tiles(embeddings, answer)
    for tile in found[:SHOWN]:
        away, longitude, latitude = (
            "" if value is None else f"{value:,.{digits}f}"
            for value, digits in ((tile.distance_km, 1), (tile.longitude, 4), (tile.latitude, 4))
        )
        reporter.say(
            f"{tile.rank:>4}  {tile.id:>10}  {tile.similarity:>10.4f}  {away:>11}  {longitude:>9}  {latitude:>9}"
        )
    if len(found) > SHOWN:
        reporter.say(f"      … and {len(found) - SHOWN} more")
    reporter.summary.update(found=len(found), engine=answer.engine, best=found[0].id if found else None)
