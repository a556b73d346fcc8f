"""What is sure of a photo's EXIF is used, what is not is left out, and nothing in it stops anybody."""

from __future__ import annotations

import os
import random
import struct
import time
import tracemalloc
from dataclasses import dataclass, field

import numpy as np
import pytest
from PIL import Image

from trainer.contract import InputError
from trainer.imagery.exif import read_exif
from trainer.imagery.pictures import decode, decode_photo, exif_of

ROUNDS = int(os.environ.get("GEOEMBED_EXIF_ROUNDS", "100"))
"""Of the fuzz; 5,000 take a minute."""

SYDNEY = (151 + 12 / 60 + 30 / 3600, -(33 + 51 / 60 + 30 / 3600))
LOSSLESS = {".jpg": {"quality": 100, "subsampling": 0}, ".webp": {"lossless": True}}
ASCII, SHORT, LONG, RATIONAL, UNDEFINED, SIGNED, DOUBLE = 2, 3, 4, 5, 7, 10, 12


BYTES = {ASCII: 1, UNDEFINED: 1, 1: 1, SHORT: 2, LONG: 4, RATIONAL: 8, SIGNED: 8, DOUBLE: 8}


def packed(order, kind, values):
    if kind in (ASCII, UNDEFINED, 1):
        return bytes(values)
    if kind in (RATIONAL, SIGNED):
        pairs = [value if isinstance(value, tuple) else (value, 1) for value in values]
        return b"".join(struct.pack(order + ("II" if kind == RATIONAL else "ii"), *pair) for pair in pairs)
    return struct.pack(f"{order}{len(values)}{ {SHORT: 'H', LONG: 'I', DOUBLE: 'd'}[kind] }", *values)


@dataclass
class Written:
    """A block, and the bytes in it that say where and how turned: (tag, its directory) to (from, to)."""

    block: bytes
    payload: dict = field(default_factory=dict)


def write_block(directories, order="<"):
    """A block of directories: name to [(tag, type, values)]; values "gps", "details" point to that directory."""
    names = list(directories)
    place, starts = 8, {}
    for name in names:
        starts[name] = place
        place += 2 + 12 * len(directories[name]) + 4
    blobs, out, payload = b"", {"<": b"II*\0", ">": b"MM\0*"}[order] + struct.pack(order + "I", 8), {}
    for name in names:
        out += struct.pack(order + "H", len(directories[name]))
        for tag, kind, values in directories[name]:
            if isinstance(values, str):
                values = [starts[values]]
            raw = packed(order, kind, values)
            count = (
                len(raw) // {ASCII: 1, UNDEFINED: 1, 1: 1, SHORT: 2, LONG: 4, RATIONAL: 8, SIGNED: 8, DOUBLE: 8}[kind]
            )
            out += struct.pack(order + "HHI", tag, kind, count)
            if len(raw) <= 4:
                payload[name, tag] = (len(out), len(out) + len(raw))
                out += raw.ljust(4, b"\0")
            else:
                at = place + len(blobs)
                payload[name, tag] = (at, at + len(raw))
                out += struct.pack(order + "I", at)
                blobs += raw + b"\0" * (len(raw) % 2)
        out += struct.pack(order + "I", starts.get("thumbnail", 0) if name == "first" else 0)
    return Written(out + blobs, payload)


def gps(latitude=(33, 51, 30), north="S\0", longitude=(151, 12, 30), east="E\0", kind=RATIONAL, others=()):
    found = [(1, ASCII, north), (2, kind, latitude), (3, ASCII, east), (4, kind, longitude), *others]
    return [
        (tag, form, values.encode() if isinstance(values, str) else values) for tag, form, values in found
        if values is not None
    ]  # fmt: skip


def with_gps(fields, order="<", orientation=None):
    turned = [] if orientation is None else [(0x0112, SHORT, [orientation])]
    return write_block({"first": [*turned, (0x8825, LONG, "gps")], "gps": fields}, order).block


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(
    "fields",
    [
        gps(),
        gps(kind=DOUBLE),
        gps(((33, 1), (515, 10), (0, 1)), longitude=((151, 1), (125, 10), (0, 1))),
        gps((33.858333333333334, 0.0, 0.0), longitude=(151.20833333333334, 0.0, 0.0), kind=DOUBLE),
        gps((33.858333333333334,), longitude=(151.20833333333334,), kind=DOUBLE),
        gps(((33, 1), (51, 1), (3000, 100)), longitude=((151, 1), (12, 1), (30000, 1000))),
        gps(north="s\0", east="e\0"),
        gps(north="South\0", east="East\0"),
        gps(north="SOUTH LATITUDE\0", east="east longitude\0"),
        gps(north="S", east="E"),
        gps(north=" S \0\0", east="E"),
        gps(north="S\0o\0u\0t\0h\0\0\0", east="E"),
        gps(others=[(6, RATIONAL, [(1, 0)]), (29, ASCII, b"2026:11:29\0")]),
        gps(((-33, 1), (51, 1), (30, 1)), longitude=((151, 1), (12, 1), (30, 1)), kind=SIGNED),
    ],
)  # fmt: skip
def test_a_position_is_read_however_it_is_written(order, fields):
    found = read_exif(b"Exif\0\0" + with_gps(fields, order))
    assert found.position == pytest.approx(SYDNEY, abs=1e-9) and not found.unsure


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        (gps(north=None), "'' where N or S must be"),
        (gps(north=""), "'' where N or S must be"),
        (gps(north="\0\0"), "'' where N or S must be"),
        (gps(north="X\0"), "'X' where N or S"),
        (gps(north="-\0"), "'-' where N or S"),
        (gps(north="Sever\0"), "'Sever' where N or S"),
        (gps(east=None), "'' where E or W must be"),
        (gps(north="E\0", east="S\0"), "'E' where N or S"),
        (gps(((-33, 1), (51, 1), (30, 1)), None, kind=SIGNED), "N or S"),
        (gps(((-33, 1), (51, 1), (30, 1)), "N\0", kind=SIGNED), "negative"),
        (gps((151, 12, 30), "S\0", (33, 51, 30), "E\0"), "out of range"),
        (gps((91, 0, 0)), "out of range"),
        (gps((33, 60, 0)), "degrees, minutes"),
        (gps((33, 75, 0)), "degrees, minutes"),
        (gps((33, 51, 3000)), "degrees, minutes"),
        (gps(((33, 0), (51, 1), (30, 1))), "degrees, minutes"),
        (gps(((33, 1), (51, 1), (0, 0))), "degrees, minutes"),
        (gps(((335, 10), (51, 1), (30, 1))), "degrees, minutes"),
        (gps((33, 51), longitude=(151, 12)), "degrees, minutes"),
        (gps((float("nan"), 51.0, 30.0), longitude=(151.0, 12.0, 30.0), kind=DOUBLE), "degrees, minutes"),
        (gps((0, 0, 0), "N\0", (0, 0, 0)), "no fix"),
        (gps(longitude=None), "not both"),
        (gps(others=[(2, RATIONAL, (33, 51, 31))]), "damaged"),
    ],
)  # fmt: skip
def test_a_position_that_is_not_sure_is_left_out_and_it_is_said_why(fields, why):
    found = read_exif(with_gps(fields))
    assert found.position is None and why in found.unsure


def test_a_datum_that_is_not_wgs_84_is_told():
    assert read_exif(with_gps(gps(others=[(18, ASCII, b"WGS-84\0")]))).datum == ""
    assert read_exif(with_gps(gps(others=[(18, ASCII, b"TOKYO\0")]))).datum == "TOKYO"


def test_a_block_without_a_position_is_no_fault():
    assert read_exif(b"") == read_exif(write_block({"first": []}).block)
    assert read_exif(with_gps([])).unsure == ""
    assert read_exif(b"nonsense").odd


def arrow(width=24, height=16):
    """Each corner has another colour, so that every turn can be told."""
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[: height // 2, : width // 2], pixels[: height // 2, width // 2 :] = (250, 10, 10), (10, 250, 10)
    pixels[height // 2 :, : width // 2] = (10, 10, 250)
    return pixels


def turned(pixels, orientation):
    return {
        1: pixels, 2: pixels[:, ::-1], 3: pixels[::-1, ::-1], 4: pixels[::-1], 5: pixels.transpose(1, 0, 2),
        6: np.rot90(pixels, -1), 7: pixels[::-1, ::-1].transpose(1, 0, 2), 8: np.rot90(pixels),
    }[orientation]  # fmt: skip


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif"])
def test_a_picture_is_turned_as_its_exif_says(tmp_path, suffix, orientation):
    path = tmp_path / f"photo{suffix}"
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(arrow()).save(path, exif=exif, **LOSSLESS.get(suffix, {}))
    wanted = turned(arrow(), orientation).astype(int)
    found = decode(path, None).pixels
    assert found.shape == wanted.shape and np.abs(found - wanted).max() < 40
    assert not exif_of(path).odd


def test_the_position_of_a_tiff_is_read_from_the_file_itself(tmp_path):
    def tiff(strip):
        shape = [(0x0100, LONG, [24]), (0x0101, LONG, [16]), (0x0102, SHORT, [8]), (0x0103, SHORT, [1]),
                 (0x0106, SHORT, [1]), (0x0111, LONG, [strip]), (0x0115, SHORT, [1]), (0x0116, LONG, [16]),
                 (0x0117, LONG, [384]), (0x8825, LONG, "gps")]  # fmt: skip
        return write_block({"first": shape, "gps": gps()}).block

    path = tmp_path / "photo.tif"
    path.write_bytes(tiff(len(tiff(0))) + bytes(range(128)) * 3)
    window, _ = decode_photo(path, None)
    assert exif_of(path).position == pytest.approx(SYDNEY, abs=1e-9) and window.pixels[0, 5].tolist() == [5, 5, 5]


def test_exif_that_other_readers_choke_on_turns_the_picture_and_is_told(tmp_path):
    block = write_block({"first": [(0x0112, SHORT, [6]), (0x011A, SIGNED, [(-1, 0)])]}).block
    Image.fromarray(arrow()).save(tmp_path / "odd.jpg", exif=b"Exif\0\0" + block)
    window, exif = decode_photo(tmp_path / "odd.jpg", None)
    assert window.pixels.shape == (24, 16, 3) and "damaged" in exif.odd


def test_a_jpeg_that_does_not_open_for_its_metadata_is_opened_without(tmp_path):
    """Its resolution is an empty text, at which Pillow fails as it opens the file."""
    fields = [(0x0112, SHORT, [8]), (0x011A, ASCII, b""), (0x0128, SHORT, [2]), (0x8825, LONG, "gps")]
    block = write_block({"first": fields, "gps": gps()}).block
    Image.fromarray(arrow()).save(tmp_path / "odd.jpg", exif=b"Exif\0\0" + block)
    window, exif = decode_photo(tmp_path / "odd.jpg", None)
    assert window.pixels.shape == (24, 16, 3) and exif.position is None, "nobody asked where it was taken"
    assert exif_of(tmp_path / "odd.jpg").position == pytest.approx(SYDNEY)


def test_huge_counts_and_loops_of_directories_cost_nothing():
    block = bytearray(with_gps(gps(), orientation=3))
    block[8:10] = b"\xff\xff"
    struct.pack_into("<I", block, 10 + 4, 0xFFFFFFFF)
    looped = bytearray(with_gps(gps(), orientation=3))
    struct.pack_into("<I", looped, 10 + 24, 8)  # the next directory is this one
    tracemalloc.start()
    found = read_exif(bytes(block) + bytes(1 << 20)), read_exif(bytes(looped))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found[0].odd and most < 64 << 20
    assert found[1].orientation == 3


# -- fuzz --------------------------------------------------------------------------------------
def valid_block(rng):
    """A block as cameras write it, with what may be taken for a position in it."""
    order, orientation = rng.choice("<>"), rng.randint(1, 8)
    kind = rng.choice([RATIONAL, RATIONAL, RATIONAL, SIGNED, DOUBLE])
    parts = [(rng.randint(1, 89), rng.randint(1, 59), rng.randint(100, 5999)) for _ in range(2)]
    shown = [
        (float(d), float(m), s / 100) if kind == DOUBLE else ((d, 1), (m, 1), (s, 100)) for d, m, s in parts
    ]  # fmt: skip
    half, side = rng.choice(["N", "S", "South", "n"]), rng.choice(["E", "W", "West", "w"])
    fields = gps(shown[0], half + "\0", shown[1], side + "\0", kind)
    if rng.random() < 0.7:
        fields.append((7, RATIONAL, [(12, 1), (34, 1), (rng.randint(0, 59), 1)]))
    if rng.random() < 0.5:
        fields += [
            (0x13, ASCII, b"N\0"),
            (0x14, RATIONAL, [45, 30, 20]),
            (0x15, ASCII, b"E\0"),
            (0x16, RATIONAL, [16, 5, 4]),
        ]
    first = [(0x010F, ASCII, b"Maker\0"), (0x0112, SHORT, [orientation]), (0x011A, RATIONAL, [(72, 1)]),
             (0x0128, SHORT, [2])]  # fmt: skip
    directories = {"first": first, "gps": fields}
    if rng.random() < 0.6:
        first.append((0x8769, LONG, "details"))
        directories["details"] = [(0x829A, RATIONAL, [(1, 250)]), (0x9003, ASCII, b"2026:11:29 12:00:00\0"),
                                  (0x927C, UNDEFINED, bytes(rng.randbytes(40)))]  # fmt: skip
    first.append((0x8825, LONG, "gps"))
    if rng.random() < 0.4:
        directories["thumbnail"] = [(0x0103, SHORT, [6]), (0x011B, RATIONAL, [(72, 1)])]
    degrees = [d + m / 60 + s / 360000 for d, m, s in parts]
    truth = (degrees[1] * (-1 if side[0] in "Ww" else 1), degrees[0] * (-1 if half[0] == "S" else 1))
    return write_block(directories, order), order, truth, orientation


def mutated(rng, written, order):
    """The block with one or two faults, none in the very numbers and words: there it would say something else."""
    block = bytearray(written.block)
    told = {("first", 0x0112), ("gps", 1), ("gps", 2), ("gps", 3), ("gps", 4)}
    kept = {place for key in told for place in range(*written.payload[key])}
    free = [place for place in range(len(block)) if place not in kept]
    for _ in range(rng.choice([1, 1, 1, 2])):
        how = rng.randrange(7)
        place = rng.choice(free)
        if how == 0:
            block[place] ^= 1 << rng.randrange(8)
        elif how == 1:
            block[place] = rng.randrange(256)
        elif how == 2:
            del block[rng.randrange(len(block)) :]
            break
        else:
            directory = rng.choice([8, struct.unpack_from(order + "I", written.block, 10 + 12 * 4 + 8)[0]])
            if directory + 2 > len(block):
                continue
            count = struct.unpack_from(order + "H", written.block, min(directory, len(written.block) - 2))[0]
            entry = directory + 2 + 12 * rng.randrange(max(min(count, 16), 1))
            if entry + 12 > len(block):
                continue
            if how == 3:
                struct.pack_into(
                    order + "H", block, entry + 2, rng.choice([0, 1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 99])
                )
            elif how == 4:
                struct.pack_into(
                    order + "I", block, entry + 4, rng.choice([0, 1, 2, 3, 4, 6, 1 << 16, 1 << 31, 2**32 - 1])
                )
            elif how == 5 and entry + 8 not in kept:
                far = rng.choice([0, 8, directory, rng.randrange(len(block)), 2**32 - 1])
                near = struct.unpack_from(order + "I", block, entry + 8)[0] + rng.choice([-24, -8, -4, 4, 8, 12, 24])
                struct.pack_into(order + "I", block, entry + 8, rng.choice([far, near % 2**32]))
            elif how == 6:
                struct.pack_into(
                    order + "H",
                    block,
                    rng.choice([directory, entry]),
                    rng.choice([0, 1, 2, 3, 4, 0x0112, 0x8825, 65535]),
                )
    return bytes(block)


def test_damaged_exif_never_moves_a_photo_nor_stops_a_reader(tmp_path):
    """The position is the truth or absent, the turn the right one or none, the picture used or named."""
    rng = random.Random(int(os.environ.get("GEOEMBED_EXIF_SEED", "1")))
    pixels = arrow()
    used = placed = named = 0
    began = time.monotonic()
    for number in range(ROUNDS):
        written, order, truth, orientation = valid_block(rng)
        whole = read_exif(written.block)
        assert whole.position == pytest.approx(truth, abs=1e-9) and whole.orientation == orientation
        block = mutated(rng, written, order)
        suffix = rng.choice([".jpg", ".jpg", ".jpg", ".png", ".webp"])
        path = tmp_path / f"photo{suffix}"
        Image.fromarray(pixels).save(path, exif=b"Exif\0\0" + block, **LOSSLESS.get(suffix, {}))
        try:
            window, exif = decode_photo(path, None)
            where = exif_of(path)
            assert exif.position is None, "nobody asked"
            assert (where.orientation, where.odd) == (exif.orientation, exif.odd), number
        except InputError:
            named += 1
            continue
        used += 1
        assert exif.orientation in (0, orientation), number
        wanted = turned(pixels, exif.orientation or 1).astype(int)
        assert window.pixels.shape == wanted.shape and np.abs(window.pixels - wanted).max() < 40, number
        if where.position is not None:
            placed += 1
            assert where.position == pytest.approx(truth, abs=1e-9), (number, block.hex())
    print(f"{ROUNDS} blocks: {used} used, {named} named, {placed} placed, {time.monotonic() - began:.1f} s")
    assert named == 0 and placed > ROUNDS // 5
