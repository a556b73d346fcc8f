"""What an encoder is known by, wherever its run lies: equal identities mean equal vectors of equal tiles."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from trainer.contract import InputError, RunFiles
from trainer.encoders.card import ModelCard

DECIDING = ("backbone", "dimension", "mean", "std", "relative_bands", "with_location")
"""What of a card decides, beside the weights, what the encoder makes of a tile."""
AT_ONCE = 1 << 20


def encoder_identity(run: Path, card: ModelCard) -> str:
    """SHA-256, in 64 hex digits, of a run's weights file and of :data:`DECIDING` of its card.

    Neither the run's name and place count, nor the times of its files, nor what the card says of the training: a run
    that was moved or copied is the same encoder, and one that was trained again at the same place is another.

    Raises:
        InputError: there is no file of weights.
        OSError: it cannot be read.
    """
    decides = json.dumps({name: getattr(card, name) for name in DECIDING}, sort_keys=True)
    return hashlib.sha256(f"{weights_digest(run / RunFiles.WEIGHTS)} {decides}".encode()).hexdigest()


def weights_digest(path: Path) -> str:
    """SHA-256 of a file of weights, as ``sha256sum`` prints it. Raises as :func:`encoder_identity`."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while block := stream.read(AT_ONCE):
                digest.update(block)
    except FileNotFoundError as error:
        hint = "Train again, or copy the whole run folder."
        raise InputError(f"{path} is missing: there is no file of weights.", hint, "missing-file") from error
    return digest.hexdigest()
