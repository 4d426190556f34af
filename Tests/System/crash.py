"""Kills the server with `kill -9` in the middle of a load of reports, again and again over one data folder.

usage: crash.py [--rounds N] [--seed N] [--people N]

  --rounds N  how many times (2; the recorded long form is 20)
  --seed N    which reports and which moments (1); printed, so that a run can be had again
  --people N  how many file at once (24)

What must hold after each kill: doctor finds nothing in the dead folder; every acknowledged report of every round is
there, by its number and by its secret link, with its photo; one that was sent and never answered can be sent again under
its key and is then there once; and there is nothing else.

Prints a line for every check with the time it took, and at the end 'N passed, N failed'. Exits 1 when one failed.
It builds nothing: .build/debug/yiju has to be there (YIJU_BINARY names another).
"""

import argparse
import random
import re
import sys
import tempfile
import time
from pathlib import Path

from checks import Checks
from load import Load, each
from reports import Client, Report, Reports
from server import Server, count, doctor_finds_nothing, end_on_signals

# Tables of which every report has exactly one row.
ONE_EACH = ["case_opening", "event", "case_row", "request", "follow"]
SENT_TWICE = 20


def main() -> int:
    options = arguments()
    end_on_signals()
    checks = Checks()
    with tempfile.TemporaryDirectory(prefix="yiju-crash-") as folder:
        data = Path(folder) / "data"
        with Server(data) as server:
            Rounds(server, options, checks).run()
    return checks.close()


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--people", type=int, default=24)
    return parser.parse_args()


class Rounds:
    def __init__(self, server: Server, options: argparse.Namespace, checks: Checks):
        self.server, self.options, self.checks = server, options, checks
        self.chance = random.Random(options.seed)
        self.reports = Reports(options.seed, photo_share=0.15, conduct_share=0.1)
        self.acknowledged: list[Report] = []
        self.resent: list[Report] = []
        self.stored_unanswered = 0
        self.lost: set[str] = set()

    def run(self) -> None:
        self.checks.note(f"seed {self.options.seed}, {self.options.people} people at once")
        for number in range(1, self.options.rounds + 1):
            self.checks.here = f"round {number}"
            self.round()
        self.checks.here = "at the end"
        self.end()

    def round(self) -> None:
        load = self.load_until_killed()
        with self.checks.check("doctor finds nothing in the dead folder"):
            doctor_finds_nothing(self.server.data)
        with self.checks.check("no half report: every part of each is there, and there are no others"):
            self.look_at_tables(load)
        seconds = self.server.start()
        with self.checks.check(f"serves again after {seconds:.1f} s, and no acknowledged report is lost"):
            self.all_there(load.acknowledged)
        with self.checks.check("an unanswered report, sent again, is there once"):
            no_faults(each(load.unanswered, self.server.url, send_until_taken))
        self.acknowledged += load.acknowledged
        self.resent += load.unanswered
        with self.checks.check("an acknowledged report, sent again, keeps its number"):
            again = self.chance.sample(self.acknowledged, min(SENT_TWICE, len(self.acknowledged)))
            no_faults(each(again, self.server.url, same_number))
        with self.checks.check("as many cases as acknowledged and sent again, no more"):
            self.count_cases()

    def load_until_killed(self) -> Load:
        """The moment is drawn: after so many acknowledgements, and some thousandths of a second."""
        target, delay = self.chance.randint(1, 150), self.chance.uniform(0, 0.02)
        load = Load(self.server.url, self.reports, self.options.people).start()
        load.wait_for(target)
        time.sleep(delay)
        self.server.kill()
        seconds = time.monotonic() - load.began
        load.join()
        photos = sum(report.photo is not None for report in load.acknowledged)
        self.checks.note(
            f"killed {seconds * 1000:.0f} ms into the load: {len(load.acknowledged)} acknowledged ({photos} with photo), "
            f"{len(load.unanswered)} unanswered")
        with self.checks.check("the kill fell into the load, and nothing had been refused"):
            assert load.acknowledged and load.unanswered, "nothing was going on"
            assert not load.refused, load.refused[0].faults
        return load

    def all_there(self, reports: list[Report]) -> None:
        def look(client: Client, report: Report) -> None:
            try:
                is_there(client, report)
            except Exception:
                self.lost.add(report.key)
                raise

        no_faults(each(reports, self.server.url, look))

    def look_at_tables(self, load: Load) -> None:
        counts = {table: count(self.server.data, table) for table in ONE_EACH}
        assert len(set(counts.values())) == 1, counts
        known = len(self.acknowledged) + len(self.resent) + len(load.acknowledged)
        stored = counts["event"] - known
        assert 0 <= stored <= len(load.unanswered), f"{counts['event']} stored, {known} known, {len(load.unanswered)} unanswered"
        self.stored_unanswered += stored
        self.checks.note(f"of the unanswered, {stored} had been stored")

    def count_cases(self) -> None:
        stored, known = count(self.server.data), len(self.acknowledged) + len(self.resent)
        numbers = {report.number for report in self.acknowledged + self.resent}
        assert stored == known == len(numbers), f"{stored} stored, {known} known, {len(numbers)} numbers"

    def end(self) -> None:
        everything = self.acknowledged + self.resent
        with self.checks.check(f"all {len(everything)} reports of all rounds are there"):
            self.all_there(everything)
        with self.checks.check("stops when asked to, and doctor finds nothing"):
            assert self.server.stop() == 0, "it ended with a fault"
            doctor_finds_nothing(self.server.data)
        photos = sum(report.photo is not None for report in everything)
        self.checks.note(
            f"{self.options.rounds} kills: {len(self.acknowledged)} acknowledged, {len(self.lost)} lost; "
            f"{len(self.resent)} unanswered, of which {self.stored_unanswered} had been stored; {photos} with photo")


def is_there(client: Client, report: Report) -> None:
    page = client.page(f"/follow/{report.token}")
    assert report.number in page, f"{report.number} is not on its follow page"
    photos = set(re.findall(rf'/follow/{re.escape(report.token)}/photos/\w+', page))
    assert len(photos) == (report.photo is not None), f"{report.number} shows {len(photos)} photos"
    for photo in photos:
        status, body = client.get(photo)
        assert status == 200 and body[:2] == b"\xff\xd8", f"{report.number}: {status} for its photo"
    status, body = client.get(f"/reports/{report.number}")
    expected = 200 if report.is_public() else 404
    assert status == expected, f"/reports/{report.number}: {status}"


def send_until_taken(client: Client, report: Report) -> None:
    assert client.file(report), f"not taken: {report.faults}"
    same_number(client, report)
    is_there(client, report)


def same_number(client: Client, report: Report) -> None:
    status, number, token = client.send(report)
    assert (status, number, token) == (303, report.number, report.token), f"{report.number}: now {status} {number}"


def no_faults(faults: list[str]) -> None:
    assert not faults, f"{len(faults)}: " + "; ".join(faults[:5])


if __name__ == "__main__":
    sys.exit(main())
