"""Which tags of OpenStreetMap go to which of the twelve channels: the layers, and what selects their features.

After the twelve pictures a place that Loc2Vec learned from, each of one theme
(https://sentiance.com/loc2vec-learning-location-embeddings-w-triplet-loss-networks).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from trainer.contract import GEOMETRY

CHANNELS = (
    *("major_roads", "minor_roads", "paths", "rail", "barriers", "buildings"),
    *("amenities", "water", "green", "farmland", "woods", "built_up"),
)
"""In the order of the channels, and from the top down where all are drawn together."""
POINTS, LINES, AREAS = "points", "lines", "areas"
READ_FROM = {POINTS: ("points", "Point"), LINES: ("lines", "LineString"), AREAS: ("multipolygons", "MultiPolygon")}
"""A geometry's layer of GDAL's OSM driver, and its type."""


@dataclass(frozen=True)
class Table:
    """One layer: what of a channel has one kind of geometry.

    Attributes:
        channel: One of :data:`CHANNELS`.
        geometry: :data:`POINTS`, :data:`LINES` or :data:`AREAS`.
        tags: Key to its values; none: any but "no". Of several keys the first that fits is the feature's.
        further: Tags that are kept as columns of their own.
    """

    channel: str
    geometry: str
    tags: dict[str, tuple[str, ...]] = field(default_factory=dict)
    further: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Of the layer, and of its style's file."""
        return f"{self.channel}_{self.geometry}"

    def query(self) -> str:
        """What selects its features from what GDAL read: geometry, osm_id, name, key, kind, further columns."""
        found, keys = [], []
        for key, values in self.tags.items():
            listed = ", ".join(f"'{value}'" for value in values)
            test = f'"{key}" IN ({listed})' if values else f"\"{key}\" <> 'no'"
            found.append(f'WHEN {test} THEN "{key}"')
            keys.append(f"WHEN {test} THEN '{key}'")
        identity = "coalesce(osm_id, 'w' || osm_way_id)" if self.geometry == AREAS else "osm_id"
        further = "".join(f', "{name}"' for name in self.further)
        order = {POINTS: "fid", LINES: "z_order, fid", AREAS: f"reach({GEOMETRY}) DESC, fid"}[self.geometry]
        shown = f"CASE {' '.join(keys)} END, CASE {' '.join(found)} END AS kind{further}"
        source, whole = READ_FROM[self.geometry][0], f"kind IS NOT NULL AND {GEOMETRY} IS NOT NULL ORDER BY {order}"
        return f"SELECT {GEOMETRY}, {identity}, name, {shown} FROM {source} WHERE {whole}"  # nosec B608  # ours


TABLES = (
    Table(
        "major_roads",
        LINES,
        {
            "highway": (
                *("motorway", "trunk", "primary", "secondary"),
                *("motorway_link", "trunk_link", "primary_link", "secondary_link"),
            ),
        },
    ),
    Table(
        "minor_roads",
        LINES,
        {
            "highway": (
                *("tertiary", "tertiary_link", "residential", "unclassified", "living_street", "road", "service"),
            ),
        },
    ),
    Table(
        "paths",
        LINES,
        {
            "highway": ("pedestrian", "cycleway", "track", "footway", "path", "bridleway", "corridor", "steps"),
        },
    ),
    Table("paths", AREAS, {"highway": ("pedestrian", "footway", "platform"), "railway": ("platform",)}),
    Table(
        "rail",
        POINTS,
        {
            "railway": ("station", "halt", "tram_stop", "subway_entrance", "level_crossing", "crossing"),
            "aerialway": ("station",),
        },
    ),
    Table(
        "rail",
        LINES,
        {
            "railway": (
                *("rail", "light_rail", "tram", "subway", "narrow_gauge", "funicular", "monorail"),
                *("disused", "abandoned", "construction", "preserved", "miniature"),
            ),
            "aerialway": (),
        },
    ),
    Table(
        "barriers",
        POINTS,
        {
            "power": ("tower", "pole"),
            "barrier": (),
            "man_made": ("mast", "tower", "chimney", "communications_tower", "water_tower"),
        },
    ),
    Table(
        "barriers",
        LINES,
        {
            "power": ("line", "minor_line"),
            "barrier": (),
            "natural": ("cliff", "ridge", "arete", "tree_row"),
            "man_made": ("embankment", "dyke"),
        },
    ),
    Table(
        "barriers",
        AREAS,
        {
            "boundary": ("administrative", "protected_area", "national_park"),
            "power": ("plant", "substation", "generator"),
            "man_made": ("works", "wastewater_plant"),
        },
        ("admin_level",),
    ),
    Table("buildings", AREAS, {"building": ()}),
    Table(
        "amenities",
        POINTS,
        {
            "shop": (),
            "amenity": (),
            "tourism": (),
            "historic": (),
            "office": (),
            "craft": (),
            "highway": ("bus_stop",),
            "leisure": ("playground", "sports_centre", "pitch", "fitness_station", "picnic_table"),
        },
    ),
    Table("amenities", AREAS, {"shop": (), "amenity": (), "tourism": (), "historic": (), "office": (), "craft": ()}),
    Table(
        "water",
        LINES,
        {
            "waterway": ("river", "canal", "stream", "ditch", "drain", "dam", "weir", "waterfall", "lock_gate"),
        },
    ),
    Table(
        "water",
        AREAS,
        {
            "natural": ("water", "bay"),
            "waterway": ("riverbank", "dock"),
            "landuse": ("reservoir", "basin"),
            "leisure": ("swimming_pool",),
        },
    ),
    Table(
        "green",
        AREAS,
        {
            "leisure": (
                *("pitch", "track", "stadium", "golf_course", "sports_centre", "ice_rink", "water_park"),
                *("playground", "dog_park", "park", "garden", "common"),
            ),
            "landuse": ("cemetery", "recreation_ground", "village_green", "grass", "flowerbed"),
            "amenity": ("grave_yard",),
        },
    ),
    Table(
        "farmland",
        AREAS,
        {
            "landuse": (
                *("vineyard", "orchard", "farmyard", "allotments", "plant_nursery", "greenhouse_horticulture"),
                *("farmland", "meadow"),
            ),
        },
    ),
    Table("woods", POINTS, {"natural": ("tree", "peak", "saddle", "volcano", "spring", "cave_entrance")}),
    Table(
        "woods",
        AREAS,
        {
            "landuse": ("forest",),
            "natural": (
                *("wood", "scrub", "heath", "fell", "tundra", "wetland", "grassland", "bare_rock", "scree", "shingle"),
                *("sand", "beach", "mud", "glacier"),
            ),
        },
    ),
    Table(
        "built_up",
        AREAS,
        {
            "landuse": (
                *(
                    "industrial",
                    "port",
                    "quarry",
                    "landfill",
                    "railway",
                    "highway",
                    "retail",
                    "commercial",
                    "construction",
                ),
                *("brownfield", "greenfield", "garages", "military", "education", "religious", "institutional"),
                *("civic_admin", "residential"),
            ),
            "military": (),
            "aeroway": ("aerodrome", "apron", "runway", "taxiway", "helipad", "terminal"),
        },
    ),
)
"""The layers, and which tags they are made of."""


def from_the_top() -> list[Table]:
    """The layers as they lie: points on lines, lines on areas; boundaries and what people go for on other areas."""
    kinds = [POINTS, LINES, AREAS]
    return sorted(TABLES, key=lambda table: (kinds.index(table.geometry), CHANNELS.index(table.channel)))
