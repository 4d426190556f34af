"""Measures the text checker on reports of twelve pages, beside regular expressions in Python, in one run.

usage: studies.py [--runs N] [--reports N] [--record]

  --runs N     how often each is taken, in turn; the median is printed (3)
  --reports N  how many reports (100)
  --record     write the figures into docs/benchmarks.md

It builds nothing: STUDY_BENCH names an optimised study-bench, as scripts/bench makes it. Both run on one core.
"""

import argparse
import json
import os
import shlex
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent

from table import Marks, Table, machine, record  # noqa: E402

MARKS = Marks("<!-- studies: scripts/bench --record writes from here -->", "<!-- studies: to here -->")
OURS = Path(os.environ.get("STUDY_BENCH", PROJECT / ".build-release/release/study-bench"))
PACK = PROJECT / "cities/bazhong"
RUN_SECONDS = 300


def main() -> int:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--reports", type=int, default=100)
    parser.add_argument("--record", action="store_true")
    options, _ = parser.parse_known_args()
    if not OURS.exists():
        raise SystemExit(f"there is no {OURS}: scripts/bench builds it")
    with tempfile.TemporaryDirectory() as folder:
        reports = ["--reports", str(options.reports)]
        taken([OURS, PACK, *reports, "--texts", folder])
        ours, peer = [], []
        for _ in range(options.runs):
            ours.append(json.loads(taken([OURS, PACK, *reports])))
            peer.append(json.loads(taken([sys.executable, HERE / "studies/peer.py", folder])))
    about = [*machine(), f"Peer: regular expressions of Python {sys.version.split()[0]} (18 of them, no book)."]
    print("\n".join(about))
    table = figures(ours, peer, options.reports)
    table.print()
    if options.record:
        command = shlex.join(["scripts/bench", "studies", *sys.argv[1:]])
        record(PROJECT / "docs/benchmarks.md", date.today(), command, about, [table], MARKS)
    return 0


def taken(command: list) -> str:
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True, timeout=RUN_SECONDS).stdout


def figures(ours: list[dict], peer: list[dict], reports: int) -> Table:
    table = Table(f"{reports} reports of twelve pages checked on one core", ["", "seconds", "reports per second", "lowest and highest run"])
    for name, runs in [("Yiju, all rules and the indicator book", ours), ("Python `re`, a rule each", peer)]:
        seconds = [run["seconds"] for run in runs]
        table.add(name, f"{median(seconds):.2f}", f"{reports / median(seconds):.0f}", f"{min(seconds):.2f}–{max(seconds):.2f} s")
    ratio = median(run["seconds"] for run in peer) / median(run["seconds"] for run in ours)
    table.note(f"{ours[0]['characters']} characters, {ours[0]['findings']} findings of ours. Time of the peer by ours: {ratio:.1f}. Wanted: 100 reports in a second.")
    return table


if __name__ == "__main__":
    raise SystemExit(main())
