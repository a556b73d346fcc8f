"""A trained encoder, ready to embed tiles as they come from a tile set or a raster."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from trainer.contract import InputError, RunFiles
from trainer.encoders.card import ModelCard, encoder_identity
from trainer.encoders.device import Precision, autocast, choose_device, choose_precision
from trainer.encoders.model import Encoder, make_encoder
from trainer.encoders.onnx_encoder import require_bands
from trainer.encoders.views import normalise
from trainer.encoders.weights import read_tensors, require_finite
from trainer.messages import say

BATCH = {"cpu": 128, "cuda": 2048, "mps": 256}
"""Images in one forward pass at 64 px; fewer at larger sizes, so that memory stays the same."""


class InferenceEncoder:
    """An encoder with the normalisation of its card, on a device.

    Attributes:
        card: What the encoder was trained on.
        device: Where it computes.
        precision: How it computes.
        identity: What the encoder of a run is known by, see :func:`trainer.encoders.card.encoder_identity`.
    """

    def __init__(
        self, encoder: Encoder, card: ModelCard, device: torch.device, precision: str = "auto", identity: str = ""
    ) -> None:
        self.card = card
        self.identity = identity
        self.device = device
        self.precision: Precision = choose_precision(precision, device)
        self.encoder: nn.Module = encoder.eval().requires_grad_(False).to(device)
        self.encoder = self.encoder.to(memory_format=torch.channels_last)
        self._mean = torch.tensor(card.mean, dtype=torch.float32, device=device)
        self._factor = 1.0 / torch.tensor(card.std, dtype=torch.float32, device=device)

    @torch.inference_mode()
    def embed(
        self,
        images: npt.NDArray[np.uint8] | Tensor,
        coordinates: npt.NDArray[np.float64] | None = None,
        unit: bool = True,
    ) -> npt.NDArray[np.float32]:
        """Embed tiles.

        Args:
            images: (n, H, W, C) uint8, bands as in the card.
            coordinates: Degrees (n, 2), longitude first, NaN where unknown, for an encoder whose card says
                ``with_location``; without them it goes by the image alone.
            unit: Whether rows are brought to length one.

        Returns:
            (n, D) float32.

        Raises:
            InputError: the images have another number of bands than the card.
        """
        require_bands(images, self.card)
        if len(images) == 0:
            return np.zeros((0, self.card.dimension), dtype=np.float32)
        size = max(1, BATCH.get(self.device.type, 128) * 64 * 64 // (images.shape[1] * images.shape[2]))
        parts = [
            self._forward(
                _tensor(images[start : start + size]),
                None if coordinates is None else coordinates[start : start + size],
            )
            for start in range(0, len(images), size)
        ]
        joined = torch.cat(parts)
        vectors: npt.NDArray[np.float32] = (nn.functional.normalize(joined, dim=1) if unit else joined).cpu().numpy()
        return vectors

    def _forward(self, pixels: Tensor, coordinates: npt.NDArray[np.float64] | None) -> Tensor:
        rows = pixels.to(self.device, non_blocking=True).to(torch.float32).contiguous()
        images = normalise(rows, self._mean, self._factor)  # channels_last without a copy
        degrees = None if coordinates is None else torch.from_numpy(coordinates).to(self.device)
        with autocast(self.precision, self.device):
            vectors = self.encoder(images, degrees)
        return torch.as_tensor(vectors.float())


def _tensor(images: npt.NDArray[np.uint8] | Tensor) -> Tensor:
    """As a tensor; what is memory-mapped for reading is copied, because torch warns of memory that it may not write."""
    if isinstance(images, Tensor):
        return images
    return torch.from_numpy(images if images.flags.writeable else np.array(images))


def load_encoder(run: Path, device: str = "auto", doubles: bool = False) -> InferenceEncoder:
    """Open the encoder of a run.

    Args:
        run: A run folder whose training ended.
        device: As for :func:`trainer.encoders.device.choose_device`.
        doubles: Likewise; an encoder that knows of places needs them anyway.

    Raises:
        InputError: the folder is no finished run, is of another version, or its weights are damaged, unsafe or not
            finite.
        MissingDependencyError: the device that was named cannot be used.
    """
    run = Path(run)
    card = ModelCard.load(run)
    encoder = make_encoder(
        card.backbone,
        card.channels,
        card.dimension,
        relative_bands=card.relative_bands,
        with_location=card.with_location,
    )
    hint = say("any.train-again-copy-whole-run", "Train again, or copy the whole run folder.")
    state = read_tensors(run / RunFiles.WEIGHTS, say("encoders.file-weights", "file of weights"), hint)
    try:
        encoder.load_state_dict(state)
    except (RuntimeError, TypeError, AttributeError) as error:
        raise InputError(
            say(
                "encoders.not-hold-weights-describes",
                "{path} does not hold the weights that {card} describes.",
                path=run / RunFiles.WEIGHTS,
                card=RunFiles.CARD,
            ),
            hint,
            "damaged",
        ) from error
    require_finite(state, run / RunFiles.WEIGHTS)
    chosen = choose_device(device, doubles or card.with_location)
    return InferenceEncoder(encoder, card, chosen, identity=encoder_identity(run, card))
