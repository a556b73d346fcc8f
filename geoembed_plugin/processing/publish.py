"""Algorithm "Publish": embeddings as a GeoParquet table."""

from __future__ import annotations

from trainer.export.options import PublishForm

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm


class Publish(TrainerAlgorithm):
    """``publish EMB --to FILE.parquet``."""

    ID = "publish"
    ICON = "export"
    HELP = "embed"
    TAGS = ("geoparquet", "parquet", "duckdb", "geopandas", "table", "share")
    COMMAND = ("publish",)
    FORM = PublishForm
    FIGURES = (("TILES", "tiles"),)

    def title(self) -> str:
        """Its name."""
        return tr("Publish as a table")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Writes embeddings as GeoParquet: a row a tile, with its footprint in longitude and latitude and its "
            "embedding as a list of numbers, which DuckDB, geopandas and databases in the cloud read without a plugin."
        )
