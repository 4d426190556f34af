"""The floor: the rows that Yiju writes for an approval, into the same tables, with no engine that decides on them.

usage: floor.py --folder F [--people N] [--seconds S] [--commit each|grouped]

  each     a commit for every step, one after the other: with one writer it is the same for one person and for many
  grouped  a commit holds one step of every person: as much as can be shared while each waits for an answer

Nothing is read, nothing checked, nobody asked, and no thread hands anything to another. The tables, their indexes and
triggers are made by the program's own migrations; the connection is set as the store sets it.
"""

import argparse
import hashlib
import json
import secrets
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

from measure import WARM_UP_SECONDS, Tally, report

MIGRATIONS = Path(__file__).resolve().parents[2] / "Sources/Storage/Migrations"
PACK = hashlib.sha256(b"pack").hexdigest()
# action, stage afterwards, role that acts, role before which the case is put
STEPS = [
    (None, "submitted", None, "reviewer"), ("review", "reviewed", "reviewer", "approver"), ("approve", "approved", "approver", "archivist"),
    ("archive", "archived", "archivist", None),
]
ROW = [
    "case_id", "number", "procedure", "pack_version", "version", "stage", "outcome", "service", "category", "is_conduct", "region", "place",
    "longitude", "latitude", "words", "agency", "waits_for", "waits_for_agency", "reporter", "filed_at", "responded_at", "due_at", "due_year",
    "due_is_suspended", "finished_at", "closed_at", "is_released", "joined", "reopenings", "judged_fixed", "entered",
]
UPSERT = (
    f"INSERT INTO case_row ({', '.join(ROW)}) VALUES ({', '.join('?' * len(ROW))}) "
    f"ON CONFLICT (case_id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in ROW[1:])} "
    "WHERE excluded.version >= case_row.version")


def opened(folder: Path) -> sqlite3.Connection:
    database = sqlite3.connect(folder / "floor.sqlite", isolation_level=None)
    for pragma in ["journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON", "trusted_schema = OFF"]:
        database.execute(f"PRAGMA {pragma}")
    for file in sorted(MIGRATIONS.glob("*.sql")):
        database.executescript(file.read_text())
    return database


def case(database: sqlite3.Connection) -> Iterator[None]:
    """One case; yields after the rows of each step are written. Whoever asks for them commits them."""
    case_id, number, person = f"case-{secrets.token_urlsafe(16)}", f"AP-20261123-{secrets.token_hex(4).upper()}", f"person-{secrets.token_urlsafe(16)}"
    database.execute("INSERT INTO case_opening VALUES (?, ?, 'approval', ?)", [case_id, number, PACK])
    head, filed = hashlib.sha256(case_id.encode()).hexdigest(), milliseconds()
    for version, (action, stage, role, waits_for) in enumerate(STEPS, 1):
        now = milliseconds()
        event = event_bytes(version, action, stage, role, person, now)
        link = hashlib.sha256(head.encode() + event).hexdigest()
        database.execute(
            "INSERT INTO event (case_id, version, bytes, previous_hash, hash, at) VALUES (?, ?, ?, ?, ?, ?)",
            [case_id, version, event, head, link, now])
        head = link
        for position, command in enumerate(commands(version, stage, waits_for)):
            database.execute("INSERT INTO outbox (case_id, version, position, command, due_at) VALUES (?, ?, ?, ?, ?)", [case_id, version, position, command, now])
        if version == 1:
            database.execute("INSERT INTO follow VALUES (?, ?, ?)", [hex_of(secrets.token_bytes(16)), case_id, person])
        database.execute("INSERT INTO request VALUES (?, ?, ?, ?, ?)", [hex_of(secrets.token_bytes(16)), hex_of(event), case_id, version, number.encode() if version == 1 else b""])
        database.execute(UPSERT, row(case_id, number, version, stage, waits_for, person, filed, now))
        yield


def event_bytes(version: int, action: str | None, stage: str, role: str | None, person: str, now: int) -> bytes:
    by = {"agency": "office", "person": f"person-{role}", "role": role} if role else {"person": person}
    answers = {} if action else {"category": {"category": {"_0": "plain"}}, "title": {"text": {"_0": "A permit for a small shop"}}}
    event = {"answers": answers, "at": timestamp(now), "by": by, "stage": stage, "version": version}
    return json.dumps({"action": action, **event} if action else event, separators=(",", ":")).encode()


def commands(version: int, stage: str, waits_for: str | None) -> list[bytes]:
    told = [{"tellFollowers": {"stage": stage}}] if version > 1 else []
    put = [{"assign": {"role": waits_for}}] if waits_for else []
    return [json.dumps(command, separators=(",", ":")).encode() for command in told + put]


def row(case_id: str, number: str, version: int, stage: str, waits_for: str | None, person: str, filed: int, now: int) -> list:
    has_ended = waits_for is None
    return [
        case_id, number, "approval", PACK, version, stage, "done" if has_ended else "open", "permit", "plain", False, "", None, None, None, "",
        None, waits_for, None, person, filed, now if version > 1 else None, filed + 604_800_000 if version > 1 else None, None, False,
        now if has_ended else None, now if has_ended else None, False, 0, 0, None, version,
    ]


def hex_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def milliseconds() -> int:
    return time.time_ns() // 1_000_000


def timestamp(moment: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(moment // 1000)) + f".{moment % 1000:03}Z"


def live(database: sqlite3.Connection, people: int, share: int, tally: Tally) -> dict:
    """`share` steps to a commit. A step of a person is done when the commit that holds it is."""
    running = [(case(database), tally.person()) for _ in range(people)]
    while not tally.is_over:
        for first in range(0, people, share):
            database.execute("BEGIN IMMEDIATE")
            for place in range(first, min(first + share, people)):
                if next(running[place][0], "ended") == "ended":
                    running[place] = (case(database), running[place][1])
                    next(running[place][0])
            database.execute("COMMIT")
            for _, done in running[first:first + share]:
                done()
    return tally.close()


def main() -> None:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--people", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--commit", choices=["each", "grouped"], default="each")
    options = parser.parse_args()
    database = opened(options.folder)
    share = options.people if options.commit == "grouped" else 1
    live(database, options.people, share, Tally(WARM_UP_SECONDS))
    report([live(database, options.people, share, Tally(options.seconds))])
    assert database.execute("SELECT count(*) FROM event").fetchone()[0] > 0


if __name__ == "__main__":
    main()
