"""Walks Yiju in a real browser, and knocks at its door with bad requests.

usage: run.py [--only NAME ...] [--screenshots FOLDER] [--record] [--list]

  --only NAME           only this area; may be given more than once
  --screenshots FOLDER  keep a picture of every kind of page, in both languages and both widths
  --record              write docs/screenshots anew (also when YIJU_RECORD is set)
  --list                print the names of the areas

Prints a line for every check with the time it took, and at the end 'N passed, N failed'. Exits 1 when one failed.
It builds nothing: .build/debug/yiju has to be there (YIJU_BINARY names another).
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import accessibility
import bad_input
import closing
import conduct
import gallery
import keyboard
import languages
import leader
import leaks
import life
import maps
import papers
import renewal
import studies
import survey
from checks import Checks
from server import Server
from world import World

# In this order: what comes later reads what earlier areas have left in the store.
AREAS = {
    "life": life.walk,
    "conduct": conduct.walk,
    "keyboard": keyboard.walk,
    "languages": languages.walk,
    "accessibility": accessibility.walk,
    "leaks": leaks.walk,
    "bad-input": bad_input.walk,
    "maps": maps.walk,
    "papers": papers.walk,
    "studies": studies.walk,
    "survey": survey.walk,
    "renewal": renewal.walk,
    "closing": closing.walk,
    "leader": leader.walk,
}


def main() -> int:
    options = arguments()
    if options.list:
        print("\n".join(AREAS))
        return 0
    record = options.record or bool(os.environ.get("YIJU_RECORD"))
    checks = Checks()
    with tempfile.TemporaryDirectory(prefix="yiju-browser-") as folder, sync_playwright() as playwright:
        with Server(Path(folder) / "data", demo=True) as server:
            checks.note(f"the demonstration was laid and is served in {server.started_in:.1f} s")
            with World(playwright, server, Path(folder), checks) as world:
                world.pictures = Path(options.screenshots) if options.screenshots else None
                world.records = record
                for name in options.only or AREAS:
                    checks.area(name, AREAS[name], world)
                if options.screenshots:
                    checks.area("pictures", gallery.keep, world, Path(options.screenshots))
                if record:
                    checks.area("record", gallery.record, world)
            checks.area("log", lambda _: log_is_clean(server, checks), world)
    return checks.close()


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(usage=__doc__, add_help=True)
    parser.add_argument("--only", action="append", choices=list(AREAS))
    parser.add_argument("--screenshots")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--list", action="store_true")
    return parser.parse_args()


def log_is_clean(server: Server, checks: Checks) -> None:
    """Whatever was sent, the server found no fault of its own, and still runs."""
    with checks.check("the server logged no fault of its own"):
        faults = [line for line in server.lines if " error " in line or "Fatal" in line]
        assert not faults, "\n".join(faults[:5])
    with checks.check("the server still runs"):
        assert server.is_running


if __name__ == "__main__":
    sys.exit(main())
