"""How a folder's tiles are drawn: by cluster, in PCA colours, or by their similarity to a tile.

Styles are saved where QGIS looks for them: as QML beside the data and inside the GeoPackage.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsGraduatedSymbolRenderer,
    QgsProperty,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from trainer.contract import EmbeddingFiles, InputError

from ..texts.translation import tr
from .cluster_edits import STYLE, geopackage, read_clusters, touch
from .groups import kind_of, load_embeddings, tile_layers
from .similarity_ramp import MAGMA, ramp_edges

SIMILARITY = "similarity"
SIMILARITY_CLASSES = 12


def style_by_cluster(folder: Path | str, save: bool = True) -> list[QgsVectorLayer]:
    """Draw the tiles by cluster, in colours that colour-blind people tell apart, under the clusters' names.

    Args:
        folder: An embeddings folder; it is shown if it is not yet.
        save: Keep the style as QML beside the data and inside the GeoPackage.

    Raises:
        InputError: no clusters were made.
    """
    clusters = read_clusters(folder)
    if not clusters:
        hint = tr("Make them first: Raster ▸ GeoEmbed ▸ Clusters…")
        raise InputError(tr("{folder} has no clusters.").format(folder=folder), hint, "no-clusters")
    categories = [
        QgsRendererCategory(cluster.number, _fill(QColor(cluster.colour)), cluster.name, True) for cluster in clusters
    ]
    return _apply(folder, QgsCategorizedSymbolRenderer("cluster", categories), STYLE, save)


def style_by_colours(folder: Path | str, save: bool = True) -> list[QgsVectorLayer]:
    """Draw each tile in the colour of its first three principal components: what looks alike has like colours."""
    symbol = _fill(QColor(160, 160, 160))
    expression = QgsProperty.fromExpression('color_rgb("pca_red", "pca_green", "pca_blue")')
    for name in (QgsSymbolLayer.Property.PropertyFillColor, QgsSymbolLayer.Property.PropertyStrokeColor):
        symbol.symbolLayer(0).setDataDefinedProperty(name, expression)
    return _apply(folder, QgsSingleSymbolRenderer(symbol), "PCA colours", save)


def store_similarity(folder: Path | str, scores: npt.NDArray[np.float32]) -> None:
    """Write how alike every tile is, (N,) in the table's order, into the layer. Any thread.

    Raises:
        InputError: there is no layer, or it is in use by another program.
        OSError: it cannot be written.
    """
    path = Path(folder) / EmbeddingFiles.LAYER
    if not path.is_file():
        raise InputError(f"{path} does not exist.", "Embed again.", "no-layer")
    with geopackage(path) as connection:
        columns = {row[1] for row in connection.execute("PRAGMA table_info(tiles)")}
        if SIMILARITY not in columns:
            connection.execute("ALTER TABLE tiles ADD COLUMN similarity REAL")
        rows = zip(np.round(scores.astype(np.float64), 5).tolist(), range(1, len(scores) + 1))
        connection.executemany("UPDATE tiles SET similarity = ? WHERE fid = ?", rows)
        touch(connection)


def style_by_similarity(folder: Path | str, scores: npt.NDArray[np.float32], save: bool = True) -> list[QgsVectorLayer]:
    """Draw the tiles by the similarities that :func:`store_similarity` wrote, from dark (unlike) to bright.

    Half of a map is as a rule unlike the tile in question, so the ramp begins at the median.
    """
    low, high = ramp_edges(scores)
    edges = np.linspace(low, high, SIMILARITY_CLASSES + 1)
    ramp = magma()
    ranges = []
    for place in range(SIMILARITY_CLASSES):
        lower = float(scores.min()) - 1e-4 if place == 0 else float(edges[place])
        upper = float(edges[place + 1]) + (1e-4 if place == SIMILARITY_CLASSES - 1 else 0.0)
        symbol = _fill(ramp.color(place / (SIMILARITY_CLASSES - 1)))
        label = f"< {edges[1]:.3f}" if place == 0 else f"{edges[place]:.3f} – {edges[place + 1]:.3f}"
        ranges.append(QgsRendererRange(lower, upper, symbol, label))
    return _apply(folder, QgsGraduatedSymbolRenderer(SIMILARITY, ranges), tr("Similarity"), save)


def magma() -> QgsGradientColorRamp:
    """The ramp of similarities."""
    stops = [QgsGradientStop(i / (len(MAGMA) - 1), QColor(*MAGMA[i])) for i in range(1, len(MAGMA) - 1)]
    return QgsGradientColorRamp(QColor(*MAGMA[0]), QColor(*MAGMA[-1]), False, stops)


def refresh_clusters(folder: Path | str) -> None:
    """Show names, colours and numbers that were edited: tiles, raster and the styles that are kept."""
    from qgis.core import QgsProject

    from .groups import folder_of

    style_by_cluster(folder)
    for layer in QgsProject.instance().mapLayers().values():
        if kind_of(layer).startswith("clusters") and folder_of(layer) == Path(folder).resolve():
            layer.setDataSource(layer.source(), layer.name(), "gdal", True)
            layer.triggerRepaint()


# ---------------------------------------------------------------------------------------------
def _fill(colour: QColor) -> QgsFillSymbol:
    """A fill with a hairline of its own colour, which closes the seams that smoothing leaves between tiles."""
    look = {"color": _rgba(colour), "outline_color": _rgba(colour), "outline_width": "0.26", "joinstyle": "bevel"}
    return QgsFillSymbol.createSimple(look)


def _rgba(colour: QColor) -> str:
    return f"{colour.red()},{colour.green()},{colour.blue()},{colour.alpha()}"


def _apply(folder: Path | str, renderer: Any, style: str, save: bool) -> list[QgsVectorLayer]:
    layers = tile_layers(folder)
    if not layers:
        load_embeddings(folder)
        layers = tile_layers(folder)
    for layer in layers:
        layer.reload()
        layer.updateFields()
        layer.setRenderer(renderer.clone())
        layer.triggerRepaint()
        layer.emitStyleChanged()
    if layers and save:
        _save(layers[0], Path(folder), style)
    return layers


def _save(layer: QgsVectorLayer, folder: Path, name: str) -> None:
    """As the GeoPackage's default style of that name, and as QML beside it."""
    layer.saveNamedStyle(str((folder / EmbeddingFiles.LAYER).with_suffix(".qml")))
    count, ids, names, _descriptions, _error = layer.listStylesInDatabase()
    for place in range(count):
        if names[place] == name:
            layer.deleteStyleFromDatabase(ids[place])
    layer.saveStyleToDatabase(name, tr("by GeoEmbed"), True, "")


def current_style(layer: QgsVectorLayer) -> Optional[str]:
    """The attribute that a tile layer is drawn by: ``cluster``, ``similarity``; None for another style."""
    attribute = getattr(layer.renderer(), "classAttribute", None)
    return str(attribute()) if attribute is not None else None
