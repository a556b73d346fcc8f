"""Runs the encoder of an ONNX file, without torch: on which provider is tried and told."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError, MissingDependencyError
from trainer.encoders.card import ModelCard
from trainer.encoders.onnx_card import DEGREES, OnnxCard
from trainer.messages import say
from trainer.options import PROVIDERS

CPU = "CPUExecutionProvider"
_NAMES = {
    "cpu": CPU,
    "cuda": "CUDAExecutionProvider",
    "tensorrt": "TensorrtExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
    "openvino-bf16": "OpenVINOExecutionProvider",
}
_OF_ITSELF = ("cuda", "directml")
"""What ``auto`` tries before the processor; the others compile for minutes, or compute in less than float32."""
_GPUS = {"cuda", "tensorrt"}
BATCH = {"cpu": 16, "cuda": 1024}
"""Images in one pass at 64 px; fewer at larger sizes, so that memory stays the same.

On a processor so few that what passes between layers stays in its cache: vit_small takes a fifth less time than at 64.
"""

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class OnnxDevice:
    """Where a graph runs.

    Attributes:
        type: ``cpu`` or ``cuda``, as torch calls it.
        provider: What onnxruntime says it really runs on.
    """

    type: str
    provider: str

    def __str__(self) -> str:
        return f"{self.type} ({self.provider})"


class OnnxGraph:
    """A graph that is loaded, on a provider.

    Args:
        path: The file.
        device: ``auto``, ``cpu``, ``cuda`` or ``cuda:1``; ``mps`` means CoreML.
        provider: One of :data:`trainer.options.PROVIDERS`.

    Attributes:
        path: The file.
        device: Where it really runs.
        metadata: What stands beside the graph.

    Raises:
        InputError: the file is missing or no graph that this onnxruntime can run.
        MissingDependencyError: the provider that was named cannot be used.
    """

    def __init__(self, path: Path, device: str = "auto", provider: str = "auto") -> None:
        import onnxruntime

        self.path = path
        wanted, number = _wanted(device, provider)
        there = set(onnxruntime.get_available_providers())
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = threads()
        settings.inter_op_num_threads = 1
        settings.log_severity_level = 4
        names: list[Any] = [
            (_NAMES[name], provider_settings(name, number, threads())) for name in wanted if _NAMES[name] in there
        ]
        try:
            self.session = onnxruntime.InferenceSession(
                str(path), settings, providers=[*names, *([CPU] if "cpu" not in wanted else [])]
            )
        except Exception as error:  # its errors have no common class of their own
            raise _unreadable(path, error) from error
        running = self.session.get_providers()[0]
        if provider != "auto" and running != _NAMES[provider]:
            raise MissingDependencyError(
                say("encoders.provider-not-there", "onnxruntime cannot use the provider '{name}' here.", name=provider),
                say(
                    "encoders.providers-there",
                    "Use --provider auto, or install the onnxruntime that has it. It has: {known}.",
                    known=", ".join(name for name, full in _NAMES.items() if full in there),
                ),
                "provider-unusable",
            )
        on_gpu = running in {_NAMES[name] for name in _GPUS}
        told = f"{running}, bf16" if provider.endswith("bf16") else running
        self.device = OnnxDevice("cuda" if on_gpu else "cpu", told)
        self._memory, self._number = ("cuda", number) if on_gpu else ("cpu", 0)
        self.metadata: dict[str, str] = dict(self.session.get_modelmeta().custom_metadata_map)

    def run(self, feed: dict[str, npt.NDArray[Any]], outputs: Sequence[str]) -> list[npt.NDArray[Any]]:
        """The named outputs for a batch; on a GPU with bound memory, so that nothing is copied twice.

        Raises:
            InputError: the graph does not take arrays of this shape.
        """
        try:
            if self.device.type == "cuda":
                return self._bound(feed, outputs)
            return list(self.session.run(list(outputs), feed))
        except Exception as error:
            shapes = ", ".join(f"{name} {tuple(values.shape)}" for name, values in feed.items())
            raise InputError(
                say(
                    "encoders.onnx-does-not-take",
                    "{path} does not take {shapes}: {error}.",
                    path=self.path,
                    shapes=shapes,
                    error=_short(error),
                ),
                say("encoders.onnx-size", "Give pictures of the size and with the bands that it was made for."),
                "bad-shape",
            ) from error

    def _bound(self, feed: dict[str, npt.NDArray[Any]], outputs: Sequence[str]) -> list[npt.NDArray[Any]]:
        """As :meth:`run`; what comes out is made where the graph computes, and copied once."""
        binding = self.session.io_binding()
        for name, values in feed.items():
            binding.bind_cpu_input(name, np.ascontiguousarray(values))
        for name in outputs:
            binding.bind_output(name, self._memory, self._number)
        self.session.run_with_iobinding(binding)
        return list(binding.copy_outputs_to_cpu())


class OnnxEncoder:
    """The encoder of an ONNX file; what :class:`trainer.encoders.inference.InferenceEncoder` is for a run.

    Attributes:
        graph: What runs.
        onnx_card: What stands beside it.
        card: What the encoder was trained on.
        device: Where it computes.
        precision: How it computes.
        identity: What the encoder is known by.
    """

    def __init__(self, graph: OnnxGraph, card: OnnxCard) -> None:
        self.graph, self.onnx_card = graph, card
        self.card: ModelCard = card.model
        self.device = graph.device
        self.precision = f"onnx {card.precision}, {graph.device.provider}"
        self.identity = card.identity

    def embed(
        self, images: Pixels, coordinates: npt.NDArray[np.float64] | None = None, unit: bool = True
    ) -> npt.NDArray[np.float32]:
        """Embed tiles; arguments and errors as of :meth:`trainer.encoders.inference.InferenceEncoder.embed`.

        Rows are always of length one where the graph makes them so (``unit`` changes nothing then).
        """
        require_bands(images, self.card)
        if len(images) == 0:
            return np.zeros((0, self.card.dimension), np.float32)
        size = max(1, BATCH[self.device.type] * 64 * 64 // (images.shape[1] * images.shape[2]))
        vectors = np.concatenate(
            [
                self._forward(images[start : start + size], _part(coordinates, start, size))
                for start in range(0, len(images), size)
            ]
        )
        if unit and not self.onnx_card.picture.unit:
            vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
        return vectors

    def _forward(self, images: Pixels, coordinates: npt.NDArray[np.float64] | None) -> npt.NDArray[np.float32]:
        how = self.onnx_card.picture
        values: npt.NDArray[Any] = np.ascontiguousarray(images)
        if how.floating:
            values = values.astype(np.float32) * np.float32(how.factor)
            if how.mean:
                values -= np.array(how.mean, np.float32)
            if how.std:
                values /= np.array(how.std, np.float32)
        if not how.channels_last:
            values = np.ascontiguousarray(values.transpose(0, 3, 1, 2))
        feed = {how.name: values}
        if self.card.with_location:
            unknown = np.full((len(images), 2), np.nan)
            feed[DEGREES] = unknown if coordinates is None else np.asarray(coordinates, np.float64)
        (found,) = self.graph.run(feed, [how.output])
        vectors: npt.NDArray[np.float32] = np.asarray(found, np.float32)
        if vectors.ndim == 4:  # a map, bands first
            vectors = vectors.mean(axis=(2, 3))
        elif vectors.ndim == 3:  # tokens
            vectors = vectors.mean(axis=1)
        return vectors


def load_onnx_encoder(path: Path, device: str = "auto", provider: str = "auto") -> OnnxEncoder:
    """Open an ONNX file that ``export`` made; arguments and errors as of :class:`OnnxGraph` and :class:`OnnxCard`."""
    graph = OnnxGraph(path, device, provider)
    return OnnxEncoder(graph, OnnxCard.of(path, graph.metadata))


def require_bands(images: Any, card: ModelCard) -> None:
    """Refuse pictures (n, H, W, C) of another number of bands than an encoder's.

    Raises:
        InputError: they are.
    """
    if images.ndim != 4 or images.shape[3] != card.channels:
        raise InputError(
            say(
                "encoders.images-of-another-shape",
                "The images are {shape}; the encoder wants (n, H, W, {channels}): the bands {bands}.",
                shape=tuple(images.shape),
                channels=card.channels,
                bands=", ".join(card.bands),
            ),
            say(
                "encoders.give-bands-of-training",
                "Give imagery with the bands that the encoder was trained on.",
            ),
            "bands",
        )


def threads() -> int:
    """Threads of a graph: what ``OMP_NUM_THREADS`` allows torch, too; else the cores that this process may use."""
    said = os.environ.get("OMP_NUM_THREADS", "")
    if said.isdigit() and int(said) > 0:
        return int(said)
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on Linux
        return os.cpu_count() or 1


def _wanted(device: str, provider: str) -> tuple[tuple[str, ...], int]:
    """Providers to try, the best first, and the number of the GPU."""
    kind, _, number = device.partition(":")
    known = {"auto": (*_OF_ITSELF, "cpu"), "cpu": ("cpu",), "cuda": ("cuda", "cpu"), "mps": ("coreml", "cpu")}
    if kind not in known or (number and not number.isdigit()):
        raise InputError(
            say("encoders.no-device", "'{name}' is no device.", name=device),
            say("encoders.devices", "Use auto, cpu, cuda, cuda:1 or mps."),
            "no-device",
        )
    if provider not in PROVIDERS:
        raise InputError(
            say("encoders.no-provider", "'{name}' is no provider.", name=provider),
            say("any.use-one-of", "Use one of {known}.", known=", ".join(PROVIDERS)),
            "usage",
        )
    return (known[kind] if provider == "auto" else (provider,)), int(number or 0)


def provider_settings(name: str, number: int, most_threads: int) -> dict[str, str]:
    """What a provider is told; OpenVINO takes all cores, and float32, unless it is."""
    if name in _GPUS:
        return {"device_id": str(number)}
    if name == "openvino":
        return {"num_of_threads": str(most_threads)}
    if name == "openvino-bf16":
        properties = {"INFERENCE_PRECISION_HINT": "bf16", "INFERENCE_NUM_THREADS": str(most_threads)}
        return {"device_type": "CPU", "load_config": json.dumps({"CPU": properties})}
    return {}


def _part(values: npt.NDArray[np.float64] | None, start: int, size: int) -> npt.NDArray[np.float64] | None:
    return None if values is None else values[start : start + size]


def _unreadable(path: Path, error: Exception) -> InputError:
    if not path.is_file():
        return InputError(
            say("encoders.onnx-missing", "{path} is missing.", path=path), say("any.check-path", "Check the path.")
        )
    return InputError(
        say("any.cannot-read", "{path} cannot be read: {error}.", path=path, error=_short(error)),
        say("encoders.export-again-or-newer", "Export it again, or use a newer onnxruntime."),
        "damaged",
    )


def _short(error: Exception) -> str:
    """What went wrong, without the trail of files and functions that onnxruntime puts before it."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()] or [type(error).__name__]
    return lines[0].rsplit(" : ", 1)[-1].strip().rstrip(".")[:200]
