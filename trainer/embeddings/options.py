"""What `embed`, `import` and `cluster` are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from trainer.encoders.options import ForeignOptions
from trainer.imagery.options import CutOptions
from trainer.options import WORDS, Options, device_option, embeddings_option, option, part, provider_option, seed_option

MOST_CLUSTERS = 32
"""As many as :mod:`trainer.results.palette` has colours for."""
VECTOR_TYPES = ("float16", "int8")
"""Those of :mod:`trainer.results.quantise`, which needs NumPy: QGIS reads this file when it starts."""
RASTER_TYPES = ("float32", "int8", "none")
QUANTISATIONS = ("linear", "alphaearth")
"""How integers become components: value × scale + offset, or AlphaEarth's sign(v) · (v / 127.5)²."""
_OUTPUT = "output"


@dataclass(frozen=True, eq=False, repr=False)
class Outputs(Options):
    """Which files a person wants beside the vectors.

    Attributes:
        vectors: One of :data:`VECTOR_TYPES`.
        raster: One of :data:`RASTER_TYPES`.
        layer: Whether ``tiles.gpkg`` is written.
        index: Whether ``index.ivf`` is built; None builds it from so many tiles on as are worth it.
        annoy: Whether ``index.ann`` is built as well.
    """

    vectors: str = option(
        "float16",
        "how vectors are stored (default: float16)",
        choices=VECTOR_TYPES,
        group=_OUTPUT,
        label="How vectors are stored",
        tip="8 bits halve the size and lose very little",
        called=(("float16", "16 bits a number"), ("int8", "8 bits a number")),
        advanced=True,
    )
    raster: str = option(
        "float32",
        "type of embedding.tif; none leaves the rasters out (default: float32)",
        choices=RASTER_TYPES,
        group=_OUTPUT,
        label="Embedding raster",
        called=(("float32", "32 bits a number"), ("int8", "8 bits a number"), ("none", "no rasters")),
        parameter="RASTER_TYPE",
        advanced=True,
    )
    layer: bool = option(True, "leave tiles.gpkg out", flags="--no-layer", off=True, group=_OUTPUT)
    index: bool | None = option(
        None,
        "build index.ivf also for few tiles, or leave it out (default: built from 50,000 tiles on)",
        on_off=True,
        group=_OUTPUT,
        label="Build no index",
        tip="An index makes searching millions of tiles quicker; exact without",
        parameter="NO_INDEX",
        negative=True,
        advanced=True,
    )
    annoy: bool = option(False, "build Annoy's index.ann as well, for `search --engine annoy`", group=_OUTPUT)


def _out_option() -> Any:
    return option(
        help="the embeddings folder to write",
        metavar="EMB",
        label="Embeddings",
        parameter="OUTPUT",
        picker="new folder",
    )


@dataclass(frozen=True, eq=False, repr=False)
class EmbedForm(Options):
    """What `embed` is asked for; size and scaling of the tiles are the encoder's."""

    run: Path = option(
        help="a trained run, an ONNX file that `export` made, or `starter`: the encoder that comes with GeoEmbed, "
        "which has learned from many sources and nothing of yours",
        positional=True,
        metavar="RUN",
        label="Run",
        tip="The folder that 'Learn' made, an ONNX file that 'Export' made, or the word starter: the encoder that "
        "comes with GeoEmbed, without learning",
        picker="run",
    )
    out: Path = _out_option()
    sources: tuple[str, ...] = option(
        (),
        help="a tile set, or imagery: a raster, a folder {z}/{x}/{y}.png, a folder of pictures; or several rasters",
        positional=True,
        many=WORDS,
        metavar="SOURCE_OR_TILES",
        parameter="INPUT",
        optional=False,
    )
    cut: CutOptions = part(
        CutOptions,
        "which tiles of imagery (not for a tile set)",
        without=("size", "information_threshold", "information", "block", "split", "seed"),
        groups={"workers": "work"},
    )
    outputs: Outputs = part(Outputs)
    device: str = device_option(group="work")
    provider: str = provider_option("work")
    encoder: Path | None = option(
        None,
        "an ONNX file that was made elsewhere, instead of RUN",
        metavar="FILE",
        group="an encoder that was made elsewhere",
    )
    foreign: ForeignOptions = part(ForeignOptions)
    batch: int = option(
        0, "tiles embedded at once (default: by device)", metavar="N", least=0, unit="tiles", group="work"
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.encoder is not None:  # then the first word is a source
            object.__setattr__(self, "sources", (str(self.run), *self.sources))
            object.__setattr__(self, "run", self.encoder)


@dataclass(frozen=True, eq=False, repr=False)
class ImportOptions(Options):
    """How a raster becomes tiles.

    Attributes:
        cell: Side of a cell in pixels; 1 takes every pixel.
        scale: What stored values are multiplied by; None takes the raster's own scale and offset.
        quantisation: One of :data:`QUANTISATIONS`.
        min_valid: Smallest fraction of a cell's pixels with data.
    """

    cell: int = option(
        1,
        "pool N × N pixels to one tile (default: 1, every pixel)",
        metavar="N",
        least=1,
        unit="pixel",
        label="Pixels that become one tile",
        tip="1: every pixel; 4: 4 × 4 pixels are averaged",
    )
    scale: float | None = option(
        None,
        "multiply stored values by S (default: the raster's scale and offset)",
        metavar="S",
        above=0,
        label="Scale",
        tip="Empty: as the raster says",
        advanced=True,
    )
    quantisation: str = option(
        "linear",
        "how integers become components: value × scale, or AlphaEarth's sign(v)·(v/127.5)² (default: linear)",
        choices=QUANTISATIONS,
        label="How integers become numbers",
        tip="Google's AlphaEarth Foundations stores them in 8 bits, in a way of its own",
        called=(("linear", "value × scale"), ("alphaearth", "as AlphaEarth stores them")),
    )
    min_valid: float = option(
        0.5,
        "keep cells in which at least this share of pixels has data (default: 0.5)",
        metavar="SHARE",
        least=0,
        most=1,
        label="Least share of pixels with data",
        advanced=True,
    )


@dataclass(frozen=True, eq=False, repr=False)
class ImportForm(Options):
    """What `import` is asked for."""

    source: Path = option(
        help="a raster with a band a dimension",
        positional=True,
        metavar="RASTER",
        label="Embedding raster",
        tip="A raster with a band a dimension",
        parameter="INPUT",
        picker="raster",
    )
    out: Path = _out_option()
    how: ImportOptions = part(ImportOptions)
    outputs: Outputs = part(Outputs)


@dataclass(frozen=True, eq=False, repr=False)
class PlaneForm(Options):
    """What `plane` is asked for."""

    DESCRIPTION = (
        "Place the tiles in a plane so that those that look alike are neighbours (t-SNE), for the scatter plot of the "
        "plugin: plane.npy in the folder."
    )

    embeddings: Path = embeddings_option()
    sample: int = option(
        5000,
        "so many tiles are placed by t-SNE, the others by those of them that look most alike (5000)",
        metavar="N",
        least=16,
        most=50_000,
    )
    seed: int = seed_option("of t-SNE; the same seed, the same plane", metavar="N")


@dataclass(frozen=True, eq=False, repr=False)
class ClusterForm(Options):
    """What `cluster` is asked for."""

    embeddings: Path = embeddings_option()
    clusters: int | Literal["auto"] = option(
        "auto",
        f"how many clusters, 2 to {MOST_CLUSTERS}, or auto: the number with the best silhouette (default: auto)",
        flags=("-k", "--clusters"),
        metavar="K",
        or_word="auto",
        least=2,
        most=MOST_CLUSTERS,
        label="Number of clusters",
        tip="2 to 32; 0: let it choose",
        picker="number or word",
        shown=8,
    )
    seed: int = seed_option("of k-means; the same seed, the same clusters", metavar="N")
