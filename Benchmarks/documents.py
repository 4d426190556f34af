"""Measures documents beside their peers in one run: DOCX written, formats checked, PDF typeset.

usage: documents.py [--runs N] [--seconds S] [--record]

  --runs N     how often each figure is taken, all in turn; the median is printed (3)
  --seconds S  how long each takes (3)
  --record     write the figures into docs/benchmarks.md

It builds nothing: DOCUMENT_BENCH names an optimised document-bench, as scripts/bench makes it. The peers lie in
.build/bench-documents, or DOCUMENT_PEERS names a Python that has them. A way that document-bench lacks is left out.
"""

import argparse
import json
import os
import shlex
import subprocess
import sys
from datetime import date
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent

from table import Marks, Table, machine, record  # noqa: E402

MARKS = Marks("<!-- documents: scripts/bench --record writes from here -->", "<!-- documents: to here -->")
LIST = HERE / "documents/requirements.txt"
FOLDER = PROJECT / ".build/bench-documents"
INSTALL_SECONDS = 900
RUN_SECONDS = 300
OURS = Path(os.environ.get("DOCUMENT_BENCH", PROJECT / ".build-release/release/document-bench"))
# What is done; our mode; the peers and how many times theirs is wanted.
TASKS = [
    ("A report of 18 pages, 475 runs and 6 tables written to DOCX", "write", [("python-docx", "python-docx", 50), ("docxtpl", "docxtpl (its template filled)", None)]),
    ("The format of such a file checked", "check", [("python-docx-check", "python-docx (a loop over runs)", 50), ("gongwen-check", "gongwen-skill", None)]),
    ("Such a report as PDF", "pdf", [("typst", "Typst", 2), ("libreoffice", "LibreOffice (from DOCX)", None)]),
]


def main() -> int:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--record", action="store_true")
    options, _ = parser.parse_known_args()
    if not OURS.exists():
        raise SystemExit(f"there is no {OURS}: scripts/bench builds it")
    python = peers_python()
    about = [*machine(), f"Peers: {', '.join(pins())}; Python {sys.version.split()[0]}."]
    print("\n".join(about))
    tables = [task_table(python, *task, options) for task in TASKS]
    if options.record:
        record(PROJECT / "docs/benchmarks.md", date.today(), shlex.join(["scripts/bench", "documents", *sys.argv[1:]]), about, tables, MARKS)
    return 0


def peers_python() -> Path:
    """The peers' own environment, made when it is missing or its list has changed."""
    if "DOCUMENT_PEERS" in os.environ:
        return Path(os.environ["DOCUMENT_PEERS"])
    python, stamp = FOLDER / "bin/python", FOLDER / "installed.txt"
    if stamp.exists() and stamp.read_text() == LIST.read_text():
        return python
    print(f"installing the peers into {FOLDER}: {', '.join(pins())}", flush=True)
    interpreter = "/usr/bin/python3" if Path("/usr/bin/python3").exists() else sys.executable
    subprocess.run([interpreter, "-m", "venv", "--clear", str(FOLDER)], check=True, timeout=INSTALL_SECONDS)
    subprocess.run(
        [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", str(LIST)],
        check=True, timeout=INSTALL_SECONDS)
    stamp.write_text(LIST.read_text())
    return python


def pins() -> list[str]:
    return [line for line in LIST.read_text().splitlines() if line and not line.startswith("#")]


def task_table(python: Path, title: str, mode: str, peers: list[tuple], options: argparse.Namespace) -> Table:
    """All ways in turn, so that a slow moment of the machine falls on every one of them."""
    seconds = ["--seconds", str(options.seconds)]
    ways = {"Yiju": [str(OURS), mode, *seconds]}
    ways |= {name: [str(python), str(HERE / "documents/peer.py"), way, *seconds] for way, name, _ in peers}
    results: dict[str, list[dict]] = {name: [] for name in ways}
    for _ in range(options.runs):
        for name, command in ways.items():
            if (figures := run(command)) is not None:
                results[name].append(figures)
    return printed(title, results, {name: times for _, name, times in peers})


def run(command: list[str]) -> dict | None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=RUN_SECONDS, check=False)
    if done.returncode:
        if command[0] == str(OURS):
            return None
        raise SystemExit(f"{shlex.join(command)} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def printed(title: str, results: dict[str, list[dict]], wanted: dict[str, int | None]) -> Table:
    table = Table(title, ["", "documents per second", "ms each", "lowest and highest run"])
    for name, runs in results.items():
        if runs:
            rates = sorted(each["documents_per_second"] for each in runs)
            table.add(name, f"{median(rates):,.1f}", f"{median(each['milliseconds_each'] for each in runs):,.2f}", f"{rates[0]:,.1f} … {rates[-1]:,.1f}")
    for name, times in wanted.items():
        pairs = list(zip(results["Yiju"], results[name]))
        if pairs:
            each = [ours["documents_per_second"] / theirs["documents_per_second"] for ours, theirs in pairs]
            aim = f"; {times} times is wanted" if times else ""
            table.note(f"Yiju : {name} = {median(each):,.1f} ({min(each):,.1f} … {max(each):,.1f}){aim}")
    table.print()
    return table


if __name__ == "__main__":
    sys.exit(main())
