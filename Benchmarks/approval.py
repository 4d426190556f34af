"""Measures a four-step approval (submit, review, approve, archive; committed after each step) beside its peers, in one run.

usage: approval.py [--runs N] [--seconds S] [--record]

  --runs N     how often each figure is taken, all in turn; the median is printed (3)
  --seconds S  how long each takes (8)
  --record     write the figures into docs/benchmarks.md

It builds nothing: YIJU_BINARY and APPROVAL_BENCH name optimised builds, as scripts/bench makes them; without the second
the peers are measured alone. The peers lie in .build/bench-peers. All data lie in folders of TMPDIR and are removed.
"""

import argparse
import os
import shlex
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
sys.path += [str(HERE / "approval"), str(PROJECT / "Tests/System")]

import postgres  # noqa: E402
from contenders import Bench, Contender, best, contenders  # noqa: E402
from disk import commits_per_second, syncs_per_second  # noqa: E402
from peers import peers_python, versions  # noqa: E402
from server import BINARY, end_on_signals  # noqa: E402
from table import Marks, Table, machine, record  # noqa: E402

MARKS = Marks("<!-- approval: scripts/bench --record writes from here -->", "<!-- approval: to here -->")
PACK = PROJECT / "cities/bazhong"
PEOPLE = [1, 64]
TRIALS = 2
CHECKS = 5
WANTED = {"times the faster peer": 20, "engine CPU, µs a step": 100, "pack, s": 1}


def main() -> int:
    options = arguments()
    end_on_signals()
    about = [*machine(), versions()]
    print("\n".join(about))
    with tempfile.TemporaryDirectory(prefix="yiju-bench-") as folder, ExitStack() as running:
        bench = Bench(Path(folder), peers_python(), own_binary(), started_postgres(running), options.seconds)
        tables = [approvals(bench, people, options) for people in PEOPLE]
    tables.append(pack_table())
    if options.record:
        record(PROJECT / "docs/benchmarks.md", date.today(), shlex.join(["scripts/bench", "approval", *sys.argv[1:]]), about, tables, MARKS)
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=8)
    parser.add_argument("--record", action="store_true")
    # Of run.py alone: scripts/bench hands both the same options.
    parser.add_argument("--cases", type=int, help=argparse.SUPPRESS)
    return parser.parse_args()


def own_binary() -> Path | None:
    named = os.environ.get("APPROVAL_BENCH")
    if named and not Path(named).exists():
        raise SystemExit(f"there is no {named}: scripts/bench builds it")
    return Path(named) if named else None


def started_postgres(running: ExitStack) -> postgres.Postgres | None:
    if postgres.version() is None:
        print("PostgreSQL is not installed: DBOS is measured on SQLite alone")
        return None
    return running.enter_context(postgres.Postgres())


def approvals(bench: Bench, people: int, options: argparse.Namespace) -> Table:
    """Of a peer that can be run in several ways the best is found first; then all are taken in turn, as often as asked."""
    ways = contenders(bench, people)
    trials = tried(bench, [way for way in ways if is_tried(way, ways)], max(2, options.seconds / 2))
    chosen = best(ways, trials)
    results: dict[Contender, list[dict]] = {way: [] for way in chosen}
    syncs, commits = [], []
    for _ in range(options.runs):
        syncs.append(syncs_per_second(bench.folder, 1))
        commits.append(commits_per_second(bench.folder, 1))
        for way in chosen:
            results[way].append(bench.run(way, options.seconds))
    return approval_table(people, results, trials, syncs, commits)


def is_tried(way: Contender, ways: list[Contender]) -> bool:
    return way.is_peer and any(other != way and other.name == way.name for other in ways)


def tried(bench: Bench, ways: list[Contender], seconds: float) -> dict[Contender, float]:
    """Cases per second of each, the mean of trials in turn: one alone may fall on a slow moment of the disk."""
    sums = dict.fromkeys(ways, 0.0)
    for _ in range(TRIALS):
        for way in ways:
            sums[way] += bench.run(way, seconds)["cases_per_second"] / TRIALS
    return sums


def approval_table(
    people: int, results: dict[Contender, list[dict]], trials: dict[Contender, float], syncs: list[float], commits: list[float]
) -> Table:
    who = "alone: one case after the other" if people == 1 else f"from {people} people at once"
    table = Table(
        f"Approvals in four steps, {who}",
        ["", "cases per second", "p50 ms a step", "p99 ms a step", "CPU µs a step", "engine alone, CPU µs a step", "lowest and highest run"])
    for way, runs in results.items():
        table.add(f"{way.name}: {way.how}", *figures(runs))
    table.note(f"The machine meanwhile: {median(syncs):,.0f} fdatasync a second, {median(commits):,.0f} commits of one row a second.")
    for line in ratios(results):
        table.note(line)
    if trials:
        tried = "; ".join(f"{way.name} {way.how} {rate:,.0f}" for way, rate in trials.items())
        table.note(f"Tried before, cases per second, and the best way of each taken: {tried}.")
    table.print()
    return table


def figures(runs: list[dict]) -> list[str]:
    rates = sorted(run["cases_per_second"] for run in runs)
    engine = [run["engine_us"] for run in runs if "engine_us" in run]
    return [
        f"{median(rates):,.0f}", f"{middle(runs, 'p50_ms'):,.1f}", f"{middle(runs, 'p99_ms'):,.1f}", f"{middle(runs, 'cpu_us'):,.0f}",
        f"{median(engine):,.1f}" if engine else "", f"{rates[0]:,.0f} … {rates[-1]:,.0f}",
    ]


def middle(runs: list[dict], name: str) -> float:
    return median(run[name] for run in runs)


def ratios(results: dict[Contender, list[dict]]) -> list[str]:
    """Ours against each other one. A ratio is the median of those of the rounds: both sides of each stood side by side."""
    ours = next((way for way in results if way.is_ours), None)
    if ours is None:
        return ["approval-bench was not there: the peers were measured alone."]
    lines = []
    for way, runs in results.items():
        if way != ours:
            each = [mine["cases_per_second"] / theirs["cases_per_second"] for mine, theirs in zip(results[ours], runs, strict=True)]
            lines.append(f"{ours.name} ({ours.how}) : {way.name} ({way.how}) = {median(each):.2f} ({min(each):.2f} … {max(each):.2f})")
    peers = [way for way in results if way.is_peer]
    if peers:
        faster = max(peers, key=lambda way: middle(results[way], "cases_per_second"))
        lines.append(f"The faster peer is {faster.name}; {WANTED['times the faster peer']} times it is wanted from many at once.")
    engine = middle(results[ours], "engine_us")
    lines.append(f"The engine alone takes {engine:.1f} µs of CPU a step; under {WANTED['engine CPU, µs a step']} is wanted.")
    return lines


def pack_table() -> Table:
    """The whole of `yiju check`, from the start of the process to its end."""
    table = Table("A whole pack loaded and checked", ["", "seconds", "fastest and slowest"])
    if BINARY.exists():
        times = sorted(check_seconds() for _ in range(CHECKS))
        table.add(f"yiju check cities/{PACK.name}, median of {CHECKS}", f"{median(times):.2f}", f"{times[0]:.2f} … {times[-1]:.2f}")
    table.note(f"Under {WANTED['pack, s']} s is wanted.")
    table.print()
    return table


def check_seconds() -> float:
    began = time.monotonic()
    done = subprocess.run([str(BINARY), "check", str(PACK)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60, check=False)
    if done.returncode:
        raise SystemExit(f"yiju check {PACK} ended with {done.returncode}")
    return time.monotonic() - began


if __name__ == "__main__":
    sys.exit(main())
