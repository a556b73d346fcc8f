"""The text tower of the encoder that made embeddings: what they name, or what a person chose; remembered by encoder."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsSettings

from trainer.encoders.options import made_elsewhere
from trainer.results.embedding_set import EmbeddingSet

from .. import remembered

_KEY = "geoembed/search/text_tower"


def possible(embeddings: EmbeddingSet) -> bool:
    """Whether words may mean something among these vectors: their encoder was made elsewhere, as CLIP's kind is."""
    return made_elsewhere(embeddings.manifest.model.card) and bool(embeddings.manifest.encoder)


def known(embeddings: EmbeddingSet) -> bool:
    """Whether there is a text tower, named by the embeddings or chosen."""
    return possible(embeddings) and (bool(embeddings.manifest.text_tower) or chosen(embeddings) is not None)


def chosen(embeddings: EmbeddingSet) -> Optional[Path]:
    """The ONNX file that a person chose for the encoder of these embeddings."""
    name = remembered.text(f"{_KEY}/{embeddings.manifest.encoder}") if possible(embeddings) else ""
    return Path(name) if name else None


def choose(embeddings: EmbeddingSet, tower: Path) -> None:
    """Remember it."""
    QgsSettings().setValue(f"{_KEY}/{embeddings.manifest.encoder}", str(tower))
