"""Writes measured figures into README.md, so that none of them is typed by hand.

    python benchmarks/world.py --out WORLD --train-on land
    ONEDNN_MAX_CPU_ISA=AVX2 ATEN_CPU_CAPABILITY=avx2 python benchmarks/world.py --out WORLD32 --train-on land
    python benchmarks/geolocation.py --out GEOLOCATION
    python benchmarks/fields.py --json FIELDS.json
    python benchmarks/location_prior.py --embeddings WORLD/emb --json LOCATION.json
    python benchmarks/spatial_encoder.py --tiles WORLD/tiles --json CONTRASTIVE.json
    # … and again, of WORLD32, with the two variables, into GEOLOCATION32, LOCATION32.json and CONTRASTIVE32.json
    make bench                                             # what it prints is kept in build/benchmarks
    python resources/readme/fill_figures.py WORLD [--fp32 WORLD32] [--geolocation GEOLOCATION]
        [--benchmarks build/benchmarks] [--fields FIELDS.json] [--location LOCATION.json]
        [--contrastive CONTRASTIVE.json] [--geolocation32 GEOLOCATION32] [--location32 LOCATION32.json]
        [--contrastive32 CONTRASTIVE32.json]

A table stands between ``<!-- figures NAME -->`` and ``<!-- end NAME -->`` and is replaced as a whole. The table of
rates has a row for each benchmark whose print is there; what was not measured is left as it is. ``--only rates``
fills that one table, and then WORLD need not be there.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from fields import contrastive, fields, location
from geolocated import geolocation
from measured import CHANGES, Measured
from rates import rates

CHECKOUT = Path(__file__).resolve().parent.parent.parent
CREDIT = (
    "Imagery: NASA Earth Observatory, Blue Marble Next Generation. Land cover: Tateishi et al. 2014, Geospatial "
    "Information Authority of Japan, Chiba University and collaborating organizations. Climate: Köppen-Geiger "
    "1991–2020, Beck et al. 2023, CC BY 4.0."
)


def main() -> int:
    """Fill what was measured; names what was not."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("world", type=Path, nargs="?", help="what benchmarks/world.py wrote")
    parser.add_argument("--only", choices=["rates"], help="fill one table alone")
    parser.add_argument("--fp32", type=Path, metavar="WORLD32", help="the same as on a processor without bf16")
    parser.add_argument(
        "--benchmarks", type=Path, default=CHECKOUT / "build" / "benchmarks", help="prints of make bench"
    )
    parser.add_argument("--geolocation", type=Path, help="what benchmarks/geolocation.py wrote")
    for name in ("geolocation", "location", "contrastive"):
        parser.add_argument(f"--{name}32", type=Path, help=f"the same as --{name}, from a processor without bf16")
    parser.add_argument("--fields", type=Path, metavar="JSON", help="what benchmarks/fields.py wrote")
    parser.add_argument("--location", type=Path, metavar="JSON", help="what benchmarks/location_prior.py wrote")
    parser.add_argument("--contrastive", type=Path, metavar="JSON", help="what benchmarks/spatial_encoder.py wrote")
    parser.add_argument("--readme", type=Path, default=CHECKOUT / "README.md")
    arguments = parser.parse_args()
    tables: dict[str, str] = {}
    if arguments.only is None:
        if arguments.world is None:
            parser.error("WORLD is missing")
        measured = Measured.open(arguments.world)
        older = Measured.open(arguments.fp32) if arguments.fp32 else None
        tables = {"accuracy": accuracy(measured, older), "robustness": robustness(measured, older)}
    if arguments.geolocation:
        tables["geolocation"] = geolocation(arguments.geolocation, arguments.geolocation32)
    if arguments.fields:
        tables["fields"] = fields(arguments.fields)
    if arguments.location:
        tables["location"] = location(arguments.location, arguments.location32)
    if arguments.contrastive:
        tables["contrastive"] = contrastive(arguments.contrastive, arguments.contrastive32)
    text = arguments.readme.read_text(encoding="utf-8")
    quick = rates(arguments.benchmarks, text)
    if quick:
        tables["rates"] = quick
    else:
        print(f"{arguments.benchmarks} holds no prints of benchmarks: the table of rates is left as it is")
    small = arguments.benchmarks / "small_models.txt"
    if small.is_file():
        tables["small_models"] = small.read_text(encoding="utf-8").strip()
    for name, table in tables.items():
        text = filled(text, name, table)
        print(f"filled {name}")
    arguments.readme.write_text(text, encoding="utf-8")
    return 0


def filled(text: str, name: str, table: str) -> str:
    """The text with another table between the marks of that name.

    Raises:
        SystemExit: the marks are not there exactly once.
    """
    marks = re.compile(rf"(<!-- figures {name} -->\n).*?(\n<!-- end {name} -->)", re.DOTALL)
    if len(marks.findall(text)) != 1:
        raise SystemExit(f"error: README.md must hold <!-- figures {name} --> … <!-- end {name} --> once")
    return marks.sub(lambda found: found[1] + table + found[2], text)


def accuracy(measured: Measured, older: Measured | None = None) -> str:
    """How many tiles are told right, and how far off a place is guessed, beside the baselines, and in fp32."""
    lines = [
        "| on the same tiles and folds | land cover | climate (Köppen) | where is it: median error |",
        "|---|--:|--:|--:|",
    ]
    for key in measured.keys:
        cells = [
            f"{measured.accuracy(record, key):.3f} ({measured.accuracy(record, key, 'linear_probe'):.3f})"
            for record in (measured.cover, measured.climate)
        ]
        kilometres = measured.kilometres(key)
        cells = [measured.name(key), *cells, "–" if kilometres is None else f"{kilometres:,.0f} km"]
        lines.append("| " + " | ".join(f"**{cell}**" if key == "embedding" else cell for cell in cells) + " |")
    left_out = "".join(f" Not measured here: {name}." for name in measured.cover.get("left_out", {}))
    note = (
        f"{measured.condition}. Share of tiles told right by their {measured.cover.get('neighbours', 5)} nearest "
        f"look-alikes, in brackets by logistic regression; {measured.cover['classes']} and "
        f"{measured.climate['classes']} classes, {measured.cover['folds']} folds of 10° × 10° blocks, so no tile is "
        "judged by its own neighbourhood. The last column puts a tile of a random fifth where its nearest look-alike "
        "among the others is."
    )
    fp32 = f" {in_fp32(older)}" if older else ""
    return "\n".join(lines) + f"\n\n<sub>{note}{fp32}{left_out} {CREDIT}</sub>"


def in_fp32(measured: Measured) -> str:
    """What the same steps came to where the processor has no bf16.

    Raises:
        SystemExit: it was not computed in fp32.
    """
    if measured.model.get("precision") != "fp32":
        raise SystemExit("error: the run of --fp32 was not trained in fp32")
    cover, climate = (
        f"{measured.accuracy(record, 'embedding'):.3f} ({measured.accuracy(record, 'embedding', 'linear_probe'):.3f})"
        for record in (measured.cover, measured.climate)
    )
    return (
        f"In fp32, as on a processor without bf16, {measured.model['steps']:,} steps gave {cover}, {climate} and "
        f"{measured.kilometres('embedding'):,.0f} km; a step takes two to three times as long there."
    )


def robustness(measured: Measured, older: Measured | None = None) -> str:
    """How often a changed tile still finds itself, and the same of an encoder that learned in fp32."""
    ours, theirs = measured.cover["robustness"], measured.cover.get("robustness_of_image_statistics", {})
    lines = ["| a tile, changed a little, still finds itself | GeoEmbed | colour statistics |", "|---|--:|--:|"]
    for key, words in CHANGES.items():
        if key in ours:
            other = f"{theirs[key]:.0%}" if key in theirs else "–"
            lines.append(f"| {words} | **{ours[key]:.0%}** | {other} |")
    note = f"Share of tiles whose changed picture is nearest to the tile itself, among all {measured.cover['tiles']:,}."
    fp32 = ""
    if older:
        again = ", ".join(f"{older.cover['robustness'][key]:.0%}" for key in CHANGES if key in ours)
        fp32 = f" In fp32, in the same order: {again}."
    return "\n".join(lines) + f"\n\n<sub>{note} The same run as above.{fp32}</sub>"


if __name__ == "__main__":
    sys.exit(main())
