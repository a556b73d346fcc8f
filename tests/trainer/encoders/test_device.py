"""Devices and precisions: what does not work says so."""

from __future__ import annotations

import pytest
import torch

from trainer.contract import InputError, MissingDependencyError
from trainer.encoders import device as device_module
from trainer.encoders.device import choose_device, choose_precision

CPU = torch.device("cpu")


def test_devices_and_precisions_that_do_not_work_say_so():
    assert choose_device("cpu") == CPU
    assert choose_device("auto").type in {"cpu", "cuda", "mps"}
    with pytest.raises(InputError, match="no device"):
        choose_device("gpu")
    if not torch.cuda.is_available():
        with pytest.raises(MissingDependencyError, match="cuda"):
            choose_device("cuda")
    with pytest.raises(InputError, match="fp16"):
        choose_precision("fp16", CPU)
    with pytest.raises(InputError, match="no precision"):
        choose_precision("fp8", CPU)
    assert choose_precision("fp32", CPU).dtype is None
    assert choose_precision("bf16", CPU).dtype is torch.bfloat16


def test_places_are_never_computed_on_a_device_without_float64(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device_module, "_trouble", lambda name: None if name in {"mps", "cpu"} else "there is none")
    assert choose_device("auto").type == "mps" and choose_device("auto", doubles=True) == CPU
    with pytest.raises(MissingDependencyError, match="no float64"):
        choose_device("mps", doubles=True)
