"""Learns the encoder that comes with the plugin, from folders of tiles of many sources, without labels.

    python resources/starter/train_starter.py TILES --out RUN --minutes 45 --without bluemarble,eurosat

TILES holds a zip (``tiles_SOURCE.zip``) or a folder of square pictures for each source, and may hold ``tiles.csv``,
whose columns tile, source, lon, lat and place tell which tiles show one place at several dates.

It is the recipe of `train` (see ``benchmarks/recipes.md``) but for this: a batch is of a few sources, each in a *world*
of its own: a ground resolution, an order and mixture of bands, a contrast curve of each band. Views of a place
and all that they are told from in a source lie in one world, so that colour stays a sign of what there is, while no
calibration and no order of bands is one to lean on; every source is normalised by what stands in the batch of it, as a
tile set is by its own mean and deviation. What was begun is gone on with.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from PIL import Image
from torch import Tensor, nn

CHECKOUT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(CHECKOUT))

from trainer.encoders.backbones import backbone_named  # noqa: E402
from trainer.encoders.loop import learn  # noqa: E402
from trainer.encoders.losses.contrastive import contrastive_loss  # noqa: E402
from trainer.encoders.methods import ProjectedEncoder, embedding_metrics  # noqa: E402
from trainer.encoders.model import BRIGHTNESS_FLOOR, RELATIVE_SPREAD, Encoder, build_backbone  # noqa: E402
from trainer.encoders.objective import ParameterGroup  # noqa: E402
from trainer.encoders.options import LoopOptions  # noqa: E402
from trainer.encoders.schedule import Budget  # noqa: E402
from trainer.encoders.views import blur, blur_operators  # noqa: E402
from trainer.messages import NOTHING, Text  # noqa: E402
from trainer.reporting import Reporter  # noqa: E402

BANDS = 3
EVENNESS = 0.33
"""Sources are drawn by their size to this power: 0 would be all alike, 1 every tile alike."""
OTHER_DATE = 0.5
"""How often the second view of a place is of another date, where there is one."""
STATISTICS_STEPS = 60
"""Batches by which the norms' statistics are taken in the end."""


@dataclass(frozen=True)
class Pool:
    """Tiles of all sources.

    Attributes:
        images: (N, S, S, 3) uint8.
        places: One array a source: for each of its places the rows of its tiles, (P, dates), the first ones repeated
            where a place has fewer.
        names: Of the sources.
    """

    images: Tensor
    places: list[npt.NDArray[np.int64]]
    names: list[str]


def main() -> int:
    """Train; what the folder holds of an earlier call is gone on with."""
    options = _options()
    torch.manual_seed(options.seed)
    pool = read_pool(options.tiles, options.size, frozenset(filter(None, options.without.split(","))))
    for name, rows in zip(pool.names, pool.places):
        print(f"{name:<20}{len(rows):>7,} places, {len(np.unique(rows)):,} tiles", flush=True)
    entry = backbone_named(options.backbone)
    encoder = Encoder(build_backbone(options.backbone, 2 * BANDS), entry.features, options.dimension)
    objective = StarterObjective(encoder, pool, options)
    loop = LoopOptions(
        budget=Budget(minutes=options.minutes) if options.steps is None else Budget(steps=options.steps),
        learning_rate=options.learning_rate,
        checkpoint_minutes=2.0,
        resume=True,
    )
    options.out.mkdir(parents=True, exist_ok=True)
    learned = learn(objective, loop, options.out, Reporter(terminal=sys.stderr))
    renew_statistics(objective)
    write_safetensors(options.out / "starter.safetensors", encoder.state_dict())
    print(f"{learned.steps:,} steps in {learned.seconds / 60:.1f} minutes, {learned.metrics}")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tiles", type=Path, help="folder with a zip or a folder of pictures a source")
    parser.add_argument("--out", type=Path, required=True, help="run folder; gone on with where it holds a checkpoint")
    parser.add_argument("--without", default="", help="sources to leave out: NAME, or NAME:PLACE for a place of it")
    parser.add_argument("--minutes", type=float, default=45.0)
    parser.add_argument("--steps", type=int, help="instead of minutes")
    parser.add_argument("--backbone", default="slim")
    parser.add_argument("--dimension", type=int, default=64)
    parser.add_argument("--size", type=int, default=96, help="side of a tile in pixels")
    parser.add_argument("--sides", default="32,48", help="sides of views: at first, and in the end")
    parser.add_argument("--early-share", type=float, default=0.75)
    parser.add_argument("--groups", type=int, default=3, help="sources in a batch")
    parser.add_argument("--places", type=int, default=48, help="places of each of them")
    parser.add_argument("--temperature", type=float, default=0.15)
    parser.add_argument("--worlds", type=float, default=0.6, help="how strongly worlds differ; 0: not at all")
    parser.add_argument("--jitter", type=float, default=0.12, help="change of brightness between views of a place")
    parser.add_argument("--jitter-share", type=float, default=0.3, help="in this share of the views")
    parser.add_argument("--projector", type=int, default=256)
    parser.add_argument("--learning-rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args()


@torch.no_grad()
def renew_statistics(objective: StarterObjective) -> None:
    """What the norms know of all sources: the plain mean over many batches, of which each held a few sources only."""
    norms = [part for part in objective.network.modules() if isinstance(part, nn.modules.batchnorm._BatchNorm)]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None
    objective.network.train()
    for step in range(STATISTICS_STEPS):
        objective.network(objective.batch(step, 0, 1, 1.0).images)
    objective.network.eval()


def write_safetensors(path: Path, state: dict[str, Tensor]) -> None:
    """Write tensors, those of floating numbers as float16, which halves the file."""
    header: dict[str, object] = {}
    body = bytearray()
    for name, value in sorted(state.items()):
        kept = value.detach().cpu().contiguous()
        kept = kept.to(torch.float16) if kept.is_floating_point() else kept
        if not bool(torch.isfinite(kept).all()):
            sys.exit(f"{name} has numbers that float16 cannot hold; {path} was not written.")
        data = kept.numpy().tobytes()
        kind = "F16" if kept.is_floating_point() else "I64"
        place = [len(body), len(body) + len(data)]
        header[name] = {"dtype": kind, "shape": list(kept.shape), "data_offsets": place}
        body += data
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(len(text).to_bytes(8, "little") + text + bytes(body))


# ---------------------------------------------------------------------------------------------
# Tiles
# ---------------------------------------------------------------------------------------------
def read_pool(folder: Path, size: int, without: frozenset[str]) -> Pool:
    """All tiles of a folder, and which of them show one place."""
    places = _places(folder / "tiles.csv")
    images: list[npt.NDArray[np.uint8]] = []
    rows: list[npt.NDArray[np.int64]] = []
    names: list[str] = []
    for name, pictures in _sources(folder):
        if name in without:
            continue
        found: dict[str, list[int]] = {}
        for member, picture in pictures:
            place, where = places.get(f"{name}/{Path(member).name}", (member, ""))
            if any(where.startswith(key.partition(":")[2]) for key in without if key.startswith(f"{name}:")):
                continue
            found.setdefault(place, []).append(len(images))
            images.append(np.asarray(picture.convert("RGB").resize((size, size), Image.Resampling.BOX)))
        if len(found) > 1:
            most = max(map(len, found.values()))
            rows.append(np.array([(each * most)[:most] for each in found.values()], dtype=np.int64))
            names.append(name)
    if not names:
        sys.exit(f"{folder} holds no tiles: there must be tiles_SOURCE.zip or a folder of pictures for each source.")
    return Pool(torch.from_numpy(np.stack(images)), rows, names)


def _sources(folder: Path) -> Iterator[tuple[str, Iterator[tuple[str, Image.Image]]]]:
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            yield path.name, ((str(file), Image.open(file)) for file in sorted(path.iterdir()))
        elif path.suffix == ".zip":
            yield path.stem.removeprefix("tiles_"), _of_zip(path)


def _of_zip(path: Path) -> Iterator[tuple[str, Image.Image]]:
    with zipfile.ZipFile(path) as archive:
        for member in sorted(archive.namelist()):
            if not member.endswith("/"):
                yield member, Image.open(io.BytesIO(archive.read(member)))


def _places(table: Path) -> dict[str, tuple[str, str]]:
    """Tile to the place that it shows and to its name; tiles of one position are one place if no date is twice."""
    if not table.is_file():
        return {}
    with table.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    dates: dict[tuple[str, str, str], list[str]] = {}
    for row in rows:
        dates.setdefault((row["source"], row["lon"], row["lat"]), []).append(row["date"])
    dated = {key for key, found in dates.items() if key[1] and len(set(found)) == len(found) > 1}
    keys = [(row["source"], row["lon"], row["lat"]) for row in rows]
    return {row["tile"]: (",".join(key) if key in dated else row["tile"], row["place"]) for row, key in zip(rows, keys)}


# ---------------------------------------------------------------------------------------------
# Batches
# ---------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Batch:
    """Two views of each place: images (B, 6, H, W), place numbers (B,), and pairs that are no negatives (B, B)."""

    images: Tensor
    places: Tensor


class StarterObjective:
    """Views of a place are drawn together; see :class:`trainer.encoders.objective.Objective`."""

    def __init__(self, encoder: Encoder, pool: Pool, options: argparse.Namespace) -> None:
        self.network: nn.Module = ProjectedEncoder(encoder, options.dimension, options.projector, options.dimension)
        self._pool, self._options = pool, options
        sizes = np.array([len(rows) for rows in pool.places], dtype=np.float64) ** EVENNESS
        self._chances = sizes / sizes.sum()
        self._sides = [int(side) for side in options.sides.split(",")]
        self._operators = {side: blur_operators(side, 0.5) for side in self._sides}
        self.images_per_step = 2 * options.groups * options.places
        self.steps_per_epoch = max(1, len(pool.images) // (options.groups * options.places))
        self.most_parts = 1

    def parameter_groups(self) -> list[ParameterGroup]:
        """All parameters alike."""
        return [ParameterGroup(list(self.network.parameters()))]

    def alarm(self, metrics: dict[str, float]) -> Text:
        """Nothing is watched here."""
        return NOTHING

    @torch.no_grad()
    def batch(self, step: int, part: int, parts: int, share: float) -> Batch:
        """The views of a step, from seed and step alone."""
        rng = np.random.default_rng((self._options.seed, step))
        side = self._sides[-1] if share >= self._options.early_share else self._sides[0]
        count = min(self._options.groups, len(self._pool.names))
        sources = rng.choice(len(self._pool.names), count, replace=False, p=self._chances)
        images, numbers, first = [], [], 0
        for source in sources:
            places = self._pool.places[source]
            chosen = rng.permutation(len(places))[: self._options.places]
            images.append(self._world(rng, places[chosen], side))
            numbers.append(torch.arange(first, first + len(chosen)).repeat(2))
            first += len(chosen)
        joined = torch.cat(images).contiguous(memory_format=torch.channels_last)
        return Batch(joined, torch.cat(numbers))

    def loss(self, batch: Batch) -> tuple[Tensor, dict[str, Tensor]]:
        """Of the projections; figures of the embeddings."""
        embeddings, projections = self.network(batch.images)
        with torch.autocast(batch.images.device.type, enabled=False):
            loss = contrastive_loss(projections.float(), batch.places, self._options.temperature)
            return loss, embedding_metrics(embeddings.detach().float(), batch.places)

    def _world(self, rng: np.random.Generator, places: npt.NDArray[np.int64], side: int) -> Tensor:
        """(2P, 6, side, side): first views, then second views, in one world, normalised by what stands in them."""
        count, options = len(places), self._options
        other = np.where(rng.random(count) < OTHER_DATE, rng.integers(0, places.shape[1], count), 0)
        turned = np.take_along_axis(places, rng.integers(0, places.shape[1], (count, 1)), axis=1)[:, 0]
        rows = np.concatenate([turned, np.where(other > 0, places[np.arange(count), other], turned)])
        matrices = _matrices(rng, count, side, self._pool.images.shape[1])
        tiles = self._pool.images[torch.from_numpy(rows)].permute(0, 3, 1, 2).float()
        grid = nn.functional.affine_grid(matrices, [2 * count, BANDS, side, side], align_corners=False)
        views = nn.functional.grid_sample(tiles, grid, "bilinear", "reflection", align_corners=False)
        views = views.permute(0, 2, 3, 1).contiguous()
        blurred = torch.from_numpy(np.flatnonzero(rng.random(2 * count) < 0.5))
        levels = torch.from_numpy(rng.integers(0, 16, len(blurred)))
        views[blurred] = blur(views[blurred], levels, self._operators[side])
        views = _recoloured(rng, views, options.worlds)
        jittered = rng.random((2 * count, 1)) < options.jitter_share
        changes = 1 + np.where(jittered, options.jitter * (2 * rng.random((2 * count, 1)) - 1), 0)
        changes = changes * (1 + np.where(jittered, 0.4 * options.jitter * (2 * rng.random((2 * count, BANDS)) - 1), 0))
        views = (views * torch.from_numpy(changes).float()[:, None, None]).clamp_(0, 255)
        mean, std = views.mean(dim=(0, 1, 2)), views.std(dim=(0, 1, 2)).clamp_min(1.0)
        brightness = views.mean(dim=(1, 2, 3), keepdim=True) + BRIGHTNESS_FLOOR
        both = torch.cat([(views - mean) / std, (views / brightness - 1) / RELATIVE_SPREAD], dim=3)
        return both.permute(0, 3, 1, 2)


def _matrices(rng: np.random.Generator, count: int, side: int, size: int) -> Tensor:
    """(2·count, 2, 3): where views lie in their tiles: of the world's resolution, turned, mirrored, overlapping."""
    low, high = np.log(0.7 * side), np.log(min(2.0 * side, 0.9 * size))
    covered = np.exp(low + (high - low) * rng.random()) * 1.2 ** (2 * rng.random(2 * count) - 1)
    share = np.minimum(covered / size, 1.0)
    reach = 1 - share  # of a view's middle from that of the tile, in halves of its side
    middle = (2 * rng.random((2, count)) - 1) * reach[:count]
    moved = middle + (2 * rng.random((2, count)) - 1) * share[:count]
    middles = np.clip(np.concatenate([middle, moved], axis=1), -reach, reach)
    angle = rng.integers(0, 4, 2 * count) * (np.pi / 2) + np.deg2rad(10) * (2 * rng.random(2 * count) - 1)
    mirrored = np.where(rng.random(2 * count) < 0.5, -1.0, 1.0)
    cosine, sine = share * np.cos(angle), share * np.sin(angle)
    matrix = np.stack([cosine * mirrored, -sine, middles[0], sine * mirrored, cosine, middles[1]], axis=1)
    return torch.from_numpy(matrix.reshape(-1, 2, 3).astype(np.float32))


def _recoloured(rng: np.random.Generator, views: Tensor, strength: float) -> Tensor:
    """Views (B, H, W, 3) in 0…255 in another world: bands swapped, mixed, repeated or grey; a curve and a gain each."""
    kind, uniform = rng.random(), rng.random((3, BANDS))
    matrix = np.eye(BANDS)
    if kind < 0.3 * strength:
        matrix = matrix[rng.permutation(BANDS)]
    elif kind < 0.45 * strength:
        matrix = matrix[rng.integers(0, BANDS, BANDS)]
    elif kind < 0.6 * strength:
        matrix = rng.dirichlet(np.ones(BANDS), BANDS)
    elif kind < 0.7 * strength:
        matrix = np.full((BANDS, BANDS), 1 / BANDS)
    curve = 2.0 ** (strength * (1.4 * uniform[0] - 0.7))
    gain = 1.0 + strength * (0.6 * uniform[1] - 0.4)
    offset = 30.0 * strength * uniform[2]
    mixed = views.clamp(0, 255) @ torch.from_numpy(matrix.T.astype(np.float32))
    curved = (mixed / 255).clamp_min(1e-4) ** torch.from_numpy(curve.astype(np.float32))
    return curved * torch.from_numpy((255 * gain).astype(np.float32)) + torch.from_numpy(offset.astype(np.float32))


if __name__ == "__main__":
    sys.exit(main())
