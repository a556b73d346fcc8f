"""The module that becomes a graph says what the trainer says, for every head."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from trainer.contract import InputError
from trainer.encoders.onnx_card import EMBEDDING, POSITION, PROBABILITIES, RADIUS
from trainer.export.graph import GeolocationGraph, example
from trainer.geography.great_circle import distance_km
from trainer.geolocation.network.locator import Locator
from trainer.geolocation.options import HEADS


@pytest.mark.parametrize("refine", [False, True], ids=["the head alone", "neighbours vote"])
@pytest.mark.parametrize(
    ("kind", "more"),
    [*((kind, {"turns": kind == "s2"}) for kind in HEADS), ("grid", {"decode": "mean", "decode_in": "crs"})],
    ids=[*HEADS, "grid in its CRS"],
)
def test_a_head_is_where_the_trainer_is(
    geolocated: Callable[..., Path], kind: str, more: dict[str, Any], refine: bool
) -> None:
    locator = Locator(geolocated(kind, **more), "cpu", "fp32")
    graph = GeolocationGraph(locator, refine, "auto").eval()
    pixels = example(locator.encoder_card, 100)
    with torch.no_grad():
        found = dict(zip(graph.outputs, graph(pixels)))
    located = locator.locate(locator.see_pictures(pixels.numpy()), refine)
    assert (PROBABILITIES in found) == (located.cell_probability is not None)
    if located.cell_probability is not None:
        np.testing.assert_allclose(found[PROBABILITIES], located.cell_probability, atol=1e-5)
    longitude, latitude = found[POSITION].numpy().T
    assert distance_km(longitude, latitude, located.decoded.longitude, located.decoded.latitude).max() < 1.0
    np.testing.assert_allclose(found[RADIUS], located.decoded.radius_km, rtol=0.01)
    np.testing.assert_allclose(found[EMBEDDING], locator.inference.embed(pixels.numpy()), atol=1e-5)


def test_several_pictures_of_a_place_at_once_are_no_graph(geolocated: Callable[..., Path]) -> None:
    from dataclasses import replace

    locator = Locator(geolocated("grid"), "cpu", "fp32")
    locator.card = replace(locator.card, views=2, options=replace(locator.card.options, fusion="concat"))
    with pytest.raises(InputError, match="2 pictures of a place at once"):
        GeolocationGraph(locator, False, "auto")
