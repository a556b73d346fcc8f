"""Choosing decoders, their radius, and how neighbours vote by places that no weight was fitted to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from trainer.geography.great_circle import distance_km
from trainer.geolocation.heads.decoding import HOW, Belief, Decoder, decode, joined, positions
from trainer.geolocation.heads.gallery import Gallery, Rules, Vote, vote
from trainer.geolocation.heads.head_protocol import Head
from trainer.geolocation.options import HeadOptions

Floats = npt.NDArray[np.float64]

BANDWIDTHS = (0.5, 1.0, 2.0, 3.0, 4.0, 8.0)
"""Kernels of ``peak`` that are tried, in units of the typical distance between neighbouring training places."""
SURE = (0.3, 0.5, 0.7)
"""Of nested cells: how likely the cell must be that decides."""
LEAST_PLACES = 10
"""With fewer held-out places nothing is chosen by them."""
GROUPS, GROUP_PLACES = 3, 20
"""Sure, middling and vague predictions have a factor each where there are so many held-out places a group."""
TUNED_ON = 1500
"""Held-out places that votes are chosen by, at most."""
VOTES = tuple(
    Vote(temperature=temperature, trust=trust, cells=cells, settled=settled, crowding=0.5 if settled else 0.0)
    for settled in (False, True)
    for temperature in (0.02, 0.03, 0.05, 0.1)
    for trust, cells in ((0.0, 0), (0.35, 0), (0.7, 0), (1.0, 10))
)


@dataclass(frozen=True)
class Held:
    """Places that a head and a gallery have not seen.

    Attributes:
        longitude: Their true positions, degrees (n,).
        latitude: Degrees (n,).
        outputs: (n, outputs) of the head; None for retrieval.
        vectors: (n, D) of length one, which the gallery's are compared with.
        gallery: Of places that they are not among.
    """

    longitude: Floats
    latitude: Floats
    outputs: npt.NDArray[np.float32] | None
    vectors: npt.NDArray[np.float32]
    gallery: Gallery

    def __len__(self) -> int:
        return len(self.longitude)

    def evenly(self, most: int) -> Held:
        """Some of them, evenly spread, at most so many."""
        rows = np.unique(np.linspace(0, max(len(self) - 1, 0), min(len(self), most)).astype(np.int64))
        outputs = None if self.outputs is None else self.outputs[rows]
        return Held(self.longitude[rows], self.latitude[rows], outputs, self.vectors[rows], self.gallery)


def candidates(
    scale_km: float, probability: float, nested: bool = False, how: str = "auto", crs_wkt: str = ""
) -> list[Decoder]:
    """The decoders that are tried, what is taken unless another is better first.

    Args:
        scale_km: Typical distance between neighbouring training places.
        probability: What the radius is to hold.
        nested: Whether candidates are cells in cells: then the coarser, surer cell decides which finer ones count.
        how: The one kind that was asked for, or ``auto``.
        crs_wkt: As in :class:`trainer.geolocation.heads.decoding.Decoder`.
    """
    plain = [Decoder("mode"), Decoder("mean")]
    peaks = [Decoder("peak", bandwidth_km=factor * scale_km) for factor in BANDWIDTHS]
    return [
        replace(item, probability=probability, floor_km=scale_km, sure=sure, crs_wkt=crs_wkt)
        for item in plain + peaks
        if how in ("auto", item.how)
        for sure in (SURE if nested else (0.0,))
    ]


def choose_decoder(
    belief: Belief, longitude: Floats, latitude: Floats, tried: Sequence[Decoder], by: str = "median"
) -> tuple[Decoder, float]:
    """The decoder with the least error, its radius calibrated.

    Args:
        belief: Of held-out places.
        longitude: Their true positions, degrees (n,).
        latitude: Degrees (n,).
        tried: The decoders; the first is taken where there are fewer than :data:`LEAST_PLACES` places.
        by: ``median`` or ``mean`` error.

    Returns:
        The decoder, and its error in km (infinite where nothing could be measured).
    """
    if len(longitude) == 0:
        return tried[0], float("inf")
    errors = []
    for decoder in tried if len(longitude) >= LEAST_PLACES else tried[:1]:
        apart = distance_km(*positions(belief, decoder), longitude, latitude)
        errors.append(typical_km(apart, by))
    best = int(np.argmin(errors))
    return calibrated(belief, longitude, latitude, tried[best]), errors[best]


def typical_km(error_km: Floats, by: str) -> float:
    """The mean error, or for the median the mean of the middle fifth: as robust, and less by chance."""
    if by != "median":
        return float(error_km.mean())
    ordered = np.sort(error_km)
    return float(ordered[int(0.4 * len(ordered)) : max(int(np.ceil(0.6 * len(ordered))), 1)].mean())


def calibrated(belief: Belief, longitude: Floats, latitude: Floats, decoder: Decoder) -> Decoder:
    """The decoder with the factors at which its radius holds as often as it says, for sure and for vague predictions.

    Split conformal prediction with the normalised score error / spread (Lei et al. 2018,
    https://arxiv.org/abs/1604.04173, sections 2.2 and 5.2), in groups of confidence (Vovk 2012, "Conditional validity
    of inductive conformal predictors", https://arxiv.org/abs/1209.2673, section 4): in each group the factor is the
    ⌈(n + 1) · p⌉-th smallest of its n scores, so that the radius holds with probability p or more over places of that
    group, however many there were. Where n is so small that there is no such score, the radius is not known.
    """
    count = len(longitude)
    if count == 0:
        return replace(decoder, factor=0.0, places=0, edges=(), factors=())
    plain = replace(decoder, factor=1.0, places=count, edges=(), factors=())
    decoded = decode(belief, plain)
    spread = np.maximum(decoded.radius_km, 1e-9)
    score = distance_km(decoded.longitude, decoded.latitude, longitude, latitude) / spread
    groups = max(1, min(GROUPS, count // GROUP_PLACES))
    ranked = np.sort(spread)
    parts = [(place * count) // groups for place in range(1, groups)]
    edges = np.unique([(ranked[part - 1] + ranked[part]) / 2 for part in parts])
    group = np.searchsorted(edges, spread)
    factors = tuple(_factor(score[group == number], decoder.probability) for number in range(len(edges) + 1))
    whole = _factor(score, decoder.probability)
    if not all(factors):  # equal spreads left a group with next to nothing: all are one
        return replace(plain, factor=whole)
    return replace(plain, factor=whole, edges=tuple(edges.tolist()), factors=factors if len(edges) else ())


def _factor(score: Floats, probability: float) -> float:
    """The score that the next one is below with this probability; 0 where so few scores tell of none."""
    rank = int(np.ceil((len(score) + 1) * probability - 1e-9))
    return max(float(np.sort(score)[rank - 1]), 1e-6) if rank <= len(score) else 0.0


def choose_rules(held: Sequence[Held], head: Head, scale_km: float, options: HeadOptions, crs_wkt: str = "") -> Rules:
    """Decoders of the head and of the vote, and how neighbours vote, by places that neither has seen.

    Args:
        held: The validation split, or the folds of a cross-fit; none where there is neither.
        head: Says what outputs mean.
        scale_km: Typical distance between neighbouring training places.
        options: What the radius is to hold, which error chooses, and which decoder if one was asked for.
        crs_wkt: As in :class:`trainer.geolocation.heads.decoding.Decoder`.
    """

    def of(how: str, nested: bool = False) -> list[Decoder]:
        return candidates(scale_km, options.probability, nested, how, crs_wkt)

    tried, nests = of(options.decode), _nests(head)
    usual = tried[-3] if options.decode in ("auto", "peak") else tried[0]
    decoder = tried[1] if options.decode == "auto" else usual
    if not sum(len(part) for part in held):
        return Rules(replace(decoder, sure=0.5 if nests else 0.0), Vote(), usual, scale_km)
    longitude, latitude = _joined(held)
    others: list[Decoder] = []
    if head.outputs:
        belief = head.belief(np.concatenate([part.outputs for part in held if part.outputs is not None]))
        several = tried[:1] if head.cells is None else of(options.decode, nests)
        decoder, _ = choose_decoder(belief, longitude, latitude, several, options.select)
        ways = [of(how, nests) for how in HOW if how != decoder.how]
        others = [choose_decoder(belief, longitude, latitude, way, options.select)[0] for way in ways]
    some = [part.evenly(-(-TUNED_ON // len(held))) for part in held]
    east, north = _joined(some)
    best, rule, least = usual, Vote(), float("inf")
    cosines: list[npt.NDArray[np.float32]] = []
    for number, candidate in enumerate(VOTES):
        if number == 0 or candidate.settled != VOTES[number - 1].settled:
            cosines = [part.gallery.cosine(part.vectors, candidate.settled) for part in some]
        if candidate.trust > 0 and head.cells is None:
            continue
        chosen, error = choose_decoder(_votes(some, candidate, head, cosines), east, north, tried, options.select)
        if error < least:
            best, rule, least = chosen, candidate, error
    belief = _votes(held, rule, head)
    best = calibrated(belief, longitude, latitude, best)
    ways = [of(how) for how in HOW if how != best.how]
    vote_others = [choose_decoder(belief, longitude, latitude, way, options.select)[0] for way in ways]
    return Rules(decoder, rule, best, scale_km, tuple(others), tuple(vote_others))


def _nests(head: Head) -> bool:
    return head.cells is not None and head.cells.nested


def _votes(
    held: Sequence[Held], rule: Vote, head: Head, cosines: Sequence[npt.NDArray[np.float32]] | None = None
) -> Belief:
    """What neighbours say of all held-out places, each in its own part's gallery."""
    found = []
    for number, part in enumerate(held):
        shares = None
        if part.outputs is not None and rule.trust > 0:
            shares = head.cell_probability(part.outputs)
        found.append(vote(part.gallery, part.vectors, rule, shares, None if cosines is None else cosines[number]))
    return joined(found)


def _joined(held: Sequence[Held]) -> tuple[Floats, Floats]:
    return np.concatenate([part.longitude for part in held]), np.concatenate([part.latitude for part in held])
