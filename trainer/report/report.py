"""The report of an embeddings folder: figures as PNG, and one self-contained page that explains them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from matplotlib.figure import Figure

from trainer import __version__
from trainer.atomic import replacing, write_text
from trainer.contract import InputError
from trainer.embeddings.matching_encoder import run_of
from trainer.embeddings.principal_components import PrincipalComponents, pca_colours, row_blocks, spread_sample
from trainer.embeddings.tile_pictures import TilePixels
from trainer.files.own_files import MAKER, is_marked, refuse_other_file
from trainer.messages import say
from trainer.report.figures import (
    TSNE_TILES,
    Thumbnails,
    TileRow,
    information_histogram,
    scatter_of_thumbnails,
    tile_rows,
    training_curves,
    tsne,
)
from trainer.report.maps import cluster_map, pca_map
from trainer.report.page import DataTable, Section, facts, page
from trainer.report.queries import Place, away, figure, pairs, queries, tile_km
from trainer.report.wording import told
from trainer.reporting import SILENT, Reporter
from trainer.results.embedding_set import EmbeddingSet
from trainer.search.query import Filters, Query, between, search

Integers = npt.NDArray[np.int64]

NEIGHBOURS = 8
STEPS_BETWEEN = 9
SCATTER_TILES = 5000
LEAST_VARIANCE = 1e-12
"""Of all vectors together: below it they differ by rounding alone."""


@dataclass(frozen=True)
class ReportOptions:
    """What goes into a report.

    Attributes:
        places: Whose look-alikes are shown; none means tiles that are typical of the embedding.
        credits: Whom to name for the imagery.
        run: The run whose curves are shown; None for the one that the embeddings name.
        tables: Tables to show before the figures, such as an evaluation.
    """

    places: tuple[Place, ...] = ()
    credits: str = ""
    run: Path | None = None
    tables: tuple[DataTable, ...] = ()


def write_report(embeddings: EmbeddingSet, out: Path, options: ReportOptions, reporter: Reporter = SILENT) -> None:
    """Write ``out`` (HTML) and its figures as PNG into the folder ``<name>-figures`` beside it.

    Raises:
        InputError: there are fewer than three tiles, all are alike, or a place lies in no tile.
    """
    if len(embeddings) < 3:
        raise InputError(
            say(
                "report.too-few-tiles",
                "{folder} holds {tiles} tiles, too few for a report.",
                folder=embeddings.folder,
                tiles=len(embeddings),
            ),
            say("report.embed-more", "Embed more."),
        )
    refuse_other_file(out, is_marked(out))
    reporter.stage("report", say("report.drawing-figures", "drawing figures"))
    figures = out.with_name(f"{out.stem}-figures")
    builder = _Builder(embeddings, options, reporter)
    sections = []
    for section in builder.sections():
        reporter.raise_if_cancelled()
        sections.append(section)
        if section.png:
            refuse_other_file(figures / f"{section.key}.png", is_marked(figures / f"{section.key}.png"))
            with replacing(figures / f"{section.key}.png") as temporary:
                temporary.write_bytes(section.png)
            reporter.artifact("figure", figures / f"{section.key}.png")
    names = ", ".join(builder.source_names)
    title = told(say("report.title", "How {names} looks to the encoder", names=names))
    subtitle = told(
        say(
            "report.subtitle",
            "{tiles:,} tiles, each as {dimension} numbers; alike numbers, alike look.",
            tiles=len(embeddings),
            dimension=embeddings.manifest.dimension,
        )
    )
    folder = embeddings.folder.resolve().name
    made_by = say("report.made-by", "Made by {maker} from {folder}.", maker=f"{MAKER} {__version__}", folder=folder)
    footer = [told(say("report.imagery", "Imagery: {credits}.", credits=options.credits or names)), told(made_by)]
    write_text(out, page(title, subtitle, facts(embeddings, names), sections, options.tables, footer))
    reporter.artifact("report", out)


class _Builder:
    """Draws the sections one after the other; what several of them need is made once."""

    def __init__(self, embeddings: EmbeddingSet, options: ReportOptions, reporter: Reporter) -> None:
        self.embeddings = embeddings
        self.options = options
        self.reporter = reporter
        self.run = options.run or run_of(embeddings)
        self.colours = pca_colours(embeddings)
        self.components = PrincipalComponents.fit(embeddings, 2)
        if self.components.total_variance <= LEAST_VARIANCE:
            raise InputError(
                say(
                    "report.all-vectors-alike",
                    "All {tiles:,} tiles of {folder} have the same vector: there is nothing to show.",
                    tiles=len(embeddings),
                    folder=embeddings.folder,
                ),
                say("report.embed-with-another-encoder", "Embed with an encoder that tells them apart."),
                "all-alike",
            )
        self.thumbnails = Thumbnails(self._pixels(), self.colours)
        self.has_positions = embeddings.positions.known
        self.queries = queries(embeddings, options.places)

    @property
    def source_names(self) -> list[str]:
        names = [Path(source.name).name for source in self.embeddings.manifest.sources]
        more = len(names) - 2
        return names if more <= 1 else [*names[:2], told(say("report.more-sources", "{count} more", count=more))]

    def sections(self) -> Iterator[Section]:
        """The figures that can be drawn, in the order of the page."""
        if self.has_positions:
            yield self._map()
        clusters = self._clusters()
        if clusters is not None:
            yield clusters
        yield self._neighbours()
        yield self._between()
        yield self._pca_scatter()
        yield self._tsne_scatter()
        for section in (self._curves(), self._information()):
            if section is not None:
                yield section

    # -- figures -----------------------------------------------------------------------------
    def _map(self) -> Section:
        imagery = self.thumbnails.mean_colours()
        words = [
            say(
                "report.map-words",
                "Each tile is coloured by its embedding: its first three principal components are its red, green and "
                "blue. Places in like colours look alike to the encoder; the colours themselves mean nothing.",
            )
        ]
        if imagery is not None:
            words.append(say("report.map-imagery", "Beside it is the imagery, one mean colour a tile."))
        return Section(
            "pca-map",
            told(say("report.map", "The map as the encoder sees it")),
            " ".join(map(told, words)),
            told(say("report.map-alternative", "Map of all tiles in colours of their embeddings.")),
            as_png(pca_map(self.embeddings, self.colours, imagery)),
        )

    def _clusters(self) -> Section | None:
        clusters = self.embeddings.manifest.clusters
        centroids = clusters.centroids(self.embeddings.manifest.dimension)
        if centroids is None or not self.has_positions:
            return None
        labels = np.concatenate([(block @ centroids.T).argmax(axis=1) for _, block in row_blocks(self.embeddings)])
        names, colours = clusters.names, np.array([cluster.rgb for cluster in clusters.members], np.uint8)
        return Section(
            "clusters",
            told(say("report.groups", "Groups of tiles that look alike")),
            told(
                say(
                    "report.groups-words",
                    "The tiles fall into {count} groups by their embeddings alone, without any labels; each colour is "
                    "a group, with its share of the tiles.",
                    count=len(names),
                )
            ),
            told(say("report.groups-alternative", "Map of the clusters: {names}.", names=", ".join(names))),
            as_png(cluster_map(self.embeddings, labels.astype(np.int64), names, colours)),
        )

    def _neighbours(self) -> Section:
        # Neighbours nearer than this overlap the query or touch it, and would only show it again.
        apart = round(1.5 * tile_km(self.embeddings), 3)
        lines, crowded = [], False
        for asked in self.queries:
            query = Query.of_tiles(self.embeddings, (asked.row,))
            filters = Filters(not_within_km=apart if len(query.places) and apart > 0 else None)
            try:
                answer = search(self.embeddings, query, NEIGHBOURS, filters)
            except InputError:  # all others are nearer than that
                crowded = True
                answer = search(self.embeddings, query, NEIGHBOURS)
            captions = [
                f"{told(figure(similarity))}\n{told(away(distance))}".rstrip()
                for similarity, distance in zip(answer.similarity.tolist(), answer.distance_km.tolist())
            ]
            rows = (asked.row, *answer.rows.tolist())
            lines.append(TileRow(rows, (told(say("report.query", "query")), *captions), asked.name))
        far = apart > 0 and self.has_positions and not crowded
        words = [
            say(
                "report.neighbours-words",
                "The framed tile on the left is asked for; to its right are the tiles that look most like it, best "
                "first, with their cosine similarity (1 is the same look) and how far away they are.",
            )
        ]
        if far:
            words.append(
                say(
                    "report.neighbours-far",
                    "Tiles within {distance:,.3g} km of the query are left out.",
                    distance=apart,
                )
            )
        return Section(
            "neighbours",
            told(say("report.neighbours", "Nearest neighbours")),
            " ".join(map(told, words)),
            told(
                say(
                    "report.neighbours-alternative",
                    "Rows of tiles: a query and its nearest neighbours. Queries: {names}",
                    names="; ".join(asked.name for asked in self.queries),
                )
            ),
            as_png(tile_rows(lines, self.thumbnails)),
        )

    def _between(self) -> Section:
        lines = []
        for start, end in pairs(self.embeddings, self.queries, in_order=bool(self.options.places)):
            one, other = (Query.of_tiles(self.embeddings, (tile.row,)) for tile in (start, end))
            answer = between(self.embeddings, one, other, STEPS_BETWEEN)
            captions = [told(figure(value)) for value in answer.similarity.tolist()]
            lines.append(TileRow(tuple(answer.rows.tolist()), tuple(captions), f"{start.name}  →  {end.name}"))
        return Section(
            "between",
            told(say("report.between", "From one look to another")),
            told(
                say(
                    "report.between-words",
                    "Each row goes from the look of one place to the look of another in even steps; at each step "
                    "stands the real tile that is nearest to it (below, its similarity to the step). A good embedding "
                    "changes gradually.",
                )
            ),
            told(
                say(
                    "report.between-alternative",
                    "Rows of tiles whose look changes from that of the first to that of the last.",
                )
            ),
            as_png(tile_rows(lines, self.thumbnails, framed=(0, STEPS_BETWEEN - 1))),
        )

    def _pca_scatter(self) -> Section:
        rows = spread_sample(len(self.embeddings), SCATTER_TILES)
        places = self.components.project(self.embeddings.rows(rows))
        shares = self.components.variances / max(self.components.total_variance, 1e-12)
        if places.shape[1] < 2:
            places, shares = np.pad(places, ((0, 0), (0, 1))), np.append(shares, 0.0)
        labels = tuple(
            told(
                say(
                    "report.component",
                    "principal component {number} ({percent:.0f} % of the variance)",
                    number=place + 1,
                    percent=100 * share,
                )
            )
            for place, share in enumerate(shares[:2])
        )
        return Section(
            "pca-scatter",
            told(say("report.pca", "Tiles by what varies most")),
            told(
                say(
                    "report.pca-words",
                    "Each tile stands where its first two principal components put it, so neighbours look alike, and "
                    "what changes along an axis is what differs most to the encoder. Where tiles would overlap, one "
                    "shows.",
                )
            ),
            told(say("report.pca-alternative", "Scatter of tile pictures along two principal components.")),
            as_png(scatter_of_thumbnails(places, rows, self.thumbnails, (labels[0], labels[1]))),
        )

    def _tsne_scatter(self) -> Section:
        rows = spread_sample(len(self.embeddings), TSNE_TILES)
        places = tsne(self.embeddings.rows(rows))
        return Section(
            "tsne",
            told(say("report.tsne", "Neighbourhoods of looks")),
            told(
                say(
                    "report.tsne-words",
                    "t-SNE lays {count:,} of the tiles out so that each lies near those it resembles: islands are "
                    "kinds of landscape. Only nearness means something here; directions and distances between islands "
                    "do not.",
                    count=len(rows),
                )
            ),
            told(say("report.tsne-alternative", "Scatter of tile pictures, alike ones near each other.")),
            as_png(scatter_of_thumbnails(places, rows, self.thumbnails, ("t-SNE 1", "t-SNE 2"))),
        )

    def _curves(self) -> Section | None:
        from trainer.encoders.metrics_log import read_metrics

        reports = read_metrics(self.run) if self.run is not None else []
        if len([report for report in reports if "loss" in report]) < 2:
            return None
        return Section(
            "training",
            told(say("report.training", "How the encoder learned")),
            told(
                say(
                    "report.training-words",
                    "The loss falls as the encoder learns. Embeddings of views of the same place should come to lie "
                    "closer together than those of different places: the wider the gap, the better they are told "
                    "apart.",
                )
            ),
            told(
                say(
                    "report.training-alternative",
                    "Curves of loss and of mean distances over the steps of the training.",
                )
            ),
            as_png(training_curves(reports)),
        )

    def _information(self) -> Section | None:
        from trainer.tiles.information import balanced_weights

        information = np.asarray(self.embeddings.table["information"], np.float32)
        information = information[np.isfinite(information)]
        if len(information) < 2 or float(np.ptp(information)) <= 0.0:
            return None
        figure = information_histogram(information.astype(np.float64), balanced_weights(information))
        return Section(
            "information",
            told(say("report.information", "How much there is to see in a tile")),
            told(
                say(
                    "report.information-words",
                    "Grey is how many tiles have how much detail (bytes a pixel when compressed). Plain tiles are "
                    "common; the blue line shows how often each level is drawn when training samples tiles in a "
                    "balanced way.",
                )
            ),
            told(
                say(
                    "report.information-alternative",
                    "Histogram of the information of the tiles, before and after balancing.",
                )
            ),
            as_png(figure),
        )

    # -- what the figures need ---------------------------------------------------------------
    def _pixels(self) -> TilePixels | None:
        try:
            return TilePixels.open(self.embeddings)
        except InputError as error:
            self.reporter.warn(
                say(
                    "report.colours-instead-of-pictures",
                    "The report shows colours instead of pictures: {reason}.",
                    reason=error.message,
                )
            )
            return None


def as_png(figure: Figure) -> bytes:
    """The figure as a PNG that says who made it."""
    stream = io.BytesIO()
    figure.savefig(stream, format="png", facecolor="white", metadata={"Software": f"{MAKER} {__version__}"})
    return stream.getvalue()
