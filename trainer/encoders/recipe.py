"""Every number of a training recipe, in one place: the defaults of `train`, and those of `--method loc2vec`."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

from trainer.contract import InputError
from trainer.encoders.views import ViewOptions

METHODS = ("contrastive", "loc2vec")

_LEAST = {"places": 2, "views": 2, "projector": 0, "zoom": 0, "rotation": 0, "weight_decay": 0, "clip": 0, "seed": 0}
_SHARES = (
    "crop",
    "early_crop",
    "early_share",
    "shift",
    "mirror_shift",
    "resampled_share",
    "blur_share",
    "jitter_share",
    "brightness",
    "contrast",
    "band_gain",
    "warm_up",
    "swa_share",
    "ema_decay",
)
_POSITIVE = ("crop", "early_crop", "temperature", "learning_rate", "margin", "blur_lowest", "projector_dimension")


@dataclass(frozen=True)
class Recipe:
    """How an encoder learns; the defaults are those of ``--method contrastive``.

    Attributes:
        method: ``contrastive`` or ``loc2vec``.
        backbone: Name in :data:`trainer.encoders.backbones.BACKBONES`.
        weights: ``random``, ``imagenet``, a file or a run.
        dimension: Length of an embedding.
        relative_bands: Whether the backbone sees each band relative to the picture's brightness, too.
        whitening: How far the embedding is whitened at the end (0: not, 1: wholly).
        places: Tiles in a batch.
        views: Views of each of them.
        sampling: ``random`` (each tile once an epoch) or ``balanced`` (busy tiles as often as plain ones).
        negative_radius: Places nearer than this, in tile sides, are never negatives of each other.
        temperature: Of the contrastive loss.
        decoupled: Leave the positive out of the contrastive denominator.
        projector: Width of the projector's hidden layer (0: no projector).
        projector_dimension: Length of what the contrastive loss compares.
        normalised: Whether loc2vec compares embeddings of length one.
        mining: ``hard``, ``semi-hard`` or ``random``: where the fall of loc2vec's mining begins.
        triplet_form: ``margin`` or ``softmax``.
        margin: Of the triplet loss, in units of distance.
        optimiser: ``adamw`` or ``adam``.
        learning_rate: Its peak.
        weight_decay: Of AdamW.
        schedule: ``cosine`` (after a warm-up) or ``one-cycle``.
        warm_up: Share of the budget in which the learning rate rises.
        averaging: ``none``, ``ema`` or ``swa``.
        ema_decay: Of the exponential average.
        swa_share: Share of the budget, at its end, that ``swa`` averages.
        clip: Largest norm of the gradient (0: not clipped).
        precision: ``auto``, ``fp32``, ``bf16`` or ``fp16``.
        compiled: Whether torch compiles the network.
        seed: Of everything that is random.
        with_location: Whether longitude and latitude are a second input of the encoder.
        early_crop: What ``crop`` is at first, where that is smaller: small views are quicker, and what is learned
            from them holds for larger ones (progressive resizing, https://arxiv.org/abs/2104.00298).
        early_share: Share of the budget in which it is.

    The rest are the fields of :class:`trainer.encoders.views.ViewOptions`.
    """

    method: str = "contrastive"
    backbone: str = "slim"
    weights: str = "random"
    dimension: int = 64
    relative_bands: bool = True
    whitening: float = 0.4
    places: int = 256
    views: int = 2
    sampling: str = "random"
    negative_radius: float = 1.0
    temperature: float = 0.15
    decoupled: bool = True
    projector: int = 256
    projector_dimension: int = 64
    normalised: bool = True
    mining: str = "hard"
    triplet_form: str = "margin"
    margin: float = 0.5
    optimiser: str = "adamw"
    learning_rate: float = 2e-3
    weight_decay: float = 1e-2
    schedule: str = "cosine"
    warm_up: float = 0.05
    averaging: str = "none"
    ema_decay: float = 0.998
    swa_share: float = 0.25
    clip: float = 5.0
    precision: str = "auto"
    compiled: bool = False
    seed: int = 0
    with_location: bool = False
    early_crop: float = 0.5
    early_share: float = 0.7
    crop: float = 0.75
    shift: float = 0.5
    mirror_shift: float = 0.25
    flips: bool = True
    quarter_turns: bool = True
    zoom: float = 0.0
    rotation: float = 0.0
    resampled_share: float = 0.5
    blur_share: float = 0.5
    blur_lowest: float = 0.5
    jitter_share: float = 0.2
    brightness: float = 0.12
    contrast: float = 0.0
    band_gain: float = 0.0

    def __post_init__(self) -> None:
        for name, least in _LEAST.items():
            value = getattr(self, name)
            if not value >= least:
                raise InputError(f"{name} is {value}; it must be {least:g} at least.", "", "setting")
        for name in _SHARES:
            value = getattr(self, name)
            if not 0 <= value <= 1:
                raise InputError(f"{name} is {value}; it must be from 0 to 1.", "", "setting")
        for name in _POSITIVE:
            value = getattr(self, name)
            if not value > 0:
                raise InputError(f"{name} is {value}; it must be above 0.", "", "setting")

    def view_options(self) -> ViewOptions:
        """The part that says which views are made."""
        return ViewOptions(**{item.name: getattr(self, item.name) for item in fields(ViewOptions)})

    def to_json(self) -> dict[str, Any]:
        """As plain values, for ``config.json``."""
        return asdict(self)

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> Recipe:
        """From ``config.json``.

        Raises:
            InputError: the record has a value that this version does not know.
        """
        known = {item.name for item in fields(cls)}
        unknown = sorted(set(record) - known)
        if unknown:
            hint = "Go on with the version that began it."
            raise InputError(f"The run has the setting '{unknown[0]}', unknown here.", hint, "other-version")
        return cls(**record)


CONTRASTIVE = Recipe()
"""``--method contrastive``, the default."""

LOC2VEC = Recipe(method="loc2vec", places=64, views=4, sampling="balanced", mining="semi-hard", learning_rate=1e-3)
"""``--method loc2vec``: Sentiance's Loc2Vec by the article of Suresh, corrected.

Semi-hard, because hard triplets of half-tile shifts, whose views of a place may not even overlap, draw the
space together: with 32 places × 8 views it had collapsed to a spread of 0.02 after 50 steps.
"""

RECIPES = {"contrastive": CONTRASTIVE, "loc2vec": LOC2VEC}
