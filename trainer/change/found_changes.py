"""Everything that `change` found, and how it is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.change.alignment import Alignment
from trainer.change.expected import Changes
from trainer.change.same_ground import SameGround

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

WHITE_BEFORE, WHITE_AFTER = "white at the first date", "white at the last date"
STAYS, ONCE, BACK, SEVERAL, SLOWLY = range(5)
"""How a tile went over the dates."""
COURSES = ("no change", "changed once", "changed and came back", "changed several times", "changed slowly")


@dataclass(frozen=True)
class FoundChanges:
    """What changed on n tiles that are there at T dates.

    Attributes:
        ground: Which tiles these are.
        overall: From the first date to the last.
        steps: From each date to the next; the overall one alone where there are two dates.
        unusual: (n,) isolation at the last date.
        like: (n,) how much each changed like the examples; None where there are none.
        examples: Places of these among the n.
        alignment: How the last date's pictures lie on the first's; None where there are no pixels.
        not_aligned: Why that is not known.
        alone: Why the embeddings alone were compared; "" where the pixels were, too.
        white: Of some of the n, −1 where the first date is white alone (a cloud, snow), 1 the last, else 0.
    """

    ground: SameGround
    overall: Changes
    steps: tuple[Changes, ...]
    unusual: Floats
    like: Floats | None = None
    examples: tuple[int, ...] = ()
    alignment: Alignment | None = None
    not_aligned: str = ""
    alone: str = ""
    white: dict[int, int] = field(default_factory=dict)

    def by_strength(self) -> Integers:
        """(n,) places of the tiles, what changed most first."""
        return np.argsort(-self.overall.strength, kind="stable")

    def strongest(self, count: int) -> Integers:
        """Places of the tiles that changed most, the strongest first, none over a stronger one."""
        return self.apart(self.by_strength(), count)

    def most_unusual(self, count: int) -> Integers:
        """Places of the most unusual tiles, none over a more unusual one."""
        return self.apart(np.argsort(-self.unusual, kind="stable"), count)

    def apart(self, order: Integers, count: int) -> Integers:
        """The first of some places whose tiles lie on none that came before, at most so many."""
        first = self.ground.sets[0]
        table = first.table[self.ground.rows[:, 0]]
        grids = first.manifest.sources
        side = np.array([[abs(grid.pixel_x), abs(grid.pixel_y)] for grid in grids]) * [[grid.size] for grid in grids]
        free, kept = np.ones(len(table), bool), []
        for place in order.tolist():
            if not free[place]:
                continue
            kept.append(place)
            if len(kept) == count:
                break
            reach = side[table["source"][place]] * (1 - 1e-6)
            near = (np.abs(table["x"] - table["x"][place]) < reach[0]) & (
                np.abs(table["y"] - table["y"][place]) < reach[1]
            )
            free &= ~(near & (table["source"] == table["source"][place]))
        return np.array(kept, np.int64)

    def named(self, place: int) -> str:
        """What is known of a change besides; "" for nothing."""
        return {-1: WHITE_BEFORE, 1: WHITE_AFTER}.get(self.white.get(place, 0), "")

    def courses(self) -> tuple[Integers, Integers]:
        """(n,) how each tile went, a place in :data:`COURSES`; and (n,) its strongest step."""
        changed = np.stack([step.changed for step in self.steps], axis=1)
        strength = np.stack([step.strength for step in self.steps], axis=1)
        count, whole = changed.sum(axis=1), self.overall.changed
        course = np.full(len(whole), STAYS)
        course[(count == 0) & whole] = SLOWLY
        course[count == 1] = ONCE
        course[(count >= 2) & ~whole] = BACK
        course[(count >= 2) & whole] = SEVERAL
        return course, strength.argmax(axis=1)

    def as_json(self) -> dict[str, Any]:
        """As ``change.json`` keeps it."""
        course, _ = self.courses()
        changed, dates = np.flatnonzero(self.overall.changed), self.ground.dates
        record: dict[str, Any] = {
            "geoembed_changes": 1,
            "dates": list(dates),
            "folders": [one.folder.name for one in self.ground.sets],
            "tiles": len(self.ground),
            "false_alarms": self.overall.limit,
            "compared": "embeddings" if self.alone else "embeddings and pixels",
            "counted_on": self.overall.tried,
            "changed": len(changed),
            "expected_false_alarms": round(self.overall.limit * len(self.ground), 2),
            "white_alone": sum(1 for place in changed.tolist() if self.white.get(place)),
            "courses": {name: int((course == number).sum()) for number, name in enumerate(COURSES)},
            "steps": [
                {
                    "from": self.ground.dates[place],
                    "to": self.ground.dates[place + 1],
                    "changed": int(step.changed.sum()),
                }
                for place, step in enumerate(self.steps)
            ],
        }
        if self.alignment is not None and self.alignment.known:
            one = self.alignment
            record["alignment"] = {
                "tiles": one.tiles,
                "down_pixels": round(one.down, 3),
                "right_pixels": round(one.right, 3),
                "spread_pixels": round(one.spread, 3),
            }
        return record

    def as_text(self) -> str:
        """The findings for a person."""
        first, last = self.ground.dates[0], self.ground.dates[-1]
        changed = np.flatnonzero(self.overall.changed)
        white = sum(1 for place in changed.tolist() if self.white.get(place))
        lines = [
            f"{len(self.ground):,} tiles at {len(self.ground.dates)} dates, {first} to {last}.",
            self.aligned_text(),
            self.compared_text(),
            f"Changed: {len(changed):,} tiles; {self.null_text()}",
        ]
        if white:
            lines.append(f"Of these {white:,} are white at one date alone: clouds or snow, as a rule.")
        if len(self.steps) > 1:
            lines += [
                f"{self.ground.dates[place]} to {self.ground.dates[place + 1]}: {int(step.changed.sum()):,} tiles."
                for place, step in enumerate(self.steps)
            ]
            course, _ = self.courses()
            lines.append(
                "; ".join(f"{name}: {int((course == n).sum()):,}" for n, name in enumerate(COURSES) if n) + "."
            )
        return "\n".join(lines)

    def aligned_text(self) -> str:
        """How the dates lie on each other."""
        found = self.alignment
        if found is None:
            return f"Whether the pictures lie on each other was not checked: {self.not_aligned}."
        if not found.known:
            return "Whether the pictures lie on each other could not be told: they have too little in common."
        return (
            f"The pictures lie on each other within {found.pixels:.1f} pixels ({found.tiles} tiles; nine of ten within "
            f"{found.spread:.1f} of that)."
        )

    def compared_text(self) -> str:
        """What was compared."""
        if not self.alone:
            return "Embeddings and pixels are compared: a place stands out by what it is, or by what is there."
        return f"Embeddings alone are compared: {self.alone}."

    def null_text(self) -> str:
        """Where the false alarms are known from."""
        expected = self.overall.limit * len(self.ground)
        of = f"some {expected:,.0f} of so many unchanged tiles would be, too"
        if self.overall.tried:
            return f"{of} (limit by {self.overall.tried:,} tiles that are known not to have changed)."
        return f"{of} (limit by the quieter half of the tiles, which is taken not to have changed)."
