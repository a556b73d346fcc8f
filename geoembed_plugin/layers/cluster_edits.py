"""Clusters can be renamed and merged, and the names stay: manifest, layer, raster and styles are kept in step.

Pure work on files, for any thread; nothing here touches a layer of the project. A later run of ``cluster`` reads
the names from the manifest and keeps them for clusters that are still there.
"""

from __future__ import annotations

import html
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import numpy.typing as npt

from trainer.atomic import write_text
from trainer.contract import EmbeddingFiles, InputError
from trainer.results.embedding_set import EmbeddingManifest

LAYER = "tiles"
STYLE = "Clusters"


@dataclass(frozen=True)
class Cluster:
    """One cluster: its number from 1, name, colour ``#rrggbb``, number of tiles, row of its most typical tile."""

    number: int
    name: str
    colour: str
    tiles: int
    medoid: int


def read_clusters(folder: Path | str) -> list[Cluster]:
    """The clusters of an embeddings folder; empty where none were made.

    Raises:
        InputError: the folder holds no embeddings.
    """
    return clusters_of(EmbeddingManifest.load(Path(folder)).clusters)


def clusters_of(record: Mapping[str, Any]) -> list[Cluster]:
    """The clusters that a manifest records."""
    parts = zip(*(record.get(key, []) for key in ("names", "colours", "sizes", "medoids")))
    return [
        Cluster(number, str(name), str(colour), int(size), int(medoid))
        for number, (name, colour, size, medoid) in enumerate(parts, start=1)
    ]


def rename_clusters(folder: Path | str, names: Mapping[int, str]) -> list[Cluster]:
    """Give clusters new names, by their numbers. Any thread; then :func:`.styling.refresh_clusters`.

    Raises:
        InputError: there is no such cluster, a name is blank, or the layer is in use by another program.
        OSError: the folder cannot be written.
    """
    clusters = read_clusters(folder)
    _check(clusters, names)
    blank = [number for number, name in names.items() if not name.strip()]
    if blank:
        raise InputError(f"The new name of cluster {blank[0]} is blank.", "Write a name.", "blank-name")
    renamed = [replace(cluster, name=names.get(cluster.number, cluster.name).strip()) for cluster in clusters]
    _save(Path(folder), renamed, {cluster.number: cluster.number for cluster in clusters})
    return renamed


def recolour_clusters(folder: Path | str, colours: Mapping[int, str]) -> list[Cluster]:
    """Give clusters new colours ``#rrggbb``, by their numbers. Any thread. Raises as :func:`rename_clusters`."""
    clusters = read_clusters(folder)
    _check(clusters, colours)
    changed = [replace(cluster, colour=colours.get(cluster.number, cluster.colour)) for cluster in clusters]
    _save(Path(folder), changed, {cluster.number: cluster.number for cluster in clusters})
    return changed


def merge_clusters(folder: Path | str, numbers: Sequence[int], name: str = "") -> list[Cluster]:
    """Make one cluster of several: the first's number and colour stay, later clusters move up. Any thread.

    Args:
        folder: An embeddings folder.
        numbers: At least two cluster numbers; the first gives number, colour and, where ``name`` is "", the name.
        name: Of the merged cluster.

    Returns:
        The clusters that are left, numbered from 1 anew.

    Raises:
        InputError: fewer than two clusters, one that there is not, or the layer is in use by another program.
        OSError: the folder cannot be written.
    """
    clusters = read_clusters(folder)
    _check(clusters, numbers)
    chosen = list(dict.fromkeys(numbers))
    if len(chosen) < 2:
        raise InputError("Merging takes at least two clusters.", "Select two or more.", "too-few-clusters")
    kept = [cluster for cluster in clusters if cluster.number not in chosen[1:]]
    places = {cluster.number: place for place, cluster in enumerate(kept, start=1)}
    places.update(dict.fromkeys(chosen[1:], places[chosen[0]]))
    biggest = max((cluster for cluster in clusters if cluster.number in chosen), key=lambda cluster: cluster.tiles)
    merged = []
    for place, cluster in enumerate(kept, start=1):
        if cluster.number == chosen[0]:
            total = sum(other.tiles for other in clusters if other.number in chosen)
            cluster = replace(cluster, name=name.strip() or cluster.name, tiles=total, medoid=biggest.medoid)
        merged.append(replace(cluster, number=place))
    _save(Path(folder), merged, places)
    return merged


def _check(clusters: Sequence[Cluster], numbers: Any) -> None:
    unknown = sorted(set(numbers) - {cluster.number for cluster in clusters})
    if unknown:
        raise InputError(f"There is no cluster {unknown[0]}: there are {len(clusters)}.", "", "no-such-cluster")


# ---------------------------------------------------------------------------------------------
# What is written; the manifest last, since it is what everything else is read by
# ---------------------------------------------------------------------------------------------
def _save(folder: Path, clusters: Sequence[Cluster], places: Mapping[int, int]) -> None:
    """Write clusters whose old numbers became ``places``."""
    record = dict(EmbeddingManifest.load(folder).clusters)
    old_sizes, old_centroids = record.get("sizes", []), np.array(record.get("centroids", []), np.float64)
    record.update(
        k=len(clusters),
        names=[cluster.name for cluster in clusters],
        colours=[cluster.colour for cluster in clusters],
        sizes=[cluster.tiles for cluster in clusters],
        medoids=[cluster.medoid for cluster in clusters],
    )
    if len(old_centroids) == len(places):
        record["centroids"] = _merged_centroids(old_centroids, old_sizes, places, len(clusters))
    numbers = np.arange(256, dtype=np.uint8)
    for number, place in places.items():
        numbers[number] = place

    def moved(_row: int, number: Optional[int]) -> Optional[int]:
        return number if number is None else places.get(number, number)

    write_clusters(folder, clusters, record, moved, lambda _name, values: numbers[values])


def write_clusters(
    folder: Path,
    clusters: Sequence[Cluster],
    record: dict[str, Any],
    number_of: Callable[[int, Optional[int]], Optional[int]],
    pixels_of: Callable[[str, npt.NDArray[np.uint8]], npt.NDArray[np.uint8]],
) -> None:
    """Bring layer, rasters, styles and manifest of a folder to these clusters. Any thread.

    Args:
        folder: An embeddings folder.
        clusters: What there is from now on.
        record: The manifest's part on them.
        number_of: The new cluster of a tile, by its row in the layer (from 1) and its old cluster.
        pixels_of: The new pixels of a raster, by its name and its old pixels.

    Raises:
        InputError: the layer is in use by another program.
        OSError: the folder cannot be written.
    """
    if (folder / EmbeddingFiles.LAYER).is_file():
        _write_layer(folder / EmbeddingFiles.LAYER, clusters, number_of)
    for raster in cluster_rasters(folder):
        _write_raster(raster, clusters, pixels_of)
        write_text(raster.with_suffix(".qml"), raster_style(clusters))
    replace(EmbeddingManifest.load(folder), clusters=record).save(folder)


def cluster_rasters(folder: Path) -> list[Path]:
    """One a source."""
    stem = Path(EmbeddingFiles.CLUSTERS).stem
    return [
        path
        for path in (folder / EmbeddingFiles.CLUSTERS, *sorted(folder.glob(f"{stem}_[0-9]*.tif")))
        if path.is_file()
    ]


def _merged_centroids(
    centroids: npt.NDArray[Any], sizes: Sequence[int], places: Mapping[int, int], count: int
) -> list[list[float]]:
    """Unit-length means, weighted by the numbers of tiles."""
    sums = np.zeros((count, centroids.shape[1]))
    for number, place in places.items():
        sums[place - 1] += centroids[number - 1] * max(int(sizes[number - 1]), 1)
    sums /= np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-12)
    return [[round(float(value), 6) for value in row] for row in sums]


def _write_layer(path: Path, clusters: Sequence[Cluster], number_of: Callable[..., Optional[int]]) -> None:
    names = {cluster.number: cluster.name for cluster in clusters}
    with geopackage(path) as connection:
        columns = {row[1] for row in connection.execute("PRAGMA table_info(tiles)")}
        if not {"cluster", "cluster_name"} <= columns:
            raise InputError(f"{path} has no clusters.", "Make the clusters again.", "no-clusters")
        connection.create_function("geoembed_number", 2, number_of)
        connection.create_function("geoembed_name", 1, lambda number: names.get(number))
        connection.execute("UPDATE tiles SET cluster = geoembed_number(fid, cluster)")
        connection.execute("UPDATE tiles SET cluster_name = geoembed_name(cluster)")
        touch(connection)


def _write_raster(path: Path, clusters: Sequence[Cluster], pixels_of: Callable[..., Any]) -> None:
    """New numbers, colour table and names, into a copy that then replaces the raster."""
    from osgeo import gdal

    from trainer.atomic import replacing

    with replacing(path) as temporary:
        old = gdal.Open(str(path))
        values = pixels_of(path.name, old.GetRasterBand(1).ReadAsArray())
        memory = gdal.GetDriverByName("MEM").CreateCopy("", old)
        band = memory.GetRasterBand(1)
        band.WriteArray(values)
        table = gdal.ColorTable()
        table.SetColorEntry(0, (0, 0, 0, 0))
        for cluster in clusters:
            table.SetColorEntry(cluster.number, (*_rgb(cluster.colour), 255))
        band.SetColorTable(table)
        band.SetCategoryNames([])
        band.SetStatistics(1.0, float(len(clusters)), float(values[values > 0].mean() if values.any() else 0), 0.0)
        driver = gdal.GetDriverByName("COG")
        made = driver.CreateCopy(str(temporary), memory, options=["COMPRESS=DEFLATE", "RESAMPLING=NEAREST"])
        if made is None:
            raise OSError(f"{path} cannot be written: {gdal.GetLastErrorMsg()}")
        made = old = None
    sidecar = temporary.with_name(temporary.name + ".aux.xml")
    if sidecar.exists():
        sidecar.unlink()
    names = "".join(
        f"<Category>{html.escape(name, quote=False)}</Category>" for name in ["no data", *(c.name for c in clusters)]
    )
    write_text(
        path.with_name(path.name + ".aux.xml"),
        f'<PAMDataset><PAMRasterBand band="1"><CategoryNames>{names}</CategoryNames></PAMRasterBand></PAMDataset>\n',
    )


def raster_style(clusters: Sequence[Cluster]) -> str:
    """QML of ``clusters.tif``: a colour and a name a value; QGIS takes it by itself."""
    entries = "".join(
        f'<paletteEntry value="{c.number}" color="{c.colour}" alpha="255" label="{html.escape(c.name)}"/>\n'
        for c in clusters
    )
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
        '<qgis version="3.22.0" styleCategories="Symbology"><pipe>\n'
        '<rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor=""><colorPalette>\n'
        f"{entries}</colorPalette></rasterrenderer></pipe></qgis>\n"
    )


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@contextmanager
def geopackage(path: Path) -> Iterator[sqlite3.Connection]:
    """One transaction on a GeoPackage, committed at the end; with the functions that GDAL's triggers name.

    Raises:
        InputError: the file is in use by another program, or is no GeoPackage.
    """
    connection = sqlite3.connect(path, timeout=10.0, isolation_level=None)
    try:
        for function in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            connection.create_function(function, 1, lambda _blob: None)
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        connection.execute("COMMIT")
    except sqlite3.OperationalError as error:
        hint = "Save or end the editing of this layer, then try again."
        raise InputError(f"{path} cannot be changed: {error}.", hint, "locked") from error
    except sqlite3.DatabaseError as error:
        raise InputError(f"{path} is damaged: {error}.", "Embed again.", "damaged") from error
    finally:
        connection.close()


def touch(connection: sqlite3.Connection) -> None:
    """Note that the layer changed, as the standard wants it."""
    connection.execute(
        "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?", (LAYER,)
    )
