"""How fast and how complete is the search at a million tiles? Against a peer, in one run.

    python benchmarks/search_rate.py [--tiles 1000000] [--dimension 64] [--folder FOLDER]

The vectors are synthetic: unit vectors in 2,000 clusters, stored as float16. Printed are the exact search (one
query, with counter-examples, 64 at once, int8, and when nothing may be kept in memory), the index of cells and Annoy's
(build, recall@10 against the exact answer and milliseconds a query), a peer (faiss-cpu's flat index where it is
installed, else scikit-learn's brute force) on the same vectors and queries, and what the real worker adds to a search
of all of the tiles, asked by a vector, a tile and a position.
The limits of the project: exact under 60 ms a query; cells 2,000 queries a second at recall@10 0.99, built in 15 s;
Annoy recall@10 at least 0.95 under 2 ms; worker under 5 ms.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from trainer.contract import EmbeddingFiles
from trainer.files.tile_table import TABLE_DTYPE, SourceGrid
from trainer.geography import crs
from trainer.results.embedding_manifest import EmbeddingManifest
from trainer.results.embedding_set import EmbeddingSet
from trainer.search.annoy_index import build_index, open_index
from trainer.search.exact import ExactEngine
from trainer.search.ivf_build import build_ivf
from trainer.search.ivf_index import open_ivf

CHECKOUT = Path(__file__).resolve().parent.parent
QUERIES = 200
K = 10


def make_folder(folder, count, dimension, dtype):
    """A synthetic embeddings folder on a grid in degrees."""
    generator = np.random.default_rng(0)
    centres = generator.standard_normal((2000, dimension), dtype=np.float32)
    vectors = np.lib.format.open_memmap(folder / EmbeddingFiles.VECTORS, "w+", dtype, (count, dimension))
    for start in range(0, count, 100_000):
        size = min(100_000, count - start)
        block = centres[generator.integers(0, len(centres), size)]
        block += 0.7 * generator.standard_normal((size, dimension), dtype=np.float32)
        block /= np.linalg.norm(block, axis=1, keepdims=True)
        vectors[start : start + size] = np.round(block * 127) if dtype == "int8" else block
    vectors.flush()
    side = int(np.ceil(np.sqrt(count)))
    table = np.zeros(count, TABLE_DTYPE)
    table["id"] = np.arange(count)
    table["column"], table["row"] = table["id"] % side, table["id"] // side
    table["longitude"] = -170 + 340 * (table["column"] + 0.5) / side
    table["latitude"] = 80 - 160 * (table["row"] + 0.5) / side
    table["x"], table["y"] = table["longitude"], table["latitude"]
    np.save(folder / EmbeddingFiles.TABLE, table)
    pixel = 340 / side / 64, 160 / side / 64
    grid = SourceGrid("synthetic", "", crs.wkt(crs.WGS84), -170, 80, pixel[0], -pixel[1], 64, 64, side, side)
    scale = 1 / 127 if dtype == "int8" else 1.0
    EmbeddingManifest(dimension, count, dtype, [grid], scale=scale, size=64, stride=64).save(folder)
    return EmbeddingSet.open(folder)


def milliseconds(function, calls, queries=1):
    """Median milliseconds a query of ``calls`` calls, after one that does not count."""
    function(0)
    taken = []
    for number in range(calls):
        started = time.perf_counter()
        function(number)
        taken.append(time.perf_counter() - started)
    return 1e3 * float(np.median(taken)) / queries


def recall(truth, found):
    return float(np.mean([len(set(a) & set(b)) / len(a) for a, b in zip(truth, found)]))


def peer(vectors, queries):
    """(name, milliseconds a query, its answer) of an exact search by others on the same vectors."""
    try:
        import faiss
    except ImportError:
        from sklearn.neighbors import NearestNeighbors

        index = NearestNeighbors(n_neighbors=K, algorithm="brute", metric="cosine").fit(vectors)
        rows = index.kneighbors(queries[:5], return_distance=False)
        ms = milliseconds(lambda n: index.kneighbors(queries[n : n + 1]), 5)
        return "scikit-learn brute force", ms, rows
    index = faiss.IndexFlatIP(vectors.shape[1])
    index.add(vectors)
    ms = milliseconds(lambda n: index.search(queries[n : n + 1], K), 15)
    return "faiss IndexFlatIP", ms, index.search(queries[:5], K)[1]


TIMED_WORKER = """
import sys, time
from trainer.cli.main import main
from trainer.search.exact import ExactEngine
from trainer.search.ivf_build import build_ivf
from trainer.search.ivf_index import open_ivf

taken, joined = open(sys.argv[1], "w"), ExactEngine.joined

def timed(*arguments):
    started = time.perf_counter()
    found = joined(*arguments)
    print(time.perf_counter() - started, file=taken, flush=True)
    return found

ExactEngine.joined = timed
sys.exit(main(["serve", sys.argv[2], "--quiet"]))
"""


def worker_overhead(folder, examples):
    """What the real worker adds to its own search: milliseconds (n, 2) of each line to its answer, and less the search.

    The search is timed inside of the worker, so both are of the same query and nothing but the difference differs.
    """
    taken = folder.with_name("taken.txt")
    command = [sys.executable, "-c", TIMED_WORKER, str(taken), str(folder)]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=CHECKOUT)
    child.stdout.readline()
    whole = []
    for number, example in enumerate([examples[0], *examples]):  # the first reads the vectors
        line = json.dumps({"id": number, "ask": "search", "k": 20, "engine": "exact", "like": [example]})
        started = time.perf_counter()
        child.stdin.write(line + "\n")
        child.stdin.flush()
        answer = json.loads(child.stdout.readline())
        whole.append(time.perf_counter() - started)
        assert answer["ok"], answer
    child.stdin.close()
    child.wait()
    searching = np.array(taken.read_text().split(), float)
    return 1e3 * np.stack([whole, whole - searching], axis=1)[1:]


def measure_worker(embeddings, rows, queries):
    """Print what the worker takes, and what of it is not the search, for each way to ask."""
    kinds = {
        "a vector": [{"vector": query} for query in queries[:60].tolist()],
        "a tile": [{"tile": int(row)} for row in rows[:60]],
        "a position": [{"at": embeddings.table[["longitude", "latitude"]][row].tolist()} for row in rows[:60]],
    }
    for kind, examples in kinds.items():
        whole, added = worker_overhead(embeddings.folder, examples).T
        print(f"worker, asked by {kind:<23}{np.median(whole):8.2f} ms a query   (95th percentile {p95(whole):.2f})")
        print(f"  on top of the search in it            {np.median(added):8.2f} ms, 95th {p95(added):.2f}   (limit 5)")


def measure_cells(embeddings, exact, queries, truth):
    """Print what the index of cells takes and finds, with and without filters that leave a part of the tiles."""
    record = build_ivf(embeddings.folder)
    index, why_not = open_ivf(embeddings)
    assert index is not None, why_not
    print(
        f"cells: {record.cells:,}, built in {record.build_seconds:.1f} s (limit 15), {record.size / 2**20:.0f} MiB; "
        f"{record.cells_read} read; when built recall@10 {record.recall:.3f}"
    )
    ms = milliseconds(lambda n: index.top(queries[n], K), len(queries))
    print(f"cells, one query, compared exactly      {ms:8.2f} ms a query   (limit 0.5), {1e3 / ms:,.0f} queries/s")
    found = recall(truth, index.top(queries, K).rows)
    print(f"cells, recall@10                        {found:8.3f}              (limit 0.99)")
    for share in (0.1, 0.01):
        mask = np.random.default_rng(2).random(len(embeddings)) < share
        ms = milliseconds(lambda n, mask=mask: index.top(queries[n], K, mask), 50)
        whole = milliseconds(lambda n, mask=mask: exact.top(queries[n], K, mask), 5)
        found = recall(exact.top(queries[:64], K, mask).rows, index.top(queries[:64], K, mask).rows)
        print(
            f"cells, {share:4.0%} pass a filter               {ms:8.2f} ms a query   (exact {whole:.2f}, {found:.3f})"
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tiles", type=int, default=1_000_000)
    parser.add_argument("--dimension", type=int, default=64)
    parser.add_argument("--trees", type=int, default=0, help="0: as the trainer chooses")
    parser.add_argument("--worker", action="store_true", help="measure the worker alone")
    parser.add_argument("--folder", type=Path, help="where to put 1.1 GB for a while")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as temporary:
        folder, bytes_folder = Path(temporary) / "float16", Path(temporary) / "int8"
        folder.mkdir()
        bytes_folder.mkdir()
        embeddings = make_folder(folder, arguments.tiles, arguments.dimension, "float16")
        print(f"synthetic: {len(embeddings):,} × {arguments.dimension}, 2,000 clusters, k = {K}")
        rows = np.sort(np.random.default_rng(1).choice(len(embeddings), QUERIES, replace=False))
        queries = embeddings.rows(rows)
        if arguments.worker:
            measure_worker(embeddings, rows, queries)
            return

        exact = ExactEngine(embeddings)
        started = time.perf_counter()
        exact.prepare()
        print(f"exact, reading the vectors once         {1e3 * (time.perf_counter() - started):8.0f} ms")
        one = milliseconds(lambda n: exact.top(queries[n], K), 31)
        print(f"exact, one query                        {one:8.2f} ms a query   (limit 60)")
        ms = milliseconds(lambda n: exact.joined(queries[n : n + 3], queries[n + 3 : n + 5], K), 15)
        print(f"exact, 3 examples and 2 counter-examples{ms:8.2f} ms a query")
        ms = milliseconds(lambda n: exact.top(queries[:64], K), 5, 64)
        print(f"exact, 64 queries at once               {ms:8.2f} ms a query")
        small = ExactEngine(make_folder(bytes_folder, arguments.tiles, arguments.dimension, "int8"))
        ms = milliseconds(lambda n: small.top(queries[n], K), 15)
        print(f"exact, int8 storage                     {ms:8.2f} ms a query")
        unkept = ExactEngine(embeddings, budget=0)
        ms = milliseconds(lambda n: unkept.top(queries[n], K), 3)
        print(f"exact, nothing kept in memory           {ms:8.2f} ms a query")

        name, ms, answer = peer(embeddings.rows(), queries)
        same = recall(exact.top(queries[:5], K).rows, answer)
        print(f"{name:<40}{ms:8.2f} ms a query   ({ms / one:.2f} × ours, {same:.3f} of the same tiles)")

        truth = exact.top(queries, K).rows
        measure_cells(embeddings, exact, queries, truth)
        record = build_index(folder, trees=arguments.trees)
        index, why_not = open_index(EmbeddingSet.open(folder))
        assert index is not None, why_not
        found = np.concatenate([index.top(query, K).rows for query in queries])
        fast = milliseconds(lambda n: index.top(queries[n], K), QUERIES)
        print(
            f"Annoy, {record.trees} trees: built in {record.build_seconds:.0f} s, "
            f"{record.bytes / 2**20:.0f} MiB; "
            f"when built recall@10 {record.recall:.3f}, {record.queries_per_second:.0f} queries/s"
        )
        print(f"Annoy, one query, compared exactly      {fast:8.2f} ms a query   (limit 2)")
        print(f"Annoy, recall@10                        {recall(truth, found):8.3f}              (limit 0.95)")
        measure_worker(embeddings, rows, queries)


def p95(values):
    return float(np.percentile(values, 95))


if __name__ == "__main__":
    main()
