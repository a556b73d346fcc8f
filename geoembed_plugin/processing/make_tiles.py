"""Algorithm "Make tiles": imagery becomes a tile set."""

from __future__ import annotations

from trainer.imagery.options import TilesForm

from ..texts.translation import tr
from .sources import ImageryAlgorithm


class MakeTiles(ImageryAlgorithm):
    """``tiles SOURCE --out TILES``."""

    ID = "maketiles"
    ICON = "tiles"
    TAGS = ("tile", "chip", "patch", "dataset", "cut", "xyz")
    COMMAND = ("tiles",)
    FORM = TilesForm
    FIGURES = (("TILE_COUNT", "tiles"), ("GROUND_RESOLUTION", "ground_resolution"))

    def title(self) -> str:
        """Its name."""
        return tr("Make tiles")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Cuts an image or a map into small square tiles, which GeoEmbed learns from. Several images, a folder of "
            "map tiles {z}/{x}/{y}.png or a folder of pictures are taken too. Of a layer that comes from a server or a "
            "database, a picture is fetched first. Tiles without data are left out. A tile set that was interrupted "
            "goes on where it stopped when the same is run again."
        )

    def folder_text(self) -> tuple[str, str]:
        """What the folder is called, and what it may hold."""
        return (
            tr("… or a folder of map tiles or pictures"),
            tr("A folder {z}/{x}/{y}.png of map tiles, or any folder of pictures. It is used in place of the layer."),
        )
