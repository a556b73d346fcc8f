"""How a folder's tiles are drawn: by cluster, in PCA colours, or by their similarity to a tile.

Styles are saved where QGIS looks for them: as QML beside the data and inside the GeoPackage.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from qgis.core import QgsProject, QgsVectorLayer

from trainer.contract import EmbeddingFiles, InputError
from trainer.results.clusters import read_clusters
from trainer.results.styles import cluster_tile_style, similarity_tile_style, style
from trainer.results.tile_layer import CLUSTER_STYLE

from ..texts.translation import tr
from .changes import CHANGES
from .groups import folder_of, kind_of, layers_of_kind, load_embeddings, set_shown, tile_layers
from .renderers import opacity_of, renderer_of


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
    return _apply(folder, cluster_tile_style(clusters), CLUSTER_STYLE, save)


def style_by_colours(folder: Path | str, save: bool = True) -> list[QgsVectorLayer]:
    """Draw each tile in the colour of its first three principal components: what looks alike has like colours."""
    return _apply(folder, style("pca_tiles"), "PCA colours", save)


def style_by_similarity(folder: Path | str, scores: npt.NDArray[np.float32], save: bool = True) -> list[QgsVectorLayer]:
    """Draw the tiles by their attribute ``similarity``, from dark (unlike) to bright.

    Half of a map is as a rule unlike the tile in question, so the ramp begins at the median.

    Args:
        folder: An embeddings folder.
        scores: What :func:`trainer.results.tile_layer.write_similarity` wrote; of several folders that are seen
            together, those of all.
        save: As for :func:`style_by_cluster`.
    """
    return _apply(folder, similarity_tile_style(scores), tr("Similarity"), save)


def show_clusters(folder: Path | str) -> None:
    """Show a folder's clusters on the map: the raster, or the tiles where there is none, and not the colours, too.

    Raises:
        InputError: as :func:`style_by_cluster`.
    """
    load_embeddings(folder)
    tiles = style_by_cluster(folder)
    rasters = layers_of_kind(folder, "clusters")
    set_shown(rasters or tiles, True)
    set_shown(layers_of_kind(folder, "colours"), False)
    refresh_clusters(folder)


def show_tiles(folder: Path | str) -> None:
    """Show a folder's tiles on the map as they are drawn, and nothing of it that would lie under or over them."""
    set_shown(tile_layers(folder), True)
    for kind in ("clusters", "colours"):
        set_shown(layers_of_kind(folder, kind), False)


def refresh_clusters(folder: Path | str) -> None:
    """Show names, colours and numbers that were edited: tiles, raster and the styles that are kept."""
    style_by_cluster(folder)
    for layer in QgsProject.instance().mapLayers().values():
        if kind_of(layer).startswith("clusters") and folder_of(layer) == Path(folder).resolve():
            layer.setDataSource(layer.source(), layer.name(), "gdal", True)
            layer.triggerRepaint()
    CHANGES.edited.emit(str(folder))


# ---------------------------------------------------------------------------------------------
def _apply(folder: Path | str, qml: str, name: str, save: bool) -> list[QgsVectorLayer]:
    layers = tile_layers(folder)
    if not layers:
        load_embeddings(folder)
        layers = tile_layers(folder)
    renderer, opacity = renderer_of(qml), opacity_of(qml)
    for layer in layers:
        layer.reload()
        layer.updateFields()
        layer.setRenderer(renderer.clone())
        layer.setOpacity(opacity)
        layer.triggerRepaint()
        layer.emitStyleChanged()
    if layers and save:
        _save(layers[0], Path(folder), name)
    return layers


def _save(layer: QgsVectorLayer, folder: Path, name: str) -> None:
    """As the GeoPackage's default style of that name, and as QML beside it."""
    layer.saveNamedStyle(str((folder / EmbeddingFiles.LAYER).with_suffix(".qml")))
    count, ids, names, _descriptions, _error = layer.listStylesInDatabase()
    for place in range(count):
        if names[place] == name:
            layer.deleteStyleFromDatabase(ids[place])
    layer.saveStyleToDatabase(name, tr("by GeoEmbed"), True, "")
