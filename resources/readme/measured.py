"""The figures that a run of ``benchmarks/world.py`` left in its folder, by name."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

BASELINES = {
    "imagenet_encoder": "ResNet-18, ImageNet weights",
    "image_statistics": "colour statistics",
    "random_encoder": "untrained encoder",
    "pixel_pca": "PCA of pixels",
    "majority": "always the commonest",
}
"""What stands beside the embedding, best known first, and what to call it."""
CHANGES = {
    "resampled_66": "resampled to 66 % and back",
    "brighter_10": "10 % brighter",
    "shifted_quarter": "shifted by a quarter of a tile",
    "jpeg_50": "JPEG at quality 50",
    "quarter_turn": "turned by 90°",
}


@dataclass(frozen=True)
class Measured:
    """One run.

    Attributes:
        cover: What ``evaluate --json`` wrote about land cover.
        climate: The same about Köppen classes.
        model: The run's model card.
    """

    cover: dict[str, Any]
    climate: dict[str, Any]
    model: dict[str, Any]

    @classmethod
    def open(cls, folder: Path) -> Measured:
        """Read the folder of a run of ``benchmarks/world.py``."""
        names = ("land_cover_8.json", "koppen.json", "run/model.json")
        missing = [name for name in names if not (folder / name).is_file()]
        if missing:
            raise SystemExit(f"error: {folder} lacks {', '.join(missing)}; let benchmarks/world.py finish first")
        return cls(*(json.loads((folder / name).read_text(encoding="utf-8")) for name in names))

    def accuracy(self, record: dict[str, Any], key: str, way: str = "knn") -> float:
        """The share of right tiles, of the embedding (``embedding``) or of a baseline."""
        return float((record["embedding"] if key == "embedding" else record["baselines"][key])[way])

    def kilometres(self, key: str) -> float | None:
        """Median error when a held-out tile is placed where its nearest look-alike is; None where it is unknown."""
        found = self.cover["nearest_neighbour_median_km"].get(key)
        return None if found is None else float(found)

    @property
    def keys(self) -> list[str]:
        """The embedding, then the baselines that were measured."""
        return ["embedding", *(key for key in BASELINES if key in self.cover["baselines"])]

    def name(self, key: str) -> str:
        """What to call a key of :attr:`keys`."""
        return "GeoEmbed" if key == "embedding" else BASELINES[key]

    @property
    def condition(self) -> str:
        """Under what conditions the figures hold, in a sentence."""
        card = self.model
        return (
            f"{self.cover['tiles']:,} tiles of 64 × 64 pixels of NASA's Blue Marble, land only; "
            f"{card['steps']:,} steps of learning: {self.time} on 2 CPU cores ({card['backbone']} backbone, "
            f"{card['dimension']} dimensions, no labels seen)"
        )

    @property
    def time(self) -> str:
        """How long it learned, and in which precision, on which that rests."""
        precision = self.model.get("precision", "")
        return f"{self.model['minutes']:.0f} minutes" + (f" with {precision}" if precision else "")
