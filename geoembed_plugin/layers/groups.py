"""Results as groups of layers in the project: an embeddings folder, the tiles found, predicted positions.

A layer of ours carries the folder that it came from (:data:`FOLDER`), so that it is found again when it was
renamed, and when the project is opened another day. Layers that the person dragged in are known by their file.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsVectorLayer,
)

from trainer.contract import ChangeFiles, ClassificationFiles, EmbeddingFiles, InputError
from trainer.gdal_library import closed_thread, open_file
from trainer.results.styles import field_style, style

from ..texts import messages
from ..texts.failures import gone
from ..texts.translation import tr
from .file_styles import raster_layer, vector_layer
from .names import titles
from .renderers import apply_style, style_predictions, tip_of_areas

FOLDER = "geoembed/folder"
"""Custom property of a layer: the embeddings folder that it belongs to."""
KIND = "geoembed/kind"
"""Custom property of a layer: ``tiles``, ``colours``, ``embedding``, ``clusters``, ``search`` and so on."""
FEW_PIXELS = 250_000
"""Of so many the least and the greatest value of a raster are told."""
THROUGH = 0.5
"""Opacity of colours over an image."""
CLUSTERED = 0.6
"""Opacity of clusters over an image, as their styles have it."""
TILES = "tiles"
"""Name of the layer in ``tiles.gpkg``."""


def load_embeddings(folder: Path | str) -> QgsLayerTreeGroup:
    """Show an embeddings folder: its tiles, colours, clusters and embedding raster in one group at the top.

    A folder that is shown already is brought up to date: what is new on disk is added, what changed is read again.

    Raises:
        InputError: the folder holds no embeddings.
    """
    folder = Path(folder).resolve()
    if not folder.is_dir():
        raise gone(folder)
    if not (folder / EmbeddingFiles.MANIFEST).is_file():
        hint = tr("Choose the folder that Embed or Import made; it holds manifest.json.")
        raise InputError(tr("{folder} holds no embeddings.").format(folder=folder), hint, "no-embeddings")
    project = QgsProject.instance()
    present = {layer.customProperty(KIND): layer for layer in _layers_of(folder)}
    group = _group_of(list(present.values()))
    if group is None:
        group = project.layerTreeRoot().insertGroup(0, titles([*open_folders(), folder])[folder])
    for kind, layer in _layers_on_disk(folder, present):
        if kind in present:
            present[kind].reload()
            present[kind].triggerRepaint()
        else:
            _add(layer, kind, folder, group, shown=_shown_at_first(kind, folder))
    return group


def load_search_results(path: Path | str, name: str = "") -> QgsVectorLayer:
    """Show the tiles that a search found (``.gpkg`` with its own style, ``.geojson`` or ``.csv``).

    Raises:
        InputError: the file cannot be opened.
    """
    path = Path(path)
    uri = str(path)
    layer: QgsVectorLayer
    if path.suffix.lower() == ".csv":
        layer = vector_layer(f"{path.as_uri()}?wktField=wkt&crs=EPSG:4326", name or path.stem, "delimitedtext")
    else:
        layer = vector_layer(uri, name or path.stem)
    _check(layer, path)
    layer.setCustomProperty(KIND, "search")
    QgsProject.instance().addMapLayer(layer, False)
    QgsProject.instance().layerTreeRoot().insertLayer(0, layer)
    return layer


def load_raster(path: Path | str, name: str, kind: str, group: Optional[QgsLayerTreeGroup] = None) -> QgsRasterLayer:
    """Show a raster with the style beside it, at the top of a group or of the project.

    Raises:
        InputError: the file cannot be opened.
    """
    layer = raster_layer(path, name)
    _check(layer, Path(path))
    layer.setCustomProperty(KIND, kind)
    QgsProject.instance().addMapLayer(layer, False)
    (group or QgsProject.instance().layerTreeRoot()).insertLayer(0, layer)
    return layer


def load_field(path: Path | str, name: str = "") -> QgsLayerTreeGroup:
    """Show a learned field: each value as a ramp, with a layer of how uncertain it is, switched off, in one group.

    Raises:
        InputError: the file cannot be opened.
    """
    path = Path(path)
    first = raster_layer(path, name or path.stem)
    _check(first, path)
    group = QgsProject.instance().layerTreeRoot().insertGroup(0, name or path.stem)
    count = first.bandCount()
    for band in range(1, count + 1):
        layer = raster_layer(path, first.bandName(band).partition(": ")[2] or path.stem)
        extremes = QgsRasterBandStats.Stats.Min | QgsRasterBandStats.Stats.Max
        found = layer.dataProvider().bandStatistics(band, extremes, layer.extent(), FEW_PIXELS)
        apply_style(layer, field_style(band, (found.minimumValue, found.maximumValue)))
        layer.setCustomProperty(KIND, "field" if band <= max(1, count // 2) else "uncertainty")
        QgsProject.instance().addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(band == 1)
        node.setExpanded(band == 1)
    return group


def load_classification(folder: Path | str) -> QgsLayerTreeGroup:
    """Show a classification: its classes, and switched off their polygons and probabilities, in one group at the top.

    Raises:
        InputError: one of the files cannot be opened.
    """
    parts = (
        (ClassificationFiles.CLASSES, tr("Classes"), "classes", ""),
        (ClassificationFiles.LAYER, tr("Areas of the classes"), "class-areas", ""),
        (ClassificationFiles.PROBABILITIES, tr("Probabilities of the classes"), "probabilities", ""),
        (ClassificationFiles.NEXT, tr("Tiles to label next"), "next-labels", ""),
    )
    asked = (Path(folder) / ClassificationFiles.NEXT).is_file()
    return _load_result(Path(folder), parts if asked else parts[:-1])


def load_changes(folder: Path | str) -> QgsLayerTreeGroup:
    """Show what changed between dates: the places, and switched off the rasters and what is unusual, in one group.

    Raises:
        InputError: one of the files cannot be opened.
    """
    folder = Path(folder)
    alike = (
        (ChangeFiles.LAYER, tr("Places that changed alike"), "changed-alike", "|layername=changed_alike"),
        (ChangeFiles.LIKE, tr("Changed alike"), "alike", ""),
    )
    parts = (
        (ChangeFiles.LAYER, tr("Places that changed"), "changes", "|layername=changes"),
        *(alike if (folder / ChangeFiles.LIKE).is_file() else ()),
        (ChangeFiles.LAYER, tr("Unusual places"), "unusual-places", "|layername=unusual"),
        (ChangeFiles.RASTER, tr("Change"), "change", ""),
        (ChangeFiles.UNUSUAL, tr("How unusual"), "unusual", ""),
    )
    return _load_result(folder, parts)


def _load_result(folder: Path, parts: Sequence[tuple[str, str, str, str]]) -> QgsLayerTreeGroup:
    """Files of a result as one group at the top, the first of them shown: (file, title, kind, which of its layers).

    A raster has one file for each source.
    """
    group = QgsProject.instance().layerTreeRoot().insertGroup(0, folder.name)
    for name, title, kind, which in parts:
        first = folder / name
        further = sorted(folder.glob(f"{first.stem}_[0-9]*{first.suffix}"))
        for number, path in enumerate([*([first] if first.is_file() or not further else []), *further], start=1):
            own = title if number == 1 else f"{title} {number}"
            layer = vector_layer(f"{path}{which}", own) if path.suffix == ".gpkg" else raster_layer(path, own)
            _check(layer, path)
            layer.setCustomProperty(KIND, kind)
            if kind == "class-areas":
                layer.setMapTipTemplate(tip_of_areas(layer))
            QgsProject.instance().addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setItemVisibilityChecked(kind == parts[0][2])
            node.setExpanded(kind == parts[0][2])
    return group


def load_map_layers(path: Path | str) -> QgsLayerTreeGroup:
    """Show the layers of a map that was made of an OpenStreetMap extract, in their order and the styles beside them.

    Raises:
        InputError: one of them cannot be opened.
    """
    from ..imagery.osm_tables import from_the_top

    path = Path(path)
    group = QgsProject.instance().layerTreeRoot().insertGroup(0, path.stem)
    for table in from_the_top():
        layer = vector_layer(f"{path}|layername={table.name}", table.name)
        _check(layer, path)
        layer.setCustomProperty(KIND, "map")
        QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(layer).setExpanded(False)
    return group


def load_predictions(path: Path | str) -> QgsLayerTreeGroup:
    """Show predicted positions: points, lines to the truth where it is known, cells by probability, in one group.

    Raises:
        InputError: the file holds no layer.
    """
    path = Path(path)
    details = QgsProviderRegistry.instance().querySublayers(str(path))
    names = [part.name() for part in details if part.name() != "layer_styles"]
    if not names:
        raise InputError(tr("{path} holds no layer.").format(path=path), tr("Predict again."), "no-layer")
    group = QgsProject.instance().layerTreeRoot().insertGroup(0, path.stem)
    for part in details:
        if part.name() == "layer_styles":
            continue
        layer = vector_layer(part.uri(), part.name() if len(names) > 1 else path.stem)
        _check(layer, path)
        layer.setCustomProperty(KIND, "predictions")
        layer.setCustomProperty(FOLDER, str(path.parent))
        style_predictions(layer)
        QgsProject.instance().addMapLayer(layer, False)
        # points above lines above cells: in the order of QGIS' geometry types
        below = [node for node in group.findLayers() if node.layer().geometryType() > layer.geometryType()]
        group.insertLayer(group.children().index(below[0]) if below else len(group.children()), layer)
    return group


def open_folders() -> list[Path]:
    """The embeddings folders of which a layer is in the project, in the order of the layer tree."""
    found: dict[Path, None] = {}
    project = QgsProject.instance()
    # A layer that is just being added is in the project before it is in the tree.
    for layer in (*(node.layer() for node in project.layerTreeRoot().findLayers()), *project.mapLayers().values()):
        folder = folder_of(layer)
        if folder is not None:
            found[folder] = None
    return list(found)


def tile_layers(folder: Path | str) -> list[QgsVectorLayer]:
    """The layers of the project that draw a folder's tiles."""
    return [layer for layer in _layers_of(Path(folder).resolve()) if kind_of(layer) == TILES]


def layers_of_kind(folder: Path | str, kind: str) -> list[Any]:
    """The layers of the project that draw this of a folder, one a source."""
    return [layer for layer in _layers_of(Path(folder).resolve()) if kind_of(layer).split("_")[0] == kind]


def set_shown(layers: list[Any], shown: bool) -> None:
    """Tick layers in the layer tree, with the groups that they are in, or untick them."""
    for layer in layers:
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is None:
            continue
        if shown:
            node.setItemVisibilityCheckedParentRecursive(True)
        else:
            node.setItemVisibilityChecked(False)


def group_of(folder: Path | str) -> Optional[QgsLayerTreeGroup]:
    """The group that shows a folder; None where it is not in the project."""
    return _group_of(_layers_of(Path(folder).resolve()))


def folder_of(layer: Optional[QgsMapLayer]) -> Optional[Path]:
    """The embeddings folder that a layer draws; None for other layers."""
    if layer is None or layer.providerType() not in {"ogr", "gdal"}:
        return None
    path = Path(layer.source().split("|")[0])
    known = layer.customProperty(FOLDER)
    for folder in (Path(known) if known else None, path.parent if path.stem.split("_")[0] in _STEMS else None):
        if folder is not None and all((folder / name).is_file() for name in _NEEDED):
            return folder.resolve()
    return None


def kind_of(layer: QgsMapLayer) -> str:
    """What of a folder a layer draws, such as ``tiles``; "" for other layers."""
    known = layer.customProperty(KIND)
    if known:
        return str(known)
    return _STEMS.get(Path(layer.source().split("|")[0]).stem, "")


# ---------------------------------------------------------------------------------------------
# The layers of a folder
# ---------------------------------------------------------------------------------------------
_NEEDED = (EmbeddingFiles.MANIFEST, EmbeddingFiles.VECTORS)
_STEMS = {
    Path(EmbeddingFiles.LAYER).stem: TILES,
    Path(EmbeddingFiles.CLUSTERS).stem: "clusters",
    Path(EmbeddingFiles.COLOURS).stem: "colours",
    Path(EmbeddingFiles.RASTER).stem: "embedding",
}


def _layers_on_disk(folder: Path, present: dict[str, Any]) -> list[tuple[str, Optional[QgsMapLayer]]]:
    """(kind, layer) from the top of the tree downwards; layers that are present are not opened again."""
    titles = {
        TILES: tr("Tiles"),
        "clusters": tr("Clusters"),
        "colours": tr("Embedding colours (PCA)"),
        "embedding": tr("Embedding raster"),
    }
    found: list[tuple[str, Optional[QgsMapLayer]]] = []
    for stem, kind in _STEMS.items():
        if kind == TILES:
            paths = [folder / EmbeddingFiles.LAYER]
        else:
            first = folder / f"{stem}.tif"
            paths = [first, *sorted(folder.glob(f"{stem}_[0-9]*.tif"))]
        for number, path in enumerate(paths):
            key = kind if number == 0 else f"{kind}{path.stem[len(stem) :]}"
            if not path.is_file():
                continue
            if key in present:
                found.append((key, None))
                continue
            if not _is_plain(path):
                messages.warn(tr("{path} cannot be opened as a layer.").format(path=path))
                continue
            title = titles[kind] if number == 0 else f"{titles[kind]} {number + 1}"
            if kind == TILES:
                layer: QgsMapLayer = vector_layer(f"{path}|layername={TILES}", title)
            else:
                layer = raster_layer(path, title)
            if layer.isValid():
                found.append((key, layer))
            else:
                messages.warn(tr("{path} cannot be opened as a layer.").format(path=path))
    return found


def _shown_at_first(kind: str, folder: Path) -> bool:
    """One thing lies over the image, and lets it through: the clusters, or the colours where there are none."""
    if kind.startswith("colours"):
        return not (folder / EmbeddingFiles.CLUSTERS).is_file()
    return kind.startswith("clusters")


def _add(layer: Any, kind: str, folder: Path, group: QgsLayerTreeGroup, shown: bool) -> None:
    layer.setCustomProperty(FOLDER, str(folder))
    layer.setCustomProperty(KIND, kind)
    if kind.startswith("colours"):
        layer.setOpacity(THROUGH)
    elif kind.startswith("clusters") or (kind == TILES and layer.renderer().type() == "categorizedSymbol"):
        layer.setOpacity(CLUSTERED)  # the styles of folders that an earlier version made hide the image
    elif kind == TILES:
        apply_style(layer, style("tile_outlines"))
    QgsProject.instance().addMapLayer(layer, False)
    node = group.addLayer(layer)
    node.setItemVisibilityChecked(shown)
    node.setExpanded(kind == TILES)


def _layers_of(folder: Path) -> list[Any]:
    return [layer for layer in QgsProject.instance().mapLayers().values() if folder_of(layer) == folder]


def _group_of(layers: list[Any]) -> Optional[QgsLayerTreeGroup]:
    root = QgsProject.instance().layerTreeRoot()
    for layer in layers:
        node = root.findLayer(layer.id())
        if node is not None and isinstance(node.parent(), QgsLayerTreeGroup) and node.parent() != root:
            return node.parent()
    return None


def _is_plain(path: Path) -> bool:
    """Whether a file is one as the trainer writes it: what is called .tif may be the address of a server.

    QGIS would ask that; a folder may be from somebody else.
    """
    from trainer.gdal_library import gdal

    try:
        with closed_thread():
            return open_file(str(path), gdal.OF_RASTER | gdal.OF_VECTOR) is not None
    except (InputError, RuntimeError):
        return False


def _check(layer: QgsMapLayer, path: Path) -> None:
    if not layer.isValid():
        hint = tr("Is the file whole, and not open in another program?")
        raise InputError(tr("{path} cannot be opened as a layer.").format(path=path), hint, "no-layer")
