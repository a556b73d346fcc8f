"""Algorithm "Import embeddings": a raster of embeddings made elsewhere can be searched like one's own."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterRasterLayer

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm
from .outputs import OUTPUT_LAYERS, OUTPUT_OPTIONS, add_outputs


class ImportEmbeddings(TrainerAlgorithm):
    """``import RASTER --out EMB``."""

    ID = "importembeddings"
    ICON = "import"
    TAGS = ("alphaearth", "foundation model", "embedding raster", "satellite embedding")
    COMMAND = ("import",)
    ARGUMENTS = ("INPUT",)
    OPTIONS = (
        ("CELL", "--cell"),
        ("SCALE", "--scale"),
        ("QUANTISATION", "--quantisation"),
        ("MIN_VALID", "--min-valid"),
        *OUTPUT_OPTIONS,
    )
    LAYERS = OUTPUT_LAYERS
    FIGURES = (("TILE_COUNT", "tiles"),)

    def title(self) -> str:
        """Its name."""
        return tr("Import embeddings")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Takes a raster of embeddings that was made elsewhere, such as AlphaEarth's with 64 bands, and makes a "
            "folder of it that can be searched and clustered like your own."
        )

    def declare(self) -> None:
        """Parameters."""
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", tr("Embedding raster")), tr("A raster with a band a dimension")
        )
        self.add_number(
            "CELL", tr("Pixels that become one tile"), 1, tr("1: every pixel; 4: 4 × 4 pixels are averaged"), least=1
        )
        self.add_choice(
            "QUANTISATION",
            tr("How integers become numbers"),
            ("linear", "alphaearth"),
            "linear",
            tr("linear: value × scale. alphaearth: as Google's AlphaEarth Foundations stores them in 8 bits."),
        )
        self.add_number("SCALE", tr("Scale"), tip=tr("Empty: as the raster says"), whole=False, advanced=True)
        self.add_number(
            "MIN_VALID", tr("Least share of pixels with data"), 0.5, whole=False, least=0, most=1, advanced=True
        )
        self.add_further()
        add_outputs(self)
