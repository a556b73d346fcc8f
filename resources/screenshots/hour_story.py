"""What the first hour tells: the text of each station, as the README's *first ten minutes* has it, and its pictures.

``hour.py`` goes through the stations and makes the pictures; ``make_hour.py --readme`` puts both into the README.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

CHECKOUT = Path(__file__).resolve().parent.parent.parent
PICTURES = "resources/readme"
BEGIN, END = "<!-- first hour -->", "<!-- after the first hour -->"
"""What stands around the text in the README."""
WIDTH = 1100
"""Pixels of a picture there: its words can still be read."""
COLOURS = (256, 128, 96, 64)
"""So many of a picture's own, those that are seldom, too: a thin curve or a frame has a meaning."""
LARGEST_BYTES = 150_000


class Told(NamedTuple):
    """A station in the README.

    Attributes:
        station: Name of the function in ``hour.py``.
        text: Markdown.
        picture: Which of the station's pictures is shown; "" for none.
        shows: What is seen on it, for those who cannot see it.
    """

    station: str
    text: str
    picture: str = ""
    shows: str = ""


STORY = (
    Told(
        "install",
        "**Install the zip.** Where no Python for the learning is there yet, *Set up…* opens by itself: one button "
        "makes it. Have it checked, and close the window.",
    ),
    Told(
        "tour",
        "**Take the tour, or don't.** *Raster ▸ GeoEmbed ▸ Try it…* stands beside the map and goes through everything "
        "with a small imagined coast that it makes itself.",
    ),
    Told(
        "own_image",
        "**Open your own image** as a layer, and *GeoEmbed project* from the toolbar. The panel says what was made of "
        "the image so far, and its button what comes next.",
    ),
    Told(
        "learn",
        "**Learn.** *Next: Make tiles and learn…* cuts the image into small squares (*tiles*); the grid is drawn on "
        "the map, so you see how large they are. A good tile holds what you want to tell apart: a few houses, one "
        "field, one bend of the river. While it learns you see what: three tiles, and those that it takes for alike "
        "by then. When these look right to you, press *Good enough: stop and keep*; you can also pause, and go on "
        "another day. *Next: Embed…* then gives every tile its *embedding*, a short row of numbers, near each other "
        "where places look alike.",
        "learning",
        "The window in which GeoEmbed learns: curves, their meaning in words, and three tiles beside look-alikes",
    ),
    Told(
        "look_alikes",
        "**Find look-alikes** in the toolbar, then click anywhere. The most similar tiles are outlined, stronger where "
        "they are more alike, and shown with what lies around them. Shift-click adds an example, Ctrl-click says "
        "“not like this”. A picture in a file can be searched for, too, or a polygon that you draw, and several "
        "embeddings of one encoder can be searched together. *Similarity on the map* shows how far a look reaches as "
        "you move a threshold; the scatter plot has all tiles by their looks, and its lasso makes examples of them.",
        "look_alikes",
        "A click on the island behind its beach: the tiles most like it, outlined on the map and listed in the panel",
    ),
    Told(
        "clusters",
        "**Group the whole image.** *Next: Clusters…* colours the map by how it looks. Each cluster shows examples, "
        "its share and its hectares, can be named, merged and split, and hangs in a tree that you cut where it suits "
        "you.",
        "clusters_on_the_map",
        "The image in the colours of its eight clusters, beside the project panel with what was made of it",
    ),
    Told(
        "evaluate",
        "**Check it, if you have labels.** *Next: Evaluate and report…* first says how many tiles get a class. Here "
        "the polygons are smaller than a tile, so the window offers to take *any labelled part*; with so few labels "
        "the figures say little, and with none at all the report still has its pictures.",
    ),
    Told(
        "photos",
        "**Drop a folder of photos on the map.** Each lies where its EXIF says it was taken, with the picture as map "
        "tip and in the form. *Geolocate…* learns from them where others were taken.",
    ),
    Told(
        "field",
        "**Fill in between points.** *Learn a field from points…* makes a map of a value that was measured here and "
        "there, with its uncertainty as a second layer.",
    ),
    Told("reopen", "**Save the project and open it again.** Layers, styles and the panel are as they were."),
    Told("upgrade", "**Install a new version over the old one.** QGIS need not be restarted,"),
    Told("click", "**and the next click** is answered by the new one."),
)
CREDITS = (
    "<sub>Cape Lookout, North Carolina; contains modified Copernicus Sentinel data 2018. Pictures of QGIS 3.22, "
    "made by `resources/screenshots/make_hour.py`.</sub>"
)


def in_markdown() -> str:
    """The README's section."""
    parts = []
    for number, told in enumerate(STORY, 1):
        parts.append(f"{number}. {told.text}")
        if told.picture:
            parts.append(f"   ![{told.shows}]({PICTURES}/hour_{told.picture}.png)")
    return "\n\n".join([*parts, CREDITS])


def write_readme(folder: Path, checkout: Path = CHECKOUT) -> None:
    """Put the text into the README, and the pictures of a folder, made small, beside the others.

    Args:
        folder: What an hour wrote.
        checkout: Where the README is.
    """
    for told in STORY:
        if told.picture:
            (found,) = folder.glob(f"[0-9][0-9]_{told.picture}.png")
            _save_small(found, checkout / PICTURES / f"hour_{told.picture}.png")
    readme = checkout / "README.md"
    text = readme.read_text(encoding="utf-8")
    before, rest = text.split(f"{BEGIN}\n")
    readme.write_text(f"{before}{BEGIN}\n{in_markdown()}\n{END}{rest.split(END)[1]}", encoding="utf-8")


def _save_small(source: Path, target: Path) -> None:
    from PIL import Image

    with Image.open(source) as picture:
        height = round(picture.height * WIDTH / picture.width)
        small = picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
    for colours in COLOURS:
        reduced = small.quantize(colours, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE)
        reduced.save(target, optimize=True)
        if target.stat().st_size < LARGEST_BYTES:
            return
    raise ValueError(f"{target} does not become smaller than {LARGEST_BYTES} bytes")
