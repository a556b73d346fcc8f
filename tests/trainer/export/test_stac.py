"""The STAC item beside a file is what the Machine Learning Model extension asks for.

``mlm-1.5.2.schema.json`` is that extension's schema (https://github.com/stac-extensions/mlm, Apache-2.0).
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pystac
import pytest
from pystac.validation.stac_validator import JsonSchemaSTACValidator

from trainer.encoders.onnx_card import HeadRecord, PictureInput
from trainer.export.stac import MLM, beside, item

RASTER = "https://stac-extensions.github.io/raster/v1.1.0/schema.json"
TYPES = [
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float16",
    "float32",
    "float64",
    "other",
]


@pytest.fixture(scope="module")
def validator() -> JsonSchemaSTACValidator:
    """With the schemas that the extension refers to, so that nothing is asked of another machine."""
    made = JsonSchemaSTACValidator()
    made.schema_cache[MLM] = json.loads((Path(__file__).parent / "mlm-1.5.2.schema.json").read_text(encoding="utf-8"))
    data_type = {"bands": {"items": {"properties": {"data_type": {"type": "string", "enum": TYPES}}}}}
    other: dict[str, Any] = {"fields": {"properties": {"classification:classes": {}, "processing:expression": {}}}}
    for name, definitions in (("raster", data_type), ("classification", other), ("processing", other)):
        uri = f"https://stac-extensions.github.io/{name}/v1.1.0/schema.json"
        made.schema_cache[uri] = {
            "$schema": "http://json-schema.org/draft-07/schema#", "$id": uri, "definitions": definitions
        }  # fmt: skip
    return made


def require_valid(record: dict[str, Any], validator: JsonSchemaSTACValidator) -> None:
    pystac.Item.from_dict(json.loads(json.dumps(record))).validate(validator)


def test_the_item_beside_the_file_is_valid(exported: Any, validator: JsonSchemaSTACValidator) -> None:
    record = json.loads(beside(exported.path).read_text(encoding="utf-8"))
    require_valid(record, validator)
    properties = record["properties"]
    assert [band["name"] for band in record["assets"]["model"]["bands"]] == exported.made.card.model.bands
    (pixels,) = properties["mlm:input"]
    assert pixels["input"] == {
        "shape": [-1, 32, 32, 3], "dim_order": ["batch", "height", "width", "bands"], "data_type": "uint8"
    }  # fmt: skip
    assert (properties["license"], properties["providers"][0]["name"]) == ("CC0-1.0", "NASA")
    assert record["assets"]["model"]["href"] == "./encoder.onnx"


def test_a_head_a_layout_and_figures_are_valid_too(exported: Any, validator: JsonSchemaSTACValidator) -> None:
    card = exported.made.card
    for other in (
        replace(card, head=HeadRecord("grid", cells=7), kind="geolocation"),
        replace(card, head=HeadRecord("regression"), kind="geolocation"),
        replace(card, picture=PictureInput(channels_last=False, floating=True, factor=1 / 255)),
        replace(
            card, figures={"knn_before": 0.5}, licence="", credits=[], model=replace(card.model, scaling=[[0.0, 1.0]])
        ),
    ):
        require_valid(item(other, Path("a.onnx"), 123), validator)


@pytest.mark.parametrize("name", ["a.onnx", "größe (2).onnx", "…onnx.onnx", "--.onnx"])
def test_any_file_name_makes_a_valid_item(exported: Any, validator: JsonSchemaSTACValidator, name: str) -> None:
    require_valid(item(exported.made.card, Path(name), 1), validator)


def test_an_item_that_lacks_what_the_extension_wants_would_be_found(
    exported: Any, validator: JsonSchemaSTACValidator
) -> None:
    record = item(exported.made.card, exported.path, 1)
    del record["properties"]["mlm:input"]
    with pytest.raises(pystac.STACValidationError):
        require_valid(record, validator)
