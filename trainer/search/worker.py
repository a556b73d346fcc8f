"""The worker that answers queries, one JSON object a line each way: see :mod:`trainer.search.protocol`."""

from __future__ import annotations

import errno
import os
import sys
import time
import traceback
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Callable, Optional, TextIO, Union

import numpy as np

from trainer import __version__
from trainer.atomic import replacing
from trainer.contract import CANCEL_LINE, InputError, TrainerError
from trainer.files.result_folders import claim, refuse_to_write_over
from trainer.messages import say
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.heat_map import refuse_other_rasters
from trainer.results.tile_raster import raster_path
from trainer.search import protocol
from trainer.search.answer_files import check_format, refuse_other_arrays, refuse_other_files, write_results
from trainer.search.searcher import Floats32, Searcher

WriteRaster = Callable[[Path, EmbeddingSet, Floats32], Sequence[Path]]
"""Writes the similarity of every tile as rasters, one a source; says where they are."""


def bounded_lines(stream: TextIO) -> Iterator[str]:
    """The lines of a stream; of one that is too long for a request only as much as tells so."""
    while line := stream.readline(protocol.MOST_LINE + 1):
        yield line
        while line and not line.endswith("\n"):
            line = stream.readline(protocol.MOST_LINE)


def _until_closed(lines: Iterable[str]) -> Iterator[str]:
    """Lines until their end; a standard input that was closed before the start has none."""
    try:
        yield from lines
    except OSError as error:
        if error.errno != errno.EBADF:
            raise


class Worker:
    """Answers requests about one or several folders until its input closes.

    Args:
        searchers: One for each folder; a request that names none is for the first.
        write_raster: What writes similarity rasters; None where there is none.
    """

    def __init__(self, searchers: Sequence[Searcher], write_raster: Optional[WriteRaster] = None) -> None:
        self._searchers = {str(searcher.embeddings.folder): searcher for searcher in searchers}
        self._write_raster = write_raster

    def serve(self, lines: Iterable[str], write: Callable[[str], None]) -> int:
        """Answer every line until there is none, or until one says ``{"cancel": true}``.

        Args:
            lines: Requests; blank lines are skipped.
            write: Takes one answer, a line without its newline.

        Returns:
            How many requests were answered.
        """
        write(protocol.encode_answer(None, protocol.Hello(__version__, os.getpid(), list(self._searchers)), 0.0))
        answered = 0
        for line in _until_closed(lines):
            if line.strip() == CANCEL_LINE:
                break
            if line.strip():
                write(self.answer(line))
                answered += 1
        return answered

    def answer(self, line: str) -> str:
        """The answer to one line; whatever goes wrong is answered, never raised."""
        started = time.perf_counter()
        id: Any = None
        answer: protocol.Reply
        try:
            id, request = protocol.decode_request(line)
            answer = self._answer(request)
        except protocol.BadRequestError as error:
            id, answer = error.id, protocol.Failure(error.code, error.message, error.hint)
        except TrainerError as error:
            answer = protocol.Failure(error.code, error.message, error.hint)
        except OSError as error:
            what = os.strerror(error.errno) if error.errno else str(error)
            where = f": {error.filename}" if error.filename else ""
            name = errno.errorcode.get(error.errno or 0, "os-error")
            answer = protocol.Failure(
                name,
                say("search.system-error", "{what}{where}.", what=what, where=where),
                say("search.check-path-space-disk", "Check the path and the space on the disk."),
            )
        except Exception as error:  # the worker outlives its own bugs; the log on standard error has the trace
            traceback.print_exc(file=sys.stderr)
            answer = protocol.Failure(
                "bug",
                say("any.bug", "{kind}: {error}", kind=type(error).__name__, error=error),
                say("search.report-bug", "Please report this bug."),
            )
        return protocol.encode_answer(id, answer, time.perf_counter() - started)

    # -- the requests -------------------------------------------------------------------------
    def _answer(self, request: protocol.Request) -> protocol.Reply:
        if isinstance(request, protocol.Ping):
            return protocol.Pong()
        if isinstance(request, protocol.Info):
            return protocol.Information(__version__, [_folder(each) for each in self._searchers.values()])
        searcher = self._searcher(request.embeddings)
        if isinstance(request, protocol.WarmUp):
            return _warm_up(searcher, request)
        if isinstance(request, protocol.Embed):
            return protocol.Vector([float(value) for value in searcher.look(request.example).like[0]])
        if isinstance(request, protocol.Similarities):
            return self._similarities(searcher, request)
        if request.out:
            check_format(Path(request.out))
            refuse_to_write_over(Path(request.out), "out", _pictures(request))
            if not request.replace:
                refuse_other_files(Path(request.out))
        answer = searcher.search(request) if isinstance(request, protocol.Search) else searcher.between(request)
        if request.out:
            with claim(Path(request.out)):
                write_results(Path(request.out), searcher.embeddings, answer)
        return protocol.Tiles(searcher.hits(answer), answer.engine, answer.note, request.out)

    def _searcher(self, name: str) -> Searcher:
        if not name:
            return next(iter(self._searchers.values()))
        if name not in self._searchers:
            hint = say("search.served", "Served are: {served}.", served=", ".join(self._searchers))
            raise InputError(say("search.not-served-here", "{name} is not served here.", name=name), hint, "not-served")
        return self._searchers[name]

    def _similarities(self, searcher: Searcher, request: protocol.Similarities) -> protocol.Written:
        path = Path(request.out)
        kind = path.suffix.lower()
        if kind not in {".npy", ".tif", ".tiff"} or (kind != ".npy" and self._write_raster is None):
            raise InputError(
                say("any.no-such-kind-result", "{name}: no such kind of result.", name=path.name),
                say("search.use-tif-npy", "Use .tif or .npy."),
                "bad-format",
            )
        sources = len(searcher.embeddings.manifest.sources)
        for number in range(sources):
            refuse_to_write_over(raster_path(path, number) if kind != ".npy" else path, "out", _pictures(request))
        if not request.replace:
            if kind == ".npy":
                refuse_other_arrays(path, len(searcher.embeddings))
            else:
                refuse_other_rasters(path, sources)
        scores = searcher.similarities(request.like, request.unlike)
        paths: Sequence[Path] = [path]
        with claim(path):
            if kind == ".npy":
                with replacing(path) as temporary:
                    np.save(temporary, scores)
            elif self._write_raster is not None:
                paths = self._write_raster(path, searcher.embeddings, scores)
        return protocol.Written([str(path) for path in paths], float(scores.min()), float(scores.max()))


def _pictures(request: Union[protocol.Search, protocol.Between, protocol.Similarities]) -> list[Path]:
    """The files that a request reads."""
    examples = (
        (request.start, request.end) if isinstance(request, protocol.Between) else (*request.like, *request.unlike)
    )
    return [Path(example.image) for example in examples if example.image]


def _folder(searcher: Searcher) -> protocol.Folder:
    embeddings, engine = searcher.embeddings, searcher.engine()
    manifest = embeddings.manifest
    return protocol.Folder(
        path=str(embeddings.folder),
        tiles=len(embeddings),
        dimension=manifest.dimension,
        vectors=manifest.vectors,
        sources=[grid.name for grid in manifest.sources],
        run=manifest.run,
        engine=engine.name,
        note=engine.note,
        index=engine.figures,
    )


def _warm_up(searcher: Searcher, request: protocol.WarmUp) -> protocol.Warm:
    searcher.prepare()
    if not request.encoder:
        return protocol.Warm()
    return protocol.Warm(searcher.need_embedder().prepare(searcher.embeddings))
