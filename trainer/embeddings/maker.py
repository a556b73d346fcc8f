"""The encoder that made an embeddings folder: vectors of another cannot be compared with those in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from trainer.contract import InputError, RunFiles
from trainer.encoders.card import ModelCard
from trainer.encoders.identity import encoder_identity
from trainer.search.store import EmbeddingSet

if TYPE_CHECKING:
    from trainer.encoders.inference import InferenceEncoder


def run_of(embeddings: EmbeddingSet) -> Path | None:
    """Where the run that made a folder lies: where it lay then, or, moved with the folder, beside it; None for imports.

    What lies beside is taken only where it holds the encoder that made the folder.
    """
    manifest, folder = embeddings.manifest, embeddings.folder
    if not manifest.run:
        return None
    named = Path(manifest.run)
    for place in (named, folder / named):
        if (place / RunFiles.CARD).is_file():
            return place
    beside = folder.resolve().parent / named.name
    try:
        moved = manifest.encoder == encoder_identity(beside, ModelCard.load(beside))
    except (InputError, OSError):
        moved = False
    return beside if moved else named


def require_maker(encoder: InferenceEncoder, run: Path, embeddings: EmbeddingSet) -> None:
    """Refuse an encoder that did not make these embeddings, as far as their manifest tells.

    Args:
        encoder: As it was loaded from ``run``.
        run: For the message.
        embeddings: What its vectors are to be compared with.

    Raises:
        InputError: it gives another number of dimensions, or it has other weights than the one that made them.
    """
    manifest = embeddings.manifest
    if encoder.card.dimension != manifest.dimension:
        raise InputError(
            f"{run} gives {encoder.card.dimension} dimensions; {embeddings.folder} has {manifest.dimension}.",
            "Name the run that made these embeddings with --run.",
            "other-encoder",
        )
    if manifest.encoder and encoder.identity != manifest.encoder:
        raise InputError(
            f"The encoder in {run} is not the one that made {embeddings.folder}: its weights or its card are others.",
            "Name the run that made these embeddings with --run, or embed again.",
            "other-encoder",
        )
