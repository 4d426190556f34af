"""DBOS: a durable workflow of four steps, each step's result committed before the next begins.

usage: dbos_peer.py --url U [--people N] [--seconds S] [--way threads|async] [--processes N] [--postmaster PID]

What favours it was chosen: the steps follow one another at once, with no message waited for between them, which is less
than an approval by people needs; the pool has a connection for each person
and asks no connection whether it still lives; SQLite is put into its write-ahead log.
"""

import argparse
import asyncio
import contextlib
import logging
import sqlite3
import time
from collections.abc import Callable

from dbos import DBOS, DBOSConfig, SetWorkflowID
from measure import STEPS, WARM_UP_SECONDS, Done, Tally, in_processes, in_threads, report
from postgres import cpu_seconds

# The people who wait for their steps, by the id of the workflow that runs for them.
waiting: dict[str, Done] = {}


@DBOS.step()
def record(case: str, step: str) -> dict:
    return {"case": case, "step": step, "by": f"person-{step}"}


@DBOS.step()
async def record_async(case: str, step: str) -> dict:
    return {"case": case, "step": step, "by": f"person-{step}"}


@DBOS.workflow()
def approval(case: str) -> str:
    for step in STEPS:
        record(case, step)
        waiting[case]()
    return "archived"


@DBOS.workflow()
async def approval_async(case: str) -> str:
    for step in STEPS:
        await record_async(case, step)
        waiting[case]()
    return "archived"


class Cases:
    """Names cases one after the other, no two alike over all processes."""

    def __init__(self, number: int):
        self.number, self.opened = number, 0

    @contextlib.contextmanager
    def next(self, done: Done):
        self.opened += 1
        case = f"case-{self.number}-{self.opened}-{time.monotonic_ns()}"
        waiting[case] = done
        with SetWorkflowID(case):
            yield case
        del waiting[case]


def in_coroutines(cases: Cases, people: int, tally: Tally) -> dict:
    async def live() -> None:
        done = tally.person()
        while not tally.is_over:
            with cases.next(done) as case:
                await approval_async(case)

    async def all_live() -> None:
        await asyncio.gather(*(live() for _ in range(people)))

    asyncio.run(all_live())
    return tally.close()


def launch(url: str, number: int, people: int) -> None:
    if url.startswith("sqlite:///"):
        with contextlib.closing(sqlite3.connect(url.removeprefix("sqlite:///"), timeout=30)) as database:
            database.execute("PRAGMA journal_mode = WAL")
    config: DBOSConfig = {
        "name": "approval-bench", "executor_id": f"bench-{number}", "system_database_url": url, "run_admin_server": False,
        "log_level": "CRITICAL", "console_log_level": "CRITICAL", "sys_db_pool_size": people + 4, "max_executor_threads": people + 8,
        "db_engine_kwargs": {"pool_pre_ping": False},
    }
    DBOS(config=config)
    DBOS.launch()


def live(options: argparse.Namespace, cases: Cases, people: int, tally: Tally) -> dict:
    if options.way == "async":
        return in_coroutines(cases, people, tally)

    def case(done: Done) -> None:
        with cases.next(done) as name:
            approval(name)

    return in_threads(case, people, tally)


def cpu(options: argparse.Namespace, number: int) -> Callable[[], float]:
    """The first process counts the database's too."""
    if number == 0 and options.postmaster:
        return lambda: time.process_time() + cpu_seconds(options.postmaster)
    return time.process_time


def main() -> None:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--people", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--way", choices=["threads", "async"], default="threads")
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--postmaster", type=int)
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    people = max(1, options.people // options.processes)

    def work(number: int, ready: Done) -> dict:
        launch(options.url, number, people)
        cases = Cases(number)
        live(options, cases, people, Tally(WARM_UP_SECONDS))
        ready()
        result = live(options, cases, people, Tally(options.seconds, cpu(options, number)))
        DBOS.destroy()
        return result

    report(in_processes(options.processes, options.seconds, work))


if __name__ == "__main__":
    main()
