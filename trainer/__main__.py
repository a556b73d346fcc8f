"""``python -m trainer``."""

from __future__ import annotations

import atexit
import contextlib
import os
import sys


def _end_at_once(code: int) -> None:
    """End without taking every object down: with torch that costs a second of CPU, and who cancelled waits for it.

    Called as the very last of the functions that run at exit; threads have ended then and libraries said goodbye.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with contextlib.suppress(OSError, ValueError):  # nobody reads it any more
                stream.flush()
    os._exit(code)


if __name__ == "__main__":
    # What torch cannot do on Apple's GPUs it does on the processor, if this stands there before it is loaded
    os.environ.setdefault("PYTORCH_ENABLE_MPS_FALLBACK", "1")
    for stream in (sys.stdout, sys.stderr):  # to a file or a pipe Windows' Python writes cp1252, if nobody chose
        if os.name == "nt" and stream is not None and not stream.isatty() and "PYTHONIOENCODING" not in os.environ:
            stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    ended = [1]
    atexit.register(lambda: _end_at_once(ended[0]))  # before anything else is imported: the first comes last
    from trainer.cli.main import main

    ended[0] = main()
