"""From a stage to the window that makes the next one, or makes the same again, filled with what is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..canvas import click_search
from .chain import Chain

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer

    from ..host import Host


def forward(plugin: Host, chain: Chain, layer: Optional[QgsRasterLayer]) -> None:
    """Open what leads on from a chain.

    Args:
        plugin: The plugin.
        chain: What there is.
        layer: The image.
    """
    step, embeddings = chain.next_step, chain.embeddings
    if step == "learn":
        window = _learn(plugin, chain, layer)
        if chain.tiles is not None:
            window.tiles_of(chain.tiles.folder)
    elif step == "embed":
        _embed(plugin, chain)
    elif step == "clusters":
        _clusters(plugin, chain)
    elif step == "evaluate" and embeddings is not None:
        plugin.opened(step).folder.setFilePath(str(embeddings.folder))
    elif embeddings is not None:
        click_search.of(plugin).session.folders.open(embeddings.folder)
        if not plugin.actions[step].isChecked():
            plugin.actions[step].trigger()


def again(plugin: Host, chain: Chain, place: int, layer: Optional[QgsRasterLayer]) -> None:
    """Open the window of a stage with what that was made with.

    Args:
        plugin: The plugin.
        chain: What there is.
        place: Of the stage: 0 tiles, 1 learned, 2 embedded, 3 clusters.
        layer: The image.
    """
    if place == 0:
        _learn(plugin, chain, layer)
    elif place == 1:
        window = _learn(plugin, chain, layer)
        if chain.tiles is not None:
            window.tiles_of(chain.tiles.folder)
    elif place == 2:
        _embed(plugin, chain)
    else:
        _clusters(plugin, chain)


def _learn(plugin: Host, chain: Chain, layer: Optional[QgsRasterLayer]) -> Any:
    window = plugin.opened("learn")
    window.tiles.choose(layer)
    window.tiles_of(None)
    if chain.tiles is not None:
        manifest = chain.tiles.manifest
        window.tiles.take(manifest.size, manifest.stride, manifest.bands)
    if chain.run is not None:
        window.take_recipe(chain.run.card)
    return window


def _embed(plugin: Host, chain: Chain) -> None:
    window = plugin.opened("embed")
    if chain.run is not None:
        window.learned.setChecked(True)
        window.run_folder.setFilePath(str(chain.run.folder))


def _clusters(plugin: Host, chain: Chain) -> None:
    window = plugin.opened("clusters")
    if chain.embeddings is not None:
        window.folder.setFilePath(str(chain.embeddings.folder))
        if chain.embeddings.clusters:
            window.count.setValue(len(chain.embeddings.clusters))
