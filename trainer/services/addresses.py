"""What a person calls a service: a template of addresses, or a WMTS; and whether it may be asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from trainer.contract import InputError
from trainer.messages import say

NOT_IN_BULK = ("openstreetmap.org", "osm.org", "openstreetmap.de", "openstreetmap.fr", "opentopomap.org")
"""Hosts whose terms forbid to fetch many tiles: https://operations.osmfoundation.org/policies/tiles/ and its like."""
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_KNOWN = {"z", "x", "y", "-y"}


@dataclass(frozen=True)
class TileService:
    """Where tiles of one level come from.

    Attributes:
        template: The address of a tile with ``{z}``, ``{x}`` and ``{y}`` (or ``{-y}``, from the south).
        shown: The same, fit to be told: without names, passwords and keys.
        attribution: Who is to be credited.
        terms: What is known of the terms of use.
    """

    template: str
    shown: str
    attribution: str
    terms: str = ""

    @property
    def host(self) -> str:
        """The machine that is asked."""
        return (urlsplit(self.template).hostname or "").lower()

    def address(self, zoom: int, x: int, y: int) -> str:
        """Where a tile lies, counted from the north-west."""
        values = {"z": zoom, "x": x, "y": y, "-y": (1 << zoom) - 1 - y}
        return _PLACEHOLDER.sub(lambda found: str(values[found[1]]), self.template)


def is_service(name: str) -> bool:
    """Whether a source is the address of a server."""
    return name.lower().startswith(("http://", "https://"))


def is_template(address: str) -> bool:
    """Whether an address is one of tiles, and not that of a WMTS' capabilities."""
    return "{x}" in address.lower()


def of_template(address: str, attribution: str, terms: str = "", one_zoom: bool = False) -> TileService:
    """A service by the template of its addresses.

    Args:
        address: The template.
        attribution: Who is to be credited; "" where that is not known.
        terms: What is known of the terms of use.
        one_zoom: Whether it is of one zoom, which stands in it already.

    Raises:
        InputError: it is none, or of a service that may not be asked for many tiles.
    """
    holders = _PLACEHOLDER.findall(address)
    unknown = sorted(set(holders) - _KNOWN)
    if unknown:
        raise InputError(
            say(
                "services.unknown-placeholder",
                "{address}: {{{name}}} is not known.",
                address=shown(address),
                name=unknown[0],
            ),
            say(
                "services.write-one-address",
                "Write one host's name for {{s}}, the size for {{r}}; {{z}}, {{x}}, {{y}} and {{-y}} are filled in.",
            ),
            "bad-address",
        )
    if "x" not in holders or ("z" not in holders and not one_zoom) or not {"y", "-y"} & set(holders):
        raise InputError(
            say("services.not-a-template", "{address} has no {{z}}, {{x}} and {{y}}.", address=shown(address)),
            say("services.give-template", "Give an address such as https://HOST/{{z}}/{{x}}/{{y}}.png."),
            "bad-address",
        )
    service = TileService(address, shown(address), attribution, terms)
    require_bulk_allowed(service.host)
    return service


def require_bulk_allowed(host: str) -> None:
    """Refuse hosts that live on gifts and ask not to be emptied.

    Raises:
        InputError: it is one.
    """
    if any(host == name or host.endswith(f".{name}") for name in NOT_IN_BULK):
        raise InputError(
            say("services.no-bulk-download", "{host} forbids to fetch many tiles.", host=host),
            say(
                "services.render-instead",
                "Render the tiles from OpenStreetMap's data, or name a service that allows it.",
            ),
            "terms",
        )


def require_agreement(service: TileService, agreed: str | None, tiles: int, zoom: int) -> None:
    """Nothing is fetched before the person says that the service's terms allow it.

    Raises:
        InputError: they have not, or nobody is credited.
    """
    if agreed is None or agreed.strip().lower() != service.host:
        known = f" {service.terms}" if service.terms else ""
        raise InputError(
            say(
                "services.not-agreed",
                "{tiles:,} map tiles of zoom {zoom} would be fetched from {host}, whose terms of use must allow "
                "it.{known}",
                tiles=tiles,
                zoom=zoom,
                host=service.host,
                known=known,
            ),
            say("services.add-agree", "Read them; if they do, add --agree {host}.", host=service.host),
            "terms",
        )
    if not service.attribution:
        raise InputError(
            say("services.no-attribution", "Nobody is credited for the map tiles of {host}.", host=service.host),
            say("services.add-attribution", 'Add --attribution "…", as the terms of the service ask for.'),
            "terms",
        )


def shown(address: str) -> str:
    """An address without names, passwords, and the values of its query, where keys are."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    host = f"{host}:{parts.port}" if parts.port is not None else host
    query = re.sub(r"=(?!\{)[^&]*", "=…", parts.query)
    return f"{parts.scheme}://{host}{parts.path}{'?' + query if query else ''}"
