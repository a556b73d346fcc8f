"""The text tower of an encoder of the CLIP kind that was made elsewhere: words to a vector among those of pictures.

The graph takes the numbers of tokens, and a mask where it has a second input; the tokens are CLIP's (Radford et al.
2021, arXiv 2103.00020): lower case, split into words, marks and single digits, which byte pairs make shorter.
"""

from __future__ import annotations

import gzip
import html
import re
import unicodedata
import zlib
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.encoders.onnx_encoder import OnnxGraph
from trainer.files.records import RecordError, parsed_object
from trainer.messages import say

TOKENIZER = "tokenizer.json"
START, END = "<|startoftext|>", "<|endoftext|>"
CONTEXT = 77
"""Tokens of a text where the graph does not say how many it takes."""
LARGEST_BYTES = 32 << 20
_WORDS = re.compile(r"'s|'t|'re|'ve|'m|'ll|'d|[^\W\d_]+|\d|(?:[^\s\w]|_)+")
_KINDS = {"tensor(int64)": np.int64, "tensor(int32)": np.int32}
_FEWEST_MERGES, _VOCABULARY = 2, 49408
_NO_PAIRS = say("encoders.no-byte-pairs", "it has no byte pairs")
Pair = tuple[str, str]


class Tokenizer:
    """CLIP's byte pairs.

    Args:
        path: ``tokenizer.json``, or the list of pairs that CLIP's makers publish (``merges.txt``,
            ``bpe_simple_vocab_16e6.txt.gz``).

    Raises:
        InputError: it is none.
    """

    def __init__(self, path: Path) -> None:
        try:
            text = _text_of(path)
            merges, numbers = _of_json(text) if text.lstrip().startswith("{") else _of_list(text)
            self._rank = {pair: rank for rank, pair in enumerate(merges)}
            self._numbers = numbers
            self.start, self.end = numbers[START], numbers[END]
            if len(merges) < _FEWEST_MERGES or not all(letter in numbers for letter in _letters().values()):
                raise RecordError(_NO_PAIRS)
        except FileNotFoundError as error:
            raise InputError(
                say("encoders.no-tokenizer", "There is no tokenizer {path}.", path=path),
                say(
                    "encoders.name-tokenizer",
                    "Name it with --tokenizer, or put {name} beside the graph.",
                    name=TOKENIZER,
                ),
                "no-such-file",
            ) from error
        except (OSError, EOFError, zlib.error, UnicodeDecodeError, RecordError, KeyError, ValueError) as error:
            raise InputError(
                say(
                    "encoders.bad-tokenizer", "{path} is no tokenizer of CLIP's kind: {error}.", path=path, error=error
                ),
                say("encoders.give-tokenizer", "Give tokenizer.json or merges.txt of the model that the graph is of."),
                "not-a-tokenizer",
            ) from error

    def numbers(self, text: str) -> list[int]:
        """The numbers of a text's tokens, with those of its start and its end."""
        plain = unicodedata.normalize("NFC", html.unescape(html.unescape(text)))
        plain = re.sub(r"\s+", " ", plain).strip().lower()
        letters = _letters()
        found = [self.start]
        for word in _words(plain):
            pieces = [letters[byte] for byte in word.encode("utf-8")]
            pieces[-1] += "</w>"
            found += [self._numbers[piece] for piece in self._joined(pieces)]
        return [*found, self.end]

    def _joined(self, pieces: list[str]) -> list[str]:
        """Join the pair that was learned first, wherever it is, until no pair is known."""
        while len(pieces) > 1:
            best = min(zip(pieces, pieces[1:]), key=lambda pair: self._rank.get(pair, len(self._rank)))
            if best not in self._rank:
                break
            made: list[str] = []
            place = 0
            while place < len(pieces):
                pair = tuple(pieces[place : place + 2]) == best
                made.append("".join(pieces[place : place + 1 + pair]))
                place += 1 + pair
            pieces = made
        return pieces


class TextTower:
    """Words to vectors.

    Args:
        path: An ONNX file.
        tokenizer: What makes numbers of words; None takes :data:`TOKENIZER` beside the graph.
        dimension: Of the vectors that it is to be compared with.
        device: As of :class:`~trainer.encoders.onnx_encoder.OnnxGraph`.
        provider: Likewise.

    Raises:
        InputError: it is no graph from tokens to vectors of so many dimensions.
    """

    def __init__(
        self, path: Path, tokenizer: Path | None, dimension: int, device: str = "auto", provider: str = "auto"
    ) -> None:
        self.tokenizer = Tokenizer(tokenizer or path.with_name(TOKENIZER))
        self.graph = OnnxGraph(path, device, provider)
        inputs = self.graph.session.get_inputs()
        masks = [given for given in inputs if "mask" in given.name.lower()]
        tokens = [given for given in inputs if given not in masks]
        if len(tokens) != 1 or len(masks) > 1 or any(given.type not in _KINDS for given in inputs):
            raise self._unlike("/".join(f"{given.name} {given.type}" for given in inputs), dimension)
        self._tokens, self._mask = tokens[0], masks[0] if masks else None
        length = self._tokens.shape[1] if len(self._tokens.shape) == 2 else CONTEXT
        self.context = length if isinstance(length, int) else CONTEXT
        vectors = [
            made for made in self.graph.session.get_outputs() if len(made.shape) == 2 and made.shape[1] == dimension
        ]
        if not vectors:
            shapes = "/".join(f"{made.name} {made.shape}" for made in self.graph.session.get_outputs())
            raise self._unlike(shapes, dimension)
        self._output = next((made.name for made in vectors if "embed" in made.name.lower()), vectors[0].name)

    def embed(self, text: str) -> npt.NDArray[np.float32]:
        """(D,) vector of a text, of length one.

        Raises:
            InputError: it is empty, or longer than the graph takes.
        """
        numbers = self.tokenizer.numbers(text)
        if not 2 < len(numbers) <= self.context:
            raise InputError(
                say(
                    "encoders.text-length",
                    "The text has {count} tokens; the encoder takes 1 to {most}.",
                    count=len(numbers) - 2,
                    most=self.context - 2,
                ),
                say("encoders.write-a-few-words", "Describe in a few words what is to be seen, such as 'a stadium'."),
                "usage",
            )
        tokens = np.zeros((1, self.context), _KINDS[self._tokens.type])
        tokens[0, : len(numbers)] = numbers
        feed: dict[str, npt.NDArray[Any]] = {self._tokens.name: tokens}
        if self._mask is not None:
            mask = (np.arange(self.context) < len(numbers))[None]
            feed[self._mask.name] = mask.astype(_KINDS[self._mask.type])
        ((vector,),) = self.graph.run(feed, [self._output])
        length = float(np.linalg.norm(vector))
        if not np.isfinite(length) or length == 0.0:
            raise self._unlike("no numbers", len(vector))
        return np.asarray(vector / length, np.float32)

    def _unlike(self, found: str, dimension: int) -> InputError:
        return InputError(
            say(
                "encoders.no-text-tower",
                "{path} is no text tower for these embeddings: it has {found}; wanted are tokens, and a vector of "
                "{dimension} numbers.",
                path=self.graph.path,
                found=found,
                dimension=dimension,
            ),
            say("encoders.export-text-tower", "Export the text half of the very model that embedded the tiles."),
            "not-a-text-tower",
        )


def _words(text: str) -> Iterator[str]:
    for word in _WORDS.findall(text):
        if word.isalpha() or not word[0].isalnum():
            yield word
        else:  # what is neither letter nor decimal, such as ², is among what Python's \w matches, too
            for alphabetic, run in groupby(word, str.isalpha):
                letters = list(run)
                yield from ["".join(letters)] if alphabetic else letters


# ---------------------------------------------------------------------------------------------
# Files of byte pairs
# ---------------------------------------------------------------------------------------------
def _text_of(path: Path) -> str:
    with path.open("rb") as file, gzip.open(file) if path.suffix.lower() == ".gz" else file as stream:
        content = stream.read(LARGEST_BYTES + 1)
    if len(content) > LARGEST_BYTES:
        raise RecordError(say("encoders.tokenizer-too-large", "it is too large"))
    return content.decode("utf-8")


def _of_json(text: str) -> tuple[list[Pair], dict[str, int]]:
    model = parsed_object(text).get("model")
    vocabulary = model.get("vocab") if isinstance(model, dict) else None
    merges = model.get("merges") if isinstance(model, dict) else None
    if not isinstance(vocabulary, dict) or not isinstance(merges, list):
        raise RecordError(_NO_PAIRS)
    numbers = {str(piece): int(number) for piece, number in vocabulary.items()}
    return [_pair(merge) for merge in merges], numbers


def _of_list(text: str) -> tuple[list[Pair], dict[str, int]]:
    """The vocabulary follows from the pairs: every byte, every byte at an end, what pairs make, start and end."""
    lines = [line for line in text.splitlines()[1:] if line.strip()]
    merges = [_pair(line) for line in lines[: _VOCABULARY - 2 * 256 - 2]]
    letters = list(_letters().values())
    pieces = [*letters, *(f"{letter}</w>" for letter in letters), *("".join(pair) for pair in merges), START, END]
    return merges, {piece: number for number, piece in enumerate(pieces)}


def _pair(merge: Any) -> Pair:
    first, second = merge.split() if isinstance(merge, str) else merge
    return str(first), str(second)


@cache
def _letters() -> dict[int, str]:
    """Byte to the letter that stands for it: itself where it can be seen, else one beyond Latin-1."""
    seen = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    hidden = [byte for byte in range(256) if byte not in set(seen)]
    return {**{byte: chr(byte) for byte in seen}, **{byte: chr(256 + place) for place, byte in enumerate(hidden)}}
