"""Algorithm "Make tiles": imagery becomes a tile set."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFolderDestination, QgsProcessingParameterString

from ..texts.translation import tr
from .sources import INPUT, PLACE_OPTIONS, ImageryAlgorithm


class MakeTiles(ImageryAlgorithm):
    """``tiles SOURCE --out TILES``."""

    ID = "maketiles"
    ICON = "tiles"
    TAGS = ("tile", "chip", "patch", "dataset", "cut", "xyz")
    COMMAND = ("tiles",)
    ARGUMENTS = (INPUT,)
    OPTIONS = (
        ("SIZE", "--size"),
        *PLACE_OPTIONS,
        ("THRESHOLD", "--information-threshold"),
        ("BLOCK", "--block"),
        ("SEED", "--seed"),
        ("OUTPUT", "--out"),
    )
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

    def declare(self) -> None:
        """Parameters."""
        self.add_sources(
            tr("… or a folder of map tiles or pictures"),
            tr("A folder {z}/{x}/{y}.png of map tiles, or any folder of pictures. It is used in place of the layer."),
        )
        self.add_number(
            "SIZE",
            tr("Side of a tile (pixels)"),
            64,
            tr("So much ground that a person could tell the place by it: 64 pixels suit most images"),
            least=8,
            most=4096,
        )
        self.add_selection()
        self.add(
            QgsProcessingParameterString("THRESHOLD", tr("Information threshold"), optional=True),
            tr(
                "Leaves out tiles with little to see: fewer compressed bytes a pixel than this number, or auto. Empty: "
                "all tiles."
            ),
            advanced=True,
        )
        self.add_number(
            "BLOCK",
            tr("Side of a split's block"),
            tip=tr("Neighbouring tiles go to one split together. Degrees for geographic images, metres otherwise."),
            whole=False,
            least=0,
            advanced=True,
        )
        self.add_number("SEED", tr("Seed"), 0, tr("Another seed, other blocks"), advanced=True)
        self.add_further()
        self.add(QgsProcessingParameterFolderDestination("OUTPUT", tr("Tile set")))
