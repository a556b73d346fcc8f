"""The model as a STAC item with the Machine Learning Model extension, for catalogues and other programs.

https://github.com/stac-extensions/mlm, version 1.5.2, and STAC 1.1.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from trainer.encoders.onnx_card import (
    EMBEDDING,
    PIXELS,
    POSITION,
    PROBABILITIES,
    RADIUS,
    OnnxCard,
)
from trainer.files.records import RecordError, checked, read_object

STAC = "1.1.0"
MLM = "https://stac-extensions.github.io/mlm/v1.5.2/schema.json"
_KEYS = {"type", "stac_version", "stac_extensions", "id", "geometry", "properties", "assets", "links"}
"""Of an item."""


def beside(path: Path) -> Path:
    """Where the item of an ONNX file lies."""
    return path.with_name(f"{path.stem}.stac.json")


def is_item_of(path: Path) -> bool:
    """Whether what lies beside an ONNX file is its item as :func:`item` makes it, with nothing added."""
    try:
        record = read_object(beside(path))
        asset = checked(dict[str, Any], record["assets"], "assets")["model"]
        return (
            record["stac_extensions"] == [MLM]
            and set(record) == _KEYS
            and (record["id"], record["links"]) == (path.stem, [])
            and checked(dict[str, Any], asset, "model").get("href") == _address(path)
        )
    except (OSError, RecordError, KeyError):
        return False


def _address(path: Path) -> str:
    """Of an ONNX file, as its item has it."""
    return f"./{path.name}"


def model_name(path: Path) -> str:
    """A file's name in the letters that the extension allows."""
    return f"GeoEmbed {re.sub('[^a-zA-Z0-9_.-]+', '-', path.stem)}".rstrip("_.- ")


def item(card: OnnxCard, path: Path, size: int) -> dict[str, Any]:
    """The item of an ONNX file of ``size`` bytes, which lies beside it."""
    model, head = card.model, card.head
    shape, order = ([-1, model.size, model.size, model.channels], ["batch", "height", "width", "bands"])
    if not card.picture.channels_last:
        shape, order = [-1, model.channels, model.size, model.size], ["batch", "bands", "height", "width"]
    pixels: dict[str, Any] = {
        "name": PIXELS,
        "bands": list(model.bands),
        "input": {"shape": shape, "dim_order": order, "data_type": "float32" if card.picture.floating else "uint8"},
        "description": "Pixels as they are: they are normalised inside the graph.",
        "value_scaling": [{"type": "scale", "value": 1 / card.picture.factor}] if card.picture.floating else None,
        "resize_type": None,
    }
    tasks = ["similarity-search"]
    outputs = [_output(EMBEDDING, ["similarity-search"], [-1, model.dimension], "embedding")]
    if head is not None:
        tasks += ["regression", *(["classification"] if head.cells else [])]
        if head.cells:
            outputs.append(_output(PROBABILITIES, ["classification"], [-1, head.cells], "class"))
        outputs.append(_output(POSITION, ["regression"], [-1, 2], "longitude-latitude"))
        outputs.append(_output(RADIUS, ["regression"], [-1], ""))
    bands = [{"name": name} for name in model.bands]
    settings: dict[str, Any] = {
        "method": model.method,
        "ground_resolution_m": model.ground_resolution,
        "precision": card.precision,
        "identity": card.identity,
        **card.figures,
    }
    if model.scaling:
        settings["scaling"] = model.scaling
    sources = f" It learned from {', '.join(model.trained_on)}." if model.trained_on else ""
    properties: dict[str, Any] = {
        "description": f"Embeds tiles of {model.size} px with {model.dimension} numbers.{sources}",
        "datetime": None,
        "start_datetime": "1900-01-01T00:00:00Z",
        "end_datetime": "9999-12-31T23:59:59Z",
        "bands": bands,  # STAC allows them here where an asset has them, the extension wants them here
        "mlm:name": model_name(path),
        "mlm:architecture": model.backbone or "unknown",
        "mlm:tasks": tasks,
        "mlm:framework": "ONNX",
        "mlm:memory_size": size,
        "mlm:input": [pixels],
        "mlm:output": outputs,
        "mlm:hyperparameters": settings,
    }
    if card.licence:
        properties["license"] = card.licence
    if card.credits:
        properties["providers"] = [{"name": name, "roles": ["producer"]} for name in card.credits]
    return {
        "type": "Feature",
        "stac_version": STAC,
        "stac_extensions": [MLM],
        "id": path.stem,
        "geometry": None,
        "properties": properties,
        "assets": {
            "model": {
                "href": _address(path),
                "type": "application/octet-stream; application=onnx",
                "title": path.name,
                "roles": ["mlm:model"],
                "mlm:artifact_type": "onnx",
                "bands": bands,
            }
        },
        "links": [],
    }


def _output(name: str, tasks: list[str], shape: list[int], dimension: str) -> dict[str, Any]:
    order = ["batch", *([dimension] if dimension else [])]
    return {
        "name": name,
        "tasks": tasks,
        "bands": [],
        "result": {"shape": shape, "dim_order": order, "data_type": "float32"},
    }
