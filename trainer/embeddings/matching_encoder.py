"""The encoder that made an embeddings folder, and what it says of places and pictures that are no tiles of it.

torch, or onnxruntime, is imported at the first of them, not before: a worker that only compares vectors starts at once.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from trainer.contract import EmbeddingFiles, InputError
from trainer.encoders.open_encoder import TileEncoder, identity_of, is_encoder, open_encoder
from trainer.encoders.options import made_elsewhere
from trainer.files.local_files import candidates
from trainer.gdal_library import require_reachable
from trainer.messages import Text, say
from trainer.results.embedding_set import EmbeddingSet

if TYPE_CHECKING:
    from trainer.encoders.text_tower import TextTower
    from trainer.tiles.place_pixels import PixelReader


def run_of(embeddings: EmbeddingSet) -> Path | None:
    """Where the run that made a folder lies: where it was then, or, moved with it, in or beside it; None for imports.

    What lies beside is taken only where it holds the encoder that made the folder.
    """
    manifest, folder = embeddings.manifest, embeddings.folder
    if not manifest.run:
        return None
    require_reachable(manifest.run)
    named = Path(manifest.run)
    together = candidates(manifest.run, manifest.relative.get("run", ""), folder)
    beside = folder.resolve().parent / named.name
    inside = [folder.resolve() / named.name] if named.name == EmbeddingFiles.ENCODER else []
    places = [named if named.is_absolute() else folder / named, *inside, *map(Path, together), beside]
    there = [place for place in dict.fromkeys(places) if is_encoder(place)]
    if there == places[:1]:
        return there[0]  # whoever compares with it looks whether it is the same
    return next((place for place in there if _made(place, embeddings)), there[0] if places[0] in there else named)


def _made(run: Path, embeddings: EmbeddingSet) -> bool:
    """Whether a run holds the encoder that made a folder, as far as that is known."""
    try:
        return embeddings.manifest.encoder == identity_of(run, embeddings.manifest.model.card)
    except (InputError, OSError):
        return False


def require_same_encoder(encoder: TileEncoder, run: Path, embeddings: EmbeddingSet) -> None:
    """Refuse an encoder that did not make these embeddings, whose vectors cannot be compared with theirs.

    As far as their manifest tells.

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
            say(
                "embeddings.gives-dimensions",
                "{run} gives {found} dimensions; {folder} has {wanted}.",
                run=run,
                found=encoder.card.dimension,
                folder=embeddings.folder,
                wanted=manifest.dimension,
            ),
            say("embeddings.name-run", "Name the run that made these embeddings with --run."),
            "other-encoder",
        )
    if manifest.encoder and encoder.identity != manifest.encoder:
        raise InputError(
            say(
                "embeddings.another-encoder",
                "The encoder in {run} is not the one that made {folder}: its weights or its card are others.",
                run=run,
                folder=embeddings.folder,
            ),
            say(
                "embeddings.name-run-or-embed-again",
                "Name the run that made these embeddings with --run, or embed again.",
            ),
            "other-encoder",
        )


class MatchingEmbedder:
    """Embeds with the encoder that made a folder; a :class:`trainer.search.searcher.Embedder`.

    Args:
        run: The run folder, or an ONNX file; None takes the one that the folder's manifest names.
        device: As for :func:`trainer.encoders.device.choose_device`.
        tell: Hears of imagery whose bytes are no longer those that were embedded; None: it is refused.
        provider: What an ONNX file runs on.
        text_encoder: The text tower; None takes the one that the folder's manifest names.
        tokenizer: What tokens are to it; None takes the manifest's, or the one beside the tower.
    """

    def __init__(
        self,
        run: Path | None = None,
        device: str = "auto",
        tell: Callable[[Text, Text], None] | None = None,
        provider: str = "auto",
        text_encoder: Path | None = None,
        tokenizer: Path | None = None,
    ) -> None:
        self._provider = provider
        self._text_encoder, self._tokenizer = text_encoder, tokenizer
        self._towers: dict[Path, TextTower] = {}
        self._run = run
        self._tell = tell
        self._device = device
        self._runs: dict[Path, Path] = {}
        self._encoders: dict[Path, TileEncoder] = {}
        self._readers: dict[Path, PixelReader] = {}

    def place(self, embeddings: EmbeddingSet, source: int, x: float, y: float) -> npt.NDArray[np.float32]:
        """(D,) embedding of the tile centred on a position in the CRS of a source's grid.

        Raises:
            InputError: the imagery or the run is gone, the run's encoder is another now, or there is no data there.
        """
        self._encoder(embeddings)  # says first what no other place would mend
        pixels = self._reader(embeddings).at(source, x, y)
        if not pixels.any():
            hint = say("any.choose-place-imagery", "Choose a place on the imagery.")
            raise InputError(
                say(
                    "embeddings.has-no-data", "{name} has no data there.", name=embeddings.manifest.sources[source].name
                ),
                hint,
                "no-data-there",
            )
        return self._embed(embeddings, pixels)

    def image(self, embeddings: EmbeddingSet, path: Path) -> npt.NDArray[np.float32]:
        """(D,) embedding of a picture, its middle square scaled to a tile.

        Raises:
            InputError: it is no picture, its bands do not fit the encoder, or the run's encoder is another now.
        """
        from trainer.tiles.place_pixels import read_image

        card = self._encoder(embeddings).card
        return self._embed(embeddings, read_image(path, embeddings.manifest.size or card.size, card.bands))

    def words(self, embeddings: EmbeddingSet, text: str) -> npt.NDArray[np.float32]:
        """(D,) embedding of words, by the text tower of the encoder that made the folder.

        Raises:
            InputError: no tower is known, it is not of that encoder, or it cannot take these words.
        """
        if embeddings.folder not in self._towers:
            self._towers[embeddings.folder] = self._tower(embeddings)
        return self._towers[embeddings.folder].embed(text)

    def _tower(self, embeddings: EmbeddingSet) -> TextTower:
        from trainer.encoders.text_tower import TextTower

        manifest = embeddings.manifest
        if not made_elsewhere(manifest.model.card):
            raise InputError(
                say(
                    "embeddings.without-words",
                    "{folder} was not made by an encoder of the CLIP kind: words mean nothing there.",
                    folder=embeddings.folder,
                ),
                say(
                    "embeddings.embed-with-clip",
                    "Embed with `embed --encoder FILE.onnx`, the image tower of the same model.",
                ),
                "no-words",
            )
        if self._text_encoder is None and not manifest.text_tower:
            raise InputError(
                say(
                    "embeddings.words-need-tower", "Words need the text tower of the encoder that made the embeddings."
                ),
                say("embeddings.name-text-tower", "Name it with --text-encoder FILE.onnx."),
                "no-text-tower",
            )
        path, tokenizer = self._text_encoder, self._tokenizer
        if path is None:
            for name in filter(None, (manifest.text_tower, manifest.tokenizer)):
                require_reachable(name)
            path, tokenizer = (
                Path(manifest.text_tower),
                tokenizer or (Path(manifest.tokenizer) if manifest.tokenizer else None),
            )
        return TextTower(path, tokenizer, manifest.dimension, self._device, self._provider)

    def prepare(self, embeddings: EmbeddingSet) -> str:
        """Load the encoder, open the imagery and embed one tile, so that the next is quick; says the device."""
        encoder = self._encoder(embeddings)
        encoder.embed(np.zeros((1, encoder.card.size, encoder.card.size, encoder.card.channels), np.uint8))
        with suppress(InputError):  # pictures can still be embedded; a place will say what is wrong with the imagery
            self._reader(embeddings).tiles(embeddings.table[:1])
        return str(encoder.device)

    def _reader(self, embeddings: EmbeddingSet) -> PixelReader:
        from trainer.tiles.place_pixels import PixelReader

        manifest = embeddings.manifest
        if embeddings.folder not in self._readers:
            self._readers[embeddings.folder] = PixelReader(
                manifest.sources, manifest.bands or None, manifest.scaling, manifest.scalings, tell=self._tell
            )
        return self._readers[embeddings.folder]

    def _embed(self, embeddings: EmbeddingSet, pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
        vectors = self._encoder(embeddings).embed(pixels[None])
        return np.asarray(vectors[0])

    def _encoder(self, embeddings: EmbeddingSet) -> TileEncoder:
        if embeddings.folder not in self._runs:
            self._runs[embeddings.folder] = self._run or self._named_run(embeddings)
        run = self._runs[embeddings.folder]
        if run not in self._encoders:
            self._encoders[run] = open_encoder(run, self._device, self._provider, known=embeddings.manifest.model.card)
        require_same_encoder(self._encoders[run], run, embeddings)
        return self._encoders[run]

    @staticmethod
    def _named_run(embeddings: EmbeddingSet) -> Path:
        named = run_of(embeddings)
        if named is None:
            raise InputError(
                say(
                    "embeddings.made-elsewhere-no-encoder-embed",
                    "{folder} was made elsewhere: there is no encoder to embed with.",
                    folder=embeddings.folder,
                ),
                say("embeddings.ask-by-tile-or-name-run", "Ask for a tile or a position, or name a run with --run."),
                "no-encoder",
            )
        if not is_encoder(named):
            raise InputError(
                say(
                    "embeddings.run-gone",
                    "{named}, which made {folder}, is not a run any more.",
                    named=named,
                    folder=embeddings.folder,
                ),
                say(
                    "embeddings.put-run-back",
                    "Put the run back, or beside {name}; or name where it is with --run.",
                    name=embeddings.folder.name,
                ),
                "no-run",
            )
        return named
