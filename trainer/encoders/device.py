"""Which device computes, and in which precision: only what was tried and works is chosen."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from trainer.contract import InputError, MissingDependencyError
from trainer.encoders.options import PRECISIONS
from trainer.messages import say


@dataclass(frozen=True)
class Precision:
    """How forward passes compute: ``dtype`` inside autocast (None: no autocast), ``scaled`` gradients (fp16)."""

    name: str
    dtype: torch.dtype | None
    scaled: bool = False


def flush_denormals(device: torch.device) -> None:
    """Numbers that are nearly none are none on a CPU, where a denormal gradient takes a hundred times longer.

    It holds for the whole process: what trains calls it before the first number, so that a run that goes on in a new
    process, in the middle or after its loops, computes as one that was never ended.
    """
    if device.type == "cpu":
        torch.set_flush_denormal(True)


NO_DOUBLES = ("mps",)
"""Kinds of devices without float64, in which places are computed: they are a few metres apart, degrees from nought."""


def choose_device(name: str = "auto", doubles: bool = False) -> torch.device:
    """The device to compute on.

    ``auto`` takes a CUDA GPU that passes a small calculation, else Apple's, else the CPU: a GPU that is
    found but cannot be used (an old driver, a kernel that was not built for it) is no reason to fail.

    Args:
        name: ``auto``, ``cpu``, ``cuda``, ``cuda:1`` or ``mps``.
        doubles: Whether float64 is needed, as it is for all that knows of places; Apple's GPUs have none.

    Raises:
        InputError: the name is no device.
        MissingDependencyError: the named device was asked for and does not work; the message says why.
    """
    if name == "auto":
        for candidate in ("cuda", "mps"):
            if not (doubles and candidate in NO_DOUBLES) and _trouble(candidate) is None:
                return torch.device(candidate)
        return torch.device("cpu")
    try:
        device = torch.device(name)
    except RuntimeError as error:
        raise InputError(
            say("encoders.no-device", "'{name}' is no device.", name=name),
            say("encoders.devices", "Use auto, cpu, cuda, cuda:1 or mps."),
            "no-device",
        ) from error
    trouble = _trouble(name)
    if doubles and device.type in NO_DOUBLES:
        trouble = say("encoders.device-has-no-float64", "it has no float64, in which places are computed")
    if trouble is not None:
        raise MissingDependencyError(
            say(
                "encoders.device-cannot-used",
                "The device '{name}' cannot be used: {trouble}.",
                name=name,
                trouble=trouble,
            ),
            say("encoders.use-another-device", "Use --device auto or --device cpu."),
            "device-unusable",
        )
    return device


def choose_precision(name: str, device: torch.device) -> Precision:
    """The precision to compute in.

    ``auto`` takes bf16 where the device has instructions for it (CUDA from Ampere on; CPUs with
    AVX-512 BF16 or AMX), fp16 with a gradient scaler on older CUDA devices, and fp32 elsewhere.

    Raises:
        InputError: the name is no precision, or fp16 is asked of a device that is not CUDA.
    """
    if name not in PRECISIONS:
        raise InputError(
            say("encoders.no-precision", "'{name}' is no precision.", name=name),
            say("any.use-one-of", "Use one of {known}.", known=", ".join(PRECISIONS)),
        )
    if name == "auto":
        if device.type == "cuda":
            name = "bf16" if torch.cuda.is_bf16_supported(including_emulation=False) else "fp16"
        elif device.type == "cpu":
            name = "bf16" if cpu_multiplies_bf16() else "fp32"
        else:
            name = "fp32"
    if name == "fp16" and device.type != "cuda":
        raise InputError(
            say("encoders.fp16-not-work", "fp16 does not work on {type}.", type=device.type),
            say("encoders.use-another-precision", "Use --precision auto, bf16 or fp32."),
        )
    dtype = {"fp32": None, "bf16": torch.bfloat16, "fp16": torch.float16}[name]
    return Precision(name, dtype, scaled=name == "fp16")


def autocast(precision: Precision, device: torch.device) -> torch.autocast:
    """The context in which a forward pass runs; does nothing in fp32."""
    return torch.autocast(device.type, dtype=precision.dtype or torch.bfloat16, enabled=precision.dtype is not None)


def cpu_multiplies_bf16() -> bool:
    """Whether the processor has instructions for bfloat16 and torch's kernels may use them.

    ``ONEDNN_MAX_CPU_ISA=AVX2`` with ``ATEN_CPU_CAPABILITY=avx2`` forbids them, to try how it is on an older processor.
    """
    has = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return bool(has and torch.ops.mkldnn._is_mkldnn_bf16_supported())


def _trouble(name: str) -> str | None:
    """Why a device cannot be used, or None where a small convolution on it gives what it must."""
    kind = name.split(":")[0]
    if kind == "cuda" and not torch.cuda.is_available():
        return say(
            "encoders.torch-sees-no-cuda-gpu", "torch sees no CUDA GPU (no driver, or a build of torch without CUDA)"
        )
    if kind == "mps" and not torch.backends.mps.is_available():
        return say("encoders.torch-sees-no-apple-gpu", "torch sees no Apple GPU")
    try:
        with torch.no_grad():
            ones = torch.ones(1, 1, 4, 4, device=name)
            total = float(torch.nn.functional.conv2d(ones, ones[..., :2, :2]).sum().cpu())
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        return str(error).splitlines()[0]
    return (
        None
        if total == 36.0
        else say("encoders.test-convolution-wrong", "a test convolution gave {total} and not 36", total=total)
    )
