"""Embeddings of places and pictures that are no tiles of a folder, made when they are asked for.

torch is imported at the first of them, not before: a worker that only compares vectors starts at once.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError, RunFiles
from trainer.embeddings.maker import require_maker, run_of
from trainer.search.store import EmbeddingSet

if TYPE_CHECKING:
    from trainer.encoders.inference import InferenceEncoder
    from trainer.tiles.pixels import PixelReader


class FreshEmbedder:
    """Embeds with the encoder that made a folder; a :class:`trainer.search.searcher.Embedder`.

    Args:
        run: The run folder; None takes the one that the folder's manifest names.
        device: As for :func:`trainer.encoders.device.choose_device`.
    """

    def __init__(self, run: Path | None = None, device: str = "auto") -> None:
        self._run = run
        self._device = device
        self._runs: dict[Path, Path] = {}
        self._encoders: dict[Path, InferenceEncoder] = {}
        self._readers: dict[Path, PixelReader] = {}

    def place(self, embeddings: EmbeddingSet, source: int, x: float, y: float) -> npt.NDArray[np.float32]:
        """(D,) embedding of the tile centred on a position in the CRS of a source's grid.

        Raises:
            InputError: the imagery or the run is gone, the run's encoder is another now, or there is no data there.
        """
        self._encoder(embeddings)  # says first what no other place would mend
        pixels = self._reader(embeddings).at(source, x, y)
        if not pixels.any():
            hint = "Choose a place on the imagery."
            raise InputError(f"{embeddings.manifest.sources[source].name} has no data there.", hint, "no-data-there")
        return self._embed(embeddings, pixels)

    def image(self, embeddings: EmbeddingSet, path: Path) -> npt.NDArray[np.float32]:
        """(D,) embedding of a picture, its middle square scaled to a tile.

        Raises:
            InputError: it is no picture, its bands do not fit the encoder, or the run's encoder is another now.
        """
        from trainer.tiles.pixels import read_image

        card = self._encoder(embeddings).card
        return self._embed(embeddings, read_image(path, embeddings.manifest.size or card.size, card.bands))

    def prepare(self, embeddings: EmbeddingSet) -> str:
        """Load the encoder, open the imagery and embed one tile, so that the next is quick; says the device."""
        encoder = self._encoder(embeddings)
        encoder.embed(np.zeros((1, encoder.card.size, encoder.card.size, encoder.card.channels), np.uint8))
        with suppress(InputError):  # pictures can still be embedded; a place will say what is wrong with the imagery
            self._reader(embeddings).tiles(embeddings.table[:1])
        return str(encoder.device)

    def _reader(self, embeddings: EmbeddingSet) -> PixelReader:
        from trainer.tiles.pixels import PixelReader

        manifest = embeddings.manifest
        if embeddings.folder not in self._readers:
            self._readers[embeddings.folder] = PixelReader(manifest.sources, manifest.bands or None, manifest.scaling)
        return self._readers[embeddings.folder]

    def _embed(self, embeddings: EmbeddingSet, pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
        vectors = self._encoder(embeddings).embed(pixels[None])
        return np.asarray(vectors[0])

    def _encoder(self, embeddings: EmbeddingSet) -> InferenceEncoder:
        if embeddings.folder not in self._runs:
            self._runs[embeddings.folder] = self._run or self._named_run(embeddings)
        run = self._runs[embeddings.folder]
        if run not in self._encoders:
            from trainer.encoders.inference import load_encoder

            self._encoders[run] = load_encoder(run, self._device)
        require_maker(self._encoders[run], run, embeddings)
        return self._encoders[run]

    @staticmethod
    def _named_run(embeddings: EmbeddingSet) -> Path:
        named = run_of(embeddings)
        if named is None:
            raise InputError(
                f"{embeddings.folder} was made elsewhere: there is no encoder to embed with.",
                "Ask for a tile or a position, or name a run with --run.",
                "no-encoder",
            )
        if not (named / RunFiles.CARD).is_file():
            raise InputError(
                f"{named}, which made {embeddings.folder}, is not a run any more.",
                f"Put the run back, or beside {embeddings.folder.name}; or name where it is with --run.",
                "no-run",
            )
        return named
