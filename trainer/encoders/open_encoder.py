"""Opens an encoder wherever it lies: the folder of a run, or an ONNX file, for which torch is not needed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from trainer.contract import RunFiles
from trainer.encoders.backbones import STARTER
from trainer.encoders.card import ModelCard, encoder_identity
from trainer.encoders.onnx_card import is_onnx
from trainer.encoders.options import ForeignOptions


class Device(Protocol):
    """Where an encoder computes; its text is for people."""

    @property
    def type(self) -> str:
        """``cpu``, ``cuda`` or ``mps``."""
        ...


class TileEncoder(Protocol):
    """What embeds tiles: :class:`trainer.encoders.inference.InferenceEncoder` documents it."""

    card: ModelCard
    identity: str

    @property
    def device(self) -> Device:
        """Where it computes."""
        ...

    @property
    def precision(self) -> object:
        """How it computes."""
        ...

    def embed(
        self, images: npt.NDArray[np.uint8], coordinates: npt.NDArray[np.float64] | None = None, unit: bool = True
    ) -> npt.NDArray[np.float32]:
        """(n, H, W, C) uint8 to (n, D) float32."""
        ...


def is_encoder(path: Path) -> bool:
    """Whether an encoder lies there."""
    return path.is_file() if is_onnx(path) else (path / RunFiles.CARD).is_file()


def is_starter(path: Path) -> bool:
    """Whether a person means the encoder that comes with the trainer, and no run of that name."""
    return str(path) == STARTER and not is_encoder(path)


def open_encoder(
    path: Path,
    device: str = "auto",
    provider: str = "auto",
    foreign: ForeignOptions | None = None,
    known: Mapping[str, Any] | None = None,
) -> TileEncoder:
    """Open the encoder of a run or of an ONNX file.

    Args:
        path: A run folder whose training ended, or a file that ``export`` made.
        device: As for :func:`trainer.encoders.device.choose_device`.
        provider: What an ONNX file runs on, one of :data:`trainer.options.PROVIDERS`.
        foreign: What is said of an ONNX file that was made elsewhere.
        known: The card in the manifest of embeddings that it made.

    Raises:
        InputError: there is no encoder, or it is damaged.
        MissingDependencyError: the device or provider that was named cannot be used.
    """
    if is_onnx(path):
        from trainer.encoders.foreign import open_foreign
        from trainer.encoders.onnx_encoder import OnnxGraph, load_onnx_encoder

        if foreign is None and known is None:
            return load_onnx_encoder(path, device, provider)
        return open_foreign(OnnxGraph(path, device, provider), foreign, known)
    from trainer.encoders.inference import load_encoder

    return load_encoder(path, device)


def identity_of(path: Path, known: Mapping[str, Any] | None = None) -> str:
    """What the encoder there is known by, see :func:`trainer.encoders.card.encoder_identity`.

    Args:
        path: As for :func:`open_encoder`.
        known: Likewise.

    Raises:
        InputError: there is none.
    """
    if is_onnx(path):
        return open_encoder(path, "cpu", known=known).identity
    return encoder_identity(path, ModelCard.load(path))
