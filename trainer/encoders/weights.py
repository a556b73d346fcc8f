"""Where weights come from: ImageNet by torchvision, a file of theirs or ours, or a run."""

from __future__ import annotations

import math
import pickle  # nosec B403  # for the name of its error; nothing is unpickled
import socket
import urllib.error
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from trainer.contract import InputError, RunFiles
from trainer.encoders.backbones import BACKBONES, STARTER, STARTER_BACKBONE, backbone_named
from trainer.files.records import parsed_object
from trainer.messages import Text, say

IMAGENET_MEAN = (123.675, 116.28, 103.53)
IMAGENET_STD = (58.395, 57.12, 57.375)
"""Per band, in 0…255: how torchvision's weights want their red, green and blue."""

_CONNECT_SECONDS = 20.0


_DAMAGE = (RuntimeError, EOFError, ValueError, LookupError, AttributeError, TypeError, AssertionError, OverflowError)
"""What torch raises of a file that is cut short or changed: it rebuilds tensors by whatever stands there."""


SAFETENSORS = {
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "F64": torch.float64,
    "I64": torch.int64,
}
"""Names of types in a file of safetensors; weights, and the counts of norms, have no others."""
_WEIGHTS = say("encoders.file-weights", "file of weights")


def read_tensors(path: Path, what: Text, hint: Text) -> Any:
    """Read a file of tensors; code in it is never run (``weights_only``).

    Raises:
        InputError: the file is missing, damaged, or carries anything but tensors and plain values.
    """
    with _told(path, what, hint):
        return torch.load(path, map_location="cpu", weights_only=True)


@contextmanager
def _told(path: Path, what: Text, hint: Text) -> Iterator[None]:
    """What goes wrong while a file of tensors is read, in a line."""
    try:
        yield
    except FileNotFoundError as error:
        raise InputError(
            say("encoders.missing-no", "{path} is missing: there is no {what}.", path=path, what=what),
            hint,
            "missing-file",
        ) from error
    except IsADirectoryError as error:
        raise InputError(
            say("encoders.weights-are-folder", "{path} is a folder, not a {what}.", path=path, what=what),
            hint,
            "not-weights",
        ) from error
    except pickle.UnpicklingError as error:
        raise InputError(
            say(
                "encoders.refused-carries-something",
                "{path} is refused: it carries something other than tensors and plain values.",
                path=path,
            ),
            say(
                "encoders.take-from-source-again",
                "A {what} of GeoEmbed or torchvision never does. Take it from its source again. {hint}",
                what=what,
                hint=hint,
            ),
            "unsafe-file",
        ) from error
    except _DAMAGE as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise InputError(
            say(
                "encoders.cannot-read",
                "{path} cannot be read as a {what}: {reason}.",
                path=path,
                what=what,
                reason=reason,
            ),
            hint,
            "damaged",
        ) from error


def read_safetensors(path: Path, hint: Text) -> dict[str, Tensor]:
    """Read a file of safetensors: the length of a header in JSON (8 bytes), the header, and the numbers of all tensors.

    See https://huggingface.co/docs/safetensors. Read here in a few lines, as the package is no part of the environment.

    Returns:
        Name to tensor, floating ones as float32.

    Raises:
        InputError: the file is missing or damaged, or holds numbers of another type.
    """
    with _told(path, _WEIGHTS, hint):
        data = path.read_bytes()
        length = int.from_bytes(data[:8], "little")
        header = parsed_object(data[8 : 8 + length].decode("utf-8"))
        body = memoryview(data)[8 + length :]
        found = {}
        for name, entry in header.items():
            if name == "__metadata__":
                continue
            kind, shape = SAFETENSORS[entry["dtype"]], [int(side) for side in entry["shape"]]
            begin, end = entry["data_offsets"]
            count = math.prod(shape)
            if min(shape, default=1) < 0 or not 0 <= begin <= end <= len(body) or end - begin != count * kind.itemsize:
                raise ValueError(f"{name} does not lie in the file")
            values = torch.frombuffer(bytearray(body[begin:end]), dtype=kind) if count else torch.zeros(0)
            found[name] = (values.float() if kind.is_floating_point else values).reshape(shape)
    require_finite(found, path)
    return found


def starter_weights() -> dict[str, Tensor]:
    """All weights of the encoder that comes with the trainer; its backbone sees three bands, and these relatively.

    Raises:
        InputError: they are missing or damaged.
    """
    hint = say("any.install-again", "Install GeoEmbed again.")
    return read_safetensors(Path(__file__).with_name("starter.safetensors"), hint)


def require_finite(state: dict[str, Tensor], path: Path) -> None:
    """Refuse weights that are not finite: whatever is computed with them is no number either.

    Raises:
        InputError: some are not; the line names the first tensor.
    """
    wrong = [name for name, value in state.items() if value.is_floating_point() and not bool(value.isfinite().all())]
    if wrong:
        raise InputError(
            say(
                "encoders.weights-not-finite",
                "{path} holds weights that are not finite numbers ({name}).",
                path=path,
                name=wrong[0],
            ),
            say("any.train-again-copy-whole-run", "Train again, or copy the whole run folder."),
            "not-finite",
        )


def load_backbone_weights(weights: str, backbone: str) -> dict[str, Tensor] | None:
    """Weights of a backbone by what a person writes after ``--weights``.

    Args:
        weights: ``random``, ``starter``, ``imagenet``, a file of tensors (torchvision's, ``encoder.pt``, or
            safetensors), or a run folder.
        backbone: A key of :data:`trainer.encoders.backbones.BACKBONES`.

    Returns:
        A state dict of the backbone alone, or None for ``random``.

    Raises:
        InputError: there are no such weights, no network to fetch them by, or the file is no such thing.
    """
    if weights == "random":
        return None
    if weights == "imagenet":
        return _imagenet(backbone)
    if weights == STARTER:
        _require_starter(backbone)
        return _of_backbone(starter_weights())
    path = Path(weights)
    if path.is_dir():
        path = path / RunFiles.WEIGHTS
    hint = say("encoders.give-weights", "Use --weights random, --weights starter, --weights imagenet, a file or a run.")
    if path.suffix == ".safetensors":
        return _of_backbone(read_safetensors(path, hint))
    state = read_tensors(path, _WEIGHTS, hint)
    if isinstance(state, dict) and isinstance(state.get("state"), dict):
        state = state["state"]
    if not isinstance(state, dict) or not all(isinstance(value, Tensor) for value in state.values()):
        raise InputError(
            say("encoders.holds-no-state-dict", "{path} holds no state dict.", path=path),
            say("encoders.give-file-named-tensors", "Give a file of named tensors."),
            "not-weights",
        )
    require_finite(state, path)
    return _of_backbone(state)


def _of_backbone(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """Of an encoder of ours the backbone; anything else is a backbone as it is."""
    ours = {key[len("backbone.") :]: value for key, value in state.items() if key.startswith("backbone.")}
    return ours or state


def _require_starter(backbone: str) -> None:
    if backbone != STARTER_BACKBONE:
        raise InputError(
            say(
                "encoders.starter-of-another-backbone",
                "The starter is of the backbone {known}, not of {backbone}.",
                known=STARTER_BACKBONE,
                backbone=backbone,
            ),
            say(
                "encoders.use-backbone-of-starter",
                "Use --backbone {known}, or --weights random.",
                known=STARTER_BACKBONE,
            ),
            "weights-mismatch",
        )


def imagenet_is_here(backbone: str) -> bool:
    """Whether the ImageNet weights of a backbone are on this machine, so that nothing has to be fetched."""
    entry = backbone_named(backbone)
    return bool(entry.imagenet) and _imagenet_source(entry.imagenet)[1].is_file()


def _imagenet_source(weights: str) -> tuple[str, Path]:
    """Where torchvision's weights of this name come from, and the file that keeps them."""
    from torchvision import models

    url = str(getattr(models, weights).DEFAULT.url)
    return url, Path(torch.hub.get_dir()) / "checkpoints" / url.rsplit("/", 1)[1]


def _imagenet(backbone: str) -> dict[str, Tensor]:
    entry = backbone_named(backbone)
    if not entry.imagenet:
        having = ", ".join(name for name, item in BACKBONES.items() if item.imagenet)
        raise InputError(
            say("encoders.no-imagenet-weights", "There are no ImageNet weights of '{backbone}'.", backbone=backbone),
            say("encoders.use-weights-random", "Use --weights random, or one of {known}.", known=having),
            "no-weights",
        )
    url, file = _imagenet_source(entry.imagenet)
    if file.is_file():
        hint = say("encoders.fetch-weights-again", "Remove it, so that it is fetched again, or use --weights random.")
        state: dict[str, Tensor] = read_tensors(file, _WEIGHTS, hint)
        return state
    try:
        with _connecting():
            state = torch.hub.load_state_dict_from_url(url, progress=False, check_hash=True, weights_only=True)
    except (urllib.error.URLError, OSError, RuntimeError) as error:
        if isinstance(error, OSError) and not isinstance(error, (urllib.error.URLError, TimeoutError, ConnectionError)):
            raise  # the disk, not the network
        reason = getattr(error, "reason", None) or error
        raise InputError(
            say(
                "encoders.weights-cannot-be-fetched",
                "ImageNet weights of {backbone} cannot be fetched ({reason}).",
                backbone=backbone,
                reason=reason,
            ),
            say(
                "encoders.put-weights-there",
                "Fetch {url} on a machine with a network and put {name} into {parent}, or use --weights random "
                "or --weights FILE.",
                url=url,
                name=file.name,
                parent=file.parent,
            ),
            "no-network",
        ) from error
    return state


@contextmanager
def _connecting() -> Iterator[None]:
    """A network that swallows packets must not hold the job for minutes; torch.hub sets no limit itself."""
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(_CONNECT_SECONDS)
    try:
        yield
    finally:
        socket.setdefaulttimeout(before)
