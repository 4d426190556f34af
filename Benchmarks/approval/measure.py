"""How every peer is measured: so many people, each with one case after the other, until the time is over.

A step counts when it is committed before the end, and four steps are a case, so cases that are half done at the end
count by half. A step's time is what its person waited since the step before: waiting for others is in it.
"""

import json
import multiprocessing
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

STEPS = ["submit", "review", "approve", "archive"]
WARM_UP_SECONDS = 1.0

Done = Callable[[], None]


class Tally:
    """Steps and CPU of one process from its making until `ends`.

    `cpu` gives the CPU seconds used so far; that of this process unless something else works for it.
    """

    def __init__(self, seconds: float, cpu: Callable[[], float] = time.process_time):
        self.cpu, self.cpu_before = cpu, cpu()
        self.waits: list[float] = []
        self.began = time.monotonic()
        self.ends = self.began + seconds

    @property
    def is_over(self) -> bool:
        return time.monotonic() >= self.ends

    def person(self) -> Done:
        """What one person calls after each of their steps."""
        last = time.monotonic()

        def done() -> None:
            nonlocal last
            now = time.monotonic()
            if now <= self.ends:
                self.waits.append(now - last)
            last = now

        return done

    def close(self) -> dict:
        """To be called when the last person stopped; the CPU is shared out over the steps that were counted."""
        spent, over = self.cpu() - self.cpu_before, time.monotonic() - self.began
        seconds = self.ends - self.began
        return {"seconds": seconds, "cpu_seconds": spent * min(1, seconds / over), "waits": self.waits}


def in_turn(steps: Callable[[], Iterator[None]], people: int, tally: Tally) -> dict:
    """One thread serves all people, one step of each in turn. `steps` begins a case and yields after each commit."""
    running = [(steps(), tally.person()) for _ in range(people)]
    while not tally.is_over:
        for place, (case, done) in enumerate(running):
            if next(case, "ended") == "ended":
                running[place] = (steps(), done)
                next(running[place][0])
            done()
    return tally.close()


def in_threads(case: Callable[[Done], None], people: int, tally: Tally) -> dict:
    """A thread for each person. `case` runs one case to its end."""

    def live() -> None:
        done = tally.person()
        while not tally.is_over:
            case(done)

    with ThreadPoolExecutor(people) as threads:
        for ended in [threads.submit(live) for _ in range(people)]:
            ended.result()
    return tally.close()


def in_processes(count: int, seconds: float, work: Callable[[int, Callable[[], None]], dict]) -> list[dict]:
    """`work(number, ready)` in `count` processes that begin together; each calls `ready` when it has warmed up."""
    if count == 1:
        return [work(0, lambda: None)]
    context = multiprocessing.get_context("fork")
    barrier, results = context.Barrier(count), context.Queue()
    limit = 60 + 2 * seconds
    started = [
        context.Process(target=lambda number=number: results.put(work(number, lambda: barrier.wait(limit))), daemon=True)
        for number in range(count)]
    for process in started:
        process.start()
    try:
        return [results.get(timeout=limit + seconds) for _ in started]
    finally:
        for process in started:
            process.join(10)
            if process.is_alive():
                process.kill()


def report(results: list[dict], **more: float | str) -> None:
    """One line of JSON: what approval.py reads."""
    waits = sorted(wait for result in results for wait in result["waits"])
    if not waits:
        sys.exit("no step was done in time")
    seconds = max(result["seconds"] for result in results)
    print(json.dumps({
        "cases_per_second": len(waits) / len(STEPS) / seconds,
        "p50_ms": 1000 * waits[len(waits) // 2],
        "p99_ms": 1000 * waits[min(len(waits) - 1, len(waits) * 99 // 100)],
        "cpu_us": 1e6 * sum(result["cpu_seconds"] for result in results) / len(waits),
        **more,
    }))
