"""From the name of a head to its class: a new head is a file here and an entry in the options' list of heads.

The head called ``name`` is the class ``NameHead`` of ``name_head.py``.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, cast

from trainer.contract import InputError
from trainer.geolocation.options import HEADS
from trainer.messages import say

if TYPE_CHECKING:
    from trainer.geolocation.heads.head_protocol import Head


def head_class(name: str) -> type[Head]:
    """The class of a head.

    Raises:
        InputError: there is no such head.
    """
    if name not in HEADS:
        raise InputError(
            say("geolocation.no-head", "'{name}' is no head.", name=name),
            say("any.use-one-of", "Use one of {known}.", known=", ".join(HEADS)),
            "usage",
        )
    module = importlib.import_module(f"{__package__}.{name}_head")
    return cast("type[Head]", getattr(module, f"{name.capitalize()}Head"))
