"""One map tile from a server: asked for politely, again where that helps, and kept only when it came whole.

A server may fail, stall, cut an answer short, or send a page of HTML and call it a tile. What counts is an answer of
the length that it says, which decodes to a picture.
"""

from __future__ import annotations

import email.utils
import io
import random
import threading
import time
from dataclasses import dataclass
from typing import Any

from PIL import Image

from trainer import __version__
from trainer.contract import InputError, MissingDependencyError
from trainer.messages import Text, say
from trainer.services.addresses import TileService, shown

USER_AGENT = f"GeoEmbed/{__version__} (+https://github.com/geoembed/geoembed)"
CONNECTIONS = 2
"""At once: what the tile usage policies of open services ask for at most."""
MOST_BYTES = 8 << 20
"""Of a tile."""
MOST_CAPABILITIES = 32 << 20
ABSENT = (204, 404, 410)
"""What a server answers where it has no tile."""
AGAIN = (408, 425, 429, 500, 502, 503, 504)
SUFFIXES = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp"}


@dataclass(frozen=True)
class Patience:
    """How long a server is waited for. Seconds.

    Attributes:
        attempts: For a tile, the first one counted.
        first_wait: Before the second attempt; twice as long before each further one.
        longest_wait: Before an attempt, also where ``Retry-After`` asks for more.
        silence: Without a byte.
        whole: For one answer.
        failures: Tiles in a row that cannot be had, after which the server counts as gone.
    """

    attempts: int = 5
    first_wait: float = 1.0
    longest_wait: float = 120.0
    silence: float = 20.0
    whole: float = 60.0
    failures: int = 8


PATIENT = Patience()


class Fault(Exception):
    """An answer that is no tile.

    Args:
        reason: A clause without a full stop.
        again: Whether another attempt may help.
        wait: Seconds that the server asks for.
    """

    def __init__(self, reason: Text, again: bool = True, wait: float | None = None) -> None:
        super().__init__(reason)
        self.reason, self.again, self.wait = reason, again, wait


@dataclass(frozen=True)
class Tile:
    """A picture as it came, and the suffix of its kind."""

    content: bytes
    suffix: str


class TileClient:
    """Asks a server, from several threads at once, over few connections.

    Args:
        patience: How long it is waited for.

    Raises:
        MissingDependencyError: httpx is not installed.
    """

    def __init__(self, patience: Patience = PATIENT) -> None:
        try:
            import httpx
        except ImportError as error:
            raise MissingDependencyError(
                say("services.needs-httpx", "Map tiles from a server need {package}.", package="httpx"),
                say("any.install-package", "Install it with `pip install {package}`.", package="httpx"),
                "missing-package",
            ) from error
        self._library = httpx
        self._patience = patience
        self._client = httpx.Client(
            headers={"User-Agent": USER_AGENT},
            timeout=httpx.Timeout(patience.silence),
            limits=httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS),
            follow_redirects=False,  # another host has other terms
        )
        self._resting = threading.Condition()
        self._rest_until = 0.0
        self._stopped = False

    def __enter__(self) -> TileClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self._client.close()

    def stop(self) -> None:
        """Let nobody wait any longer."""
        with self._resting:
            self._stopped = True
            self._resting.notify_all()

    def tile(self, service: TileService, zoom: int, x: int, y: int) -> Tile | None:
        """A map tile; None where the server has none there.

        Raises:
            Fault: it did not come, after all attempts.
        """
        address = service.address(zoom, x, y)
        for attempt in range(self._patience.attempts):
            self._rest()
            try:
                return self._once(address)
            except Fault as fault:
                if not fault.again or attempt + 1 == self._patience.attempts or self._stopped:
                    raise
                chance = random.uniform(0.75, 1.25)  # nosec B311  # when to try again is no secret
                wait = self._patience.first_wait * 2**attempt * chance
                wait = max(wait, fault.wait or 0.0)
                self._ask_to_rest(min(wait, self._patience.longest_wait), everyone=fault.wait is not None)
        raise AssertionError("unreachable")

    def document(self, address: str) -> bytes:
        """The capabilities of a service.

        Raises:
            InputError: they did not come.
        """
        for attempt in range(self._patience.attempts):
            try:
                content, _ = self._answer(address, MOST_CAPABILITIES)
            except Fault as fault:
                if fault.again and attempt + 1 < self._patience.attempts:
                    self._ask_to_rest(self._patience.first_wait * 2**attempt, everyone=False)
                    continue
                name = shown(address)
                raise InputError(
                    say("services.no-answer", "{address} does not answer: {reason}.", address=name, reason=fault),
                    say("services.check-address", "Check the address and the network, and run it again."),
                    "service",
                ) from fault
            return content
        raise AssertionError("unreachable")

    # -- one answer -------------------------------------------------------------------------------
    def _once(self, address: str) -> Tile | None:
        content, kind = self._answer(address, MOST_BYTES)
        if not content:
            return None
        try:
            with Image.open(io.BytesIO(content)) as picture:
                picture.load()
                suffix = SUFFIXES.get(str(picture.format))
        except Exception as error:  # whatever a reader raises of what is no picture
            page = b"<html" in content[:1024].lower()
            sent = say("services.sent-html", "it sent a page of HTML ({kind})", kind=kind)
            if not page:
                sent = say("services.sent-no-picture", "it sent what is no picture ({kind})", kind=kind)
            raise Fault(sent) from error
        if suffix is None:
            raise Fault(
                say("services.sent-other-picture", "it sent a picture of the kind {kind}", kind=kind), again=False
            )
        return Tile(content, suffix)

    def _answer(self, address: str, most: int) -> tuple[bytes, str]:
        """The body and the kind of an answer; nothing where the server says that nothing is there."""
        began = time.monotonic()
        try:
            with self._client.stream("GET", address) as response:
                self._judge(response)
                if response.status_code in ABSENT:
                    return b"", ""
                parts, count = [], 0
                for part in response.iter_bytes():
                    parts.append(part)
                    count += len(part)
                    if count > most:
                        more = say("services.sent-too-much", "it sent more than {most} MiB", most=most >> 20)
                        raise Fault(more, again=False)
                    if time.monotonic() - began > self._patience.whole:
                        raise Fault(say("services.takes-too-long", "it takes too long"))
                told = response.headers.get("Content-Length", "")
                if told.isdecimal() and int(told) != response.num_bytes_downloaded:
                    raise Fault(
                        say(
                            "services.sent-a-part",
                            "it sent {count:,} bytes of {told:,}",
                            count=response.num_bytes_downloaded,
                            told=int(told),
                        )
                    )
                return b"".join(parts), response.headers.get("Content-Type", "").split(";")[0]
        except self._library.InvalidURL as error:
            said = say("services.address-cannot-be", "its address cannot be ({error})", error=error)
            raise Fault(said, again=False) from error
        except self._library.HTTPError as error:
            reason = " ".join(str(error).split()) or type(error).__name__
            raise Fault(
                say("services.connection-failed", "the connection failed ({error})", error=reason[:200])
            ) from error

    def _judge(self, response: Any) -> None:
        status = response.status_code
        if status == 200 or status in ABSENT:
            return
        if 300 <= status < 400:
            target = shown(response.headers.get("Location", "") or "nowhere")
            leads = say(
                "services.leads-elsewhere",
                "it leads to {target} (give that address itself if its terms allow it)",
                target=target,
            )
            raise Fault(leads, again=False)
        said = say("services.answers-status", "it answers with status {status}", status=status)
        if status in AGAIN:
            raise Fault(said, wait=_retry_after(response.headers.get("Retry-After", "")))
        raise Fault(said, again=False)

    # -- waiting ------------------------------------------------------------------------------------
    def _rest(self) -> None:
        """Wait until the server may be asked again."""
        with self._resting:
            while not self._stopped and (left := self._rest_until - time.monotonic()) > 0:
                self._resting.wait(left)

    def _ask_to_rest(self, seconds: float, everyone: bool) -> None:
        """Wait, and where the server asked for it let the other threads wait, too."""
        until = time.monotonic() + seconds
        with self._resting:
            if everyone:
                self._rest_until = max(self._rest_until, until)
            while not self._stopped and (left := until - time.monotonic()) > 0:
                self._resting.wait(left)


def _retry_after(told: str) -> float | None:
    """Seconds that a server asks to wait; None where it says nothing that can be read."""
    if told.strip().isdecimal():
        return float(told)
    try:
        moment = email.utils.parsedate_to_datetime(told)
    except (TypeError, ValueError):
        return None
    return max(moment.timestamp() - time.time(), 0.0)
