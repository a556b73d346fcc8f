"""Every setting of a geolocation run, with its default."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from trainer.contract import InputError
from trainer.geolocation.cells.adaptive import PartitionOptions
from trainer.geolocation.cells.projected_grid import GridOptions
from trainer.geolocation.heads.registry import HEADS
from trainer.geolocation.network.layers import FUSIONS
from trainer.geolocation.network.picture_views import AUGMENTATIONS

SCHEDULES = ("cosine", "plateau")
SELECT = ("median", "mean")


@dataclass(frozen=True)
class HeadOptions:
    """What is learned.

    Attributes:
        kind: One of :data:`trainer.geolocation.heads.registry.HEADS`.
        grid: Cells of ``grid`` and ``hybrid``; its CRS is that of ``regression`` too.
        partition: Cells of ``s2``.
        softness: Of the labels of ``grid`` and ``hybrid``: tau in terms of the typical distance between neighbouring
            centroids; 0: hard labels.
        tau_km: tau itself; 0: by ``softness``.
        most_weight: Largest positive weight of ``s2``.
        fusion: One of :data:`trainer.geolocation.network.layers.FUSIONS`.
        hidden: Width of the hidden layer.
        dropout: Share of features left out in training.
        probability: What the radius of a prediction is to hold.
        select: Whether the median or the mean validation error chooses.
    """

    kind: str = "grid"
    grid: GridOptions = field(default_factory=GridOptions)
    partition: PartitionOptions = field(default_factory=PartitionOptions)
    softness: float = 0.5
    tau_km: float = 0.0
    most_weight: float = 10.0
    fusion: str = "mean"
    hidden: int = 512
    dropout: float = 0.3
    probability: float = 0.8
    select: str = "median"

    def __post_init__(self) -> None:
        for name, value, known in (
            ("head", self.kind, tuple(HEADS)),
            ("fusion", self.fusion, FUSIONS),
            ("measure", self.select, SELECT),
        ):
            if value not in known:
                raise InputError(f"'{value}' is no {name}.", f"Use one of {', '.join(known)}.", "usage")
        if (
            not 0 < self.probability < 1
            or not 0 <= self.dropout < 1
            or not all(0 <= value < math.inf for value in (self.softness, self.tau_km, self.hidden))
        ):
            hint = "Probability and dropout are shares, the others are not negative."
            raise InputError("A setting of the head is out of range.", hint, "setting")

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        record = asdict(self)
        for name in ("region", "cells", "land"):
            record["grid"][name] = None if record["grid"][name] is None else str(record["grid"][name])
        return record

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> HeadOptions:
        """What :meth:`to_json` gave."""
        grid = dict(record["grid"])
        for name in ("region", "cells", "land"):
            grid[name] = None if grid[name] is None else Path(grid[name])
        partition = PartitionOptions(**record["partition"])
        return cls(**{**record, "grid": GridOptions(**grid), "partition": partition})


@dataclass(frozen=True)
class LearnOptions:
    """How it is learned.

    Attributes:
        encoder: A run folder of ours; "" for a fresh encoder.
        backbone: Of a fresh encoder.
        weights: Of a fresh encoder: ``random``, ``imagenet`` or a file.
        dimension: Of a fresh encoder's embedding.
        size: Side that the network sees, of photos for a fresh encoder; 0: 128, or the tiles' own.
        sizes: Sides that fine-tuning looks at, one a step; empty: ``size`` alone.
        augmentation: One of :data:`trainer.geolocation.network.picture_views.AUGMENTATIONS`.
        variants: Changed views of each training picture that phase one, in which the encoder stands still, learns from.
        turns: Look at tiles in all eight positions and average; None: where pictures are not upright.
        head_epochs: Of phase one: the head alone.
        epochs: Of phase two: all layers; 0: no phase two.
        batch: Places in a batch.
        learning_rate: Of the head.
        fine_rate: Of the encoder in phase two, in terms of the head's.
        schedule: ``cosine`` or ``plateau`` (a tenth when the validation error no longer falls).
        patience: Validations without progress that ``plateau`` waits for.
        weight_decay: Of AdamW.
        seed: Of all that is random.
        device: As for :func:`trainer.encoders.device.choose_device`.
        precision: As for :func:`trainer.encoders.device.choose_precision`.
        checkpoint_minutes: As in :class:`trainer.encoders.loop.LoopOptions`, like the next.
        checkpoint_steps: See there.
    """

    encoder: str = ""
    backbone: str = "slim"
    weights: str = "random"
    dimension: int = 64
    size: int = 0
    sizes: tuple[int, ...] = ()
    augmentation: str = "auto"
    variants: int = 8
    turns: bool | None = None
    head_epochs: float = 40.0
    epochs: float = 0.0
    batch: int = 128
    learning_rate: float = 1e-3
    fine_rate: float = 0.1
    schedule: str = "cosine"
    patience: int = 5
    weight_decay: float = 0.05
    seed: int = 0
    device: str = "auto"
    precision: str = "auto"
    checkpoint_minutes: float = 2.0
    checkpoint_steps: int = 0

    def __post_init__(self) -> None:
        if self.schedule not in SCHEDULES:
            raise InputError(f"'{self.schedule}' is no schedule.", f"Use one of {', '.join(SCHEDULES)}.", "usage")
        if self.augmentation not in AUGMENTATIONS:
            hint = f"Use one of {', '.join(AUGMENTATIONS)}."
            raise InputError(f"'{self.augmentation}' is no augmentation.", hint, "usage")
        if min(self.variants, self.epochs, self.head_epochs, self.size, *self.sizes, 0) < 0 or self.batch < 2:
            raise InputError("A setting of the training is out of range.", "Counts are not negative.", "setting")
        if not self.learning_rate > 0 or not 0 <= self.fine_rate <= 1:
            raise InputError("The learning rate must be above 0, the fine rate from 0 to 1.", "", "setting")

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> LearnOptions:
        """What :meth:`to_json` gave."""
        return cls(**{**record, "sizes": tuple(record["sizes"])})
