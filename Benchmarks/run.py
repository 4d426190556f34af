"""Measures Yiju beside what the machine can do, in one run.

usage: run.py [--runs N] [--seconds S] [--cases N] [--record]

  --runs N     how often each figure is taken; the median is printed (3)
  --seconds S  how long each takes (8)
  --cases N    reports in the large store, laid down by the load itself (50000)
  --record     write the figures into docs/benchmarks.md

It builds nothing: YIJU_BINARY names an optimised build, as scripts/bench makes it. The data lie in a folder that is
removed at the end, on the file system of TMPDIR. Exits 1 when a request failed.
"""

import argparse
import platform
import re
import secrets
import shlex
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from statistics import median

PROJECT = Path(__file__).resolve().parents[1]
sys.path.append(str(PROJECT / "Tests/System"))

from disk import commits_per_second, syncs_per_second  # noqa: E402
from reports import FORM, Client, Reports  # noqa: E402
from server import BINARY, Server, count, end_on_signals  # noqa: E402
from table import Table, machine, record  # noqa: E402
from wrk import Result, wrk  # noqa: E402

CONNECTIONS = 50
WARM_UP_SECONDS = 3
PAGE_CONNECTIONS = [1, 16]
FILING_BESIDE = 5
PAGE_TIMEOUT_SECONDS = 300
PAGES = {"/checkup": "checkup", "/services/street-report/board": "how we are doing", "/": "home", "/reports": "list of reports"}


def main() -> int:
    options = arguments()
    end_on_signals()
    about = machine()
    print("\n".join(about))
    with tempfile.TemporaryDirectory(prefix="yiju-bench-") as folder:
        tables = [reports(Path(folder), options), *pages(Path(folder), options)]
    if options.record:
        record(PROJECT / "docs/benchmarks.md", date.today(), shlex.join(["scripts/bench", *sys.argv[1:]]), about, tables)
    return 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=8)
    parser.add_argument("--cases", type=int, default=50_000)
    parser.add_argument("--record", action="store_true")
    return parser.parse_args()


# Reports accepted


def reports(folder: Path, options: argparse.Namespace) -> Table:
    """Every run takes all of them in turn, so that a slow minute of the machine falls on all alike."""
    syncs, commits, assets = [], [], []
    filed: dict[str, list[Result]] = {"grouped": [], "each": []}
    for run in range(options.runs):
        for mode, results in filed.items():
            syncs.append(syncs_per_second(folder, options.seconds / 4))
            commits.append(commits_per_second(folder, options.seconds / 4))
            with Server(folder / f"{mode}-{run}", "--commit", mode) as server:
                file_reports(server, WARM_UP_SECONDS)
                results.append(file_counted(server, options.seconds))
                if mode == "grouped":
                    assets.append(ask_for_asset(server, options.seconds / 2))
                server.stop()
    return reports_table(syncs, commits, assets, filed)


def reports_table(syncs: list[float], commits: list[float], assets: list[Result], filed: dict[str, list[Result]]) -> Table:
    grouped, each = (median(result.per_second for result in filed[mode]) for mode in ("grouped", "each"))
    table = Table(
        f"Reports accepted from {CONNECTIONS} connections, each on the disk before it is acknowledged",
        ["", "per second", "p50 ms", "p99 ms", "lowest and highest run"])
    for name, results in [("grouped: waiting requests share a commit", filed["grouped"]), ("each: one commit a request", filed["each"])]:
        table.add(name, *figures(results))
    table.add(f"the same bytes sent to a small static file, {CONNECTIONS} connections", *figures(assets))
    for name, rates in [("the machine: 4 KiB and fdatasync, one after the other", syncs), ("SQLite alone: one row a commit, one after the other", commits)]:
        table.add(name, f"{median(rates):,.0f}", "", "", f"{min(rates):,.0f} … {max(rates):,.0f}")
    table.note(f"grouped : each = {grouped / each:.2f}")
    table.note(f"grouped : fdatasync rate = {grouped / median(syncs):.2f}; each : fdatasync rate = {each / median(syncs):.2f}")
    table.note(f"The sender could send {median(result.per_second for result in assets) / grouped:.1f} times what was accepted.")
    table.print()
    return table


def figures(results: list[Result]) -> list[str]:
    rates = sorted(result.per_second for result in results)
    return [
        f"{median(rates):,.0f}", f"{median(result.p50 for result in results):.1f}", f"{median(result.p99 for result in results):.1f}",
        f"{rates[0]:,.0f} … {rates[-1]:,.0f}",
    ]


def file_reports(server: Server, seconds: float, connections: int = CONNECTIONS) -> Result:
    with Client(server.url) as client:
        token = client.open_form().token
    result = wrk(server.url, connections, seconds, "report.lua", "POST", FORM, token)
    if result.faults:
        raise SystemExit(f"{result.faults} of {result.requests} reports were not accepted:\n" + "\n".join(server.log[-5:]))
    return result


def file_counted(server: Server, seconds: float) -> Result:
    """Holds what wrk counted against what stands in the store: those under way at the end are stored too."""
    before = settled(server)
    result = file_reports(server, seconds)
    stored = settled(server) - before - 1
    if not 0 <= stored - result.requests <= CONNECTIONS:
        raise SystemExit(f"{result.requests} acknowledged, {stored} stored")
    return result


def settled(server: Server) -> int:
    """How many reports are stored once those that a sender left under way are stored too.

    One more report is filed to see it: it waits behind the others, however slow the disk is just then.
    """
    with Client(server.url) as client:
        if not client.open_form().file(Reports(secrets.randbits(64)).next()):
            raise SystemExit("a report was not accepted")
    before, now = -1, count(server.data)
    while before != now:
        time.sleep(0.5)
        before, now = now, count(server.data)
    return now


def ask_for_asset(server: Server, seconds: float) -> Result:
    with Client(server.url) as client:
        asset = re.search(r'/assets/mark\.[^"]+', client.page("/"))[0]
        token = client.open_form().token
    return wrk(server.url, CONNECTIONS, seconds, "report.lua", "GET", asset, token)


# Pages


def pages(folder: Path, options: argparse.Namespace) -> list[Table]:
    with Server(folder / "demonstration", demo=True) as server:
        small = page_table(server, f"Pages over the demonstration's {count(server.data):,} reports", options)
        server.stop()
    with Server(folder / "large") as server:
        began = time.monotonic()
        while count(server.data) < options.cases:
            file_reports(server, options.seconds)
        print(f"{count(server.data):,} reports were laid down in {time.monotonic() - began:.0f} s")
        large = page_table(server, f"Pages over {count(server.data):,} reports", options)
        large.note(f"The server held {server.memory_megabytes()} MB at most.")
        server.stop()
    return [small, large]


def page_table(server: Server, title: str, options: argparse.Namespace) -> Table:
    table = Table(title, ["page", "connections", "p50 ms", "p99 ms", "per second"])
    for path, name in PAGES.items():
        for connections in PAGE_CONNECTIONS:
            results = [ask_for_page(server, path, connections, options.seconds) for _ in range(options.runs)]
            add_page(table, name, connections, results)
    with ThreadPoolExecutor(1) as beside:
        filing = beside.submit(file_reports, server, options.runs * options.seconds + WARM_UP_SECONDS, FILING_BESIDE)
        results = [ask_for_page(server, "/checkup", PAGE_CONNECTIONS[-1], options.seconds) for _ in range(options.runs)]
        add_page(table, f"checkup, while {FILING_BESIDE} connections file", PAGE_CONNECTIONS[-1], results)
        table.note(f"Beside it {filing.result().per_second:,.0f} reports were accepted per second.")
    table.print()
    return table


def add_page(table: Table, name: str, connections: int, results: list[Result]) -> None:
    rate, p50, p99, _ = figures(results)
    table.add(name, str(connections), p50, p99, rate)


def ask_for_page(server: Server, path: str, connections: int, seconds: float) -> Result:
    """Asked once before, which also waits until the server has done with those who asked earlier and left."""
    with Client(server.url, PAGE_TIMEOUT_SECONDS) as client:
        client.page(path)
    result = wrk(server.url + path, connections, seconds)
    if result.faults or not result.requests:
        raise SystemExit(f"{path}: {result.faults} of {result.requests} requests from {connections} connections failed in {seconds} s")
    return result


if __name__ == "__main__":
    if not BINARY.exists():
        raise SystemExit(f"there is no {BINARY}: scripts/bench builds it")
    print(f"Python {platform.python_version()}")
    sys.exit(main())
