"""Devices and precisions: what does not work says so."""

from __future__ import annotations

import pytest
import torch

from trainer.contract import InputError, MissingDependencyError
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
