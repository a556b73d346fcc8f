"""The model card, beside the weights: what an encoder was trained on, how its input must look, what it is known by."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from trainer import __version__
from trainer.atomic import write_json
from trainer.contract import InputError, RunFiles
from trainer.files.records import RecordError, made, read_object, within
from trainer.files.refusals import require_version, unreadable
from trainer.files.tile_table import MOST_PIXELS, check_bands
from trainer.messages import say

FORMAT_VERSION = 1

DECIDING = ("backbone", "dimension", "mean", "std", "relative_bands", "with_location")
"""What of a card decides, beside the weights, what the encoder makes of a tile."""
AT_ONCE = 1 << 20
MOST_DIMENSIONS = 1 << 16


@dataclass(frozen=True)
class ModelCard:
    """What must be known to use an encoder.

    Attributes:
        backbone: Name in :data:`trainer.encoders.backbones.BACKBONES`.
        dimension: Length of an embedding.
        size: Side of the tiles in pixels that it was trained on.
        bands: Names of the bands, in order.
        mean: Per band, in 0…255: subtracted from a pixel.
        std: Per band, in 0…255: what the difference is divided by.
        scaling: Per band (low, high): which source values became 0 and 255; empty for 8-bit sources.
        stored_as: Type of the sources' pixels (``uint16``), where ``scaling`` is of what they mean by scale and offset;
            "" before that was kept, where it is of the numbers that are stored.
        ground_resolution: Metres a pixel in training.
        method: ``contrastive``, ``loc2vec`` or ``none`` (not trained by us).
        normalised: Whether training compared embeddings of length one.
        trained_on: The tile set's sources by name.
        tiles: How many tiles it was trained on.
        steps: Optimiser steps taken.
        minutes: Time of training.
        precision: What training computed in (``bf16``, ``fp32`` …), on which its time rests; "" before it was kept.
        relative_bands: Whether the backbone sees each band relative to the image's brightness, too.
        with_location: Whether longitude and latitude are a second input.
    """

    backbone: str
    dimension: int = field(metadata=within(1, MOST_DIMENSIONS))
    size: int = field(metadata=within(1, MOST_PIXELS))
    bands: list[str]
    mean: list[float]
    std: list[float] = field(metadata=within(above=0))
    scaling: list[list[float]] = field(default_factory=list)
    stored_as: str = ""
    ground_resolution: float = 0.0
    method: str = "none"
    weights: str = "random"
    normalised: bool = True
    trained_on: list[str] = field(default_factory=list)
    tiles: int = 0
    steps: int = 0
    minutes: float = 0.0
    precision: str = ""
    relative_bands: bool = False
    with_location: bool = False
    trainer_version: str = __version__
    format_version: int = FORMAT_VERSION

    @property
    def channels(self) -> int:
        """How many bands an image has."""
        return len(self.bands)

    def save(self, run: Path) -> None:
        """Write ``model.json`` into a run folder."""
        write_json(run / RunFiles.CARD, asdict(self))

    def check(self) -> None:
        """Refuse what cannot be, field beside field.

        Raises:
            RecordError: bands, their means, deviations and scaling do not fit each other.
        """
        check_bands(self.bands, self.mean, self.std, self.scaling)

    @classmethod
    def load(cls, run: Path) -> ModelCard:
        """Read ``model.json`` of a run folder.

        Raises:
            InputError: the folder is no run, its training is not finished, or it is of another version.
        """
        path = run / RunFiles.CARD
        try:
            record = read_object(path)
        except (FileNotFoundError, NotADirectoryError) as error:
            if (run / RunFiles.CONFIGURATION).is_file():
                hint = say(
                    "encoders.finish-training",
                    "Finish it with `python -m trainer train --out {run} --resume`.",
                    run=run,
                )
                raise InputError(
                    say("encoders.training-not-finished", "The training of {run} is not finished.", run=run),
                    hint,
                    "unfinished-run",
                ) from error
            hint = say("encoders.make-a-run", "Make one with `python -m trainer train TILES --out FOLDER`.")
            raise InputError(
                say("encoders.not-run", "{run} is not a run: it has no {name}.", run=run, name=path.name),
                hint,
                "no-run",
            ) from error
        except (OSError, ValueError) as error:
            raise unreadable(path, error, say("any.train-again", "Train again.")) from error
        require_version(
            path,
            record,
            FORMAT_VERSION,
            say(
                "encoders.train-again-or-other-version",
                "Train again with this version, or use the version that made it.",
            ),
        )
        try:
            card = made(cls, record)
            card.check()
        except RecordError as error:
            raise InputError(
                say("any.damaged", "{folder} is damaged: {error}.", folder=path, error=error),
                say("any.train-again", "Train again."),
                "damaged",
            ) from error
        return card


def encoder_identity(run: Path, card: ModelCard) -> str:
    """What an encoder is known by wherever its run lies; equal identities mean equal vectors of equal tiles.

    SHA-256, in 64 hex digits, of a run's weights file and of :data:`DECIDING` of its card.

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
        hint = say("any.train-again-copy-whole-run", "Train again, or copy the whole run folder.")
        raise InputError(
            say("encoders.no-weights-file", "{path} is missing: there is no file of weights.", path=path),
            hint,
            "missing-file",
        ) from error
    return digest.hexdigest()
