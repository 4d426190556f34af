"""Who is measured, in which ways, and how one of them is run once."""

import json
import os
import shutil
import signal
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from postgres import Postgres

HERE = Path(__file__).resolve().parent
OURS, FLOOR, SPIFF, DBOS = "Yiju", "SQLite alone", "SpiffWorkflow", "DBOS"
# Beside the measuring: start, warm-up, migrations of an empty database, the last cases' ends.
SPARE_SECONDS = 90


@dataclass(frozen=True)
class Contender:
    name: str
    how: str
    program: str
    arguments: tuple[str, ...]
    # What it keeps its data in: a folder, SQLite named by address, or a database of PostgreSQL.
    keeps: str = "folder"

    @property
    def is_ours(self) -> bool:
        """The way the server runs, to which the others are held."""
        return self.name == OURS and "one commit a step" not in self.how

    @property
    def is_peer(self) -> bool:
        return self.name in (SPIFF, DBOS)


@dataclass
class Bench:
    folder: Path
    python: Path
    ours: Path | None
    server: Postgres | None
    seconds: float
    runs: int = 0

    def run(self, way: Contender, seconds: float) -> dict:
        """One run on empty data, which are removed after it."""
        self.runs += 1
        name = f"run_{self.runs}"
        data = self.folder / name
        data.mkdir()
        try:
            return self._measured(way, [*self._command(way, name, data), "--seconds", str(seconds)], seconds)
        finally:
            shutil.rmtree(data, ignore_errors=True)
            if way.keeps == "postgres":
                self.server.drop(name)

    def _command(self, way: Contender, name: str, data: Path) -> list[str]:
        if way.name == OURS:
            return [str(self.ours), *way.arguments, "--pack", str(HERE / "pack"), "--data", str(data / "store")]
        command = [str(self.python), str(HERE / way.program), *way.arguments]
        match way.keeps:
            case "folder":
                return [*command, "--folder", str(data)]
            case "sqlite":
                return [*command, "--url", f"sqlite:///{data / 'dbos.sqlite'}"]
            case _:
                return [*command, "--url", self.server.fresh(name), "--postmaster", str(self.server.process.pid)]

    def _measured(self, way: Contender, command: list[str], seconds: float) -> dict:
        """Runs in a group of its own, so that a run past its time ends with all its children."""
        os.sync()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)
        try:
            said, complaint = process.communicate(timeout=SPARE_SECONDS + 3 * seconds)
        except BaseException:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            raise
        lines = [line for line in said.splitlines() if line.startswith("{")]
        if process.returncode or not lines:
            raise SystemExit(f"{way.name} ({way.how}) ended with {process.returncode}:\n{complaint[-2000:]}")
        return json.loads(lines[-1])


def contenders(bench: Bench, people: int) -> list[Contender]:
    """Several of one name are several ways to run it, of which the best is taken, save for ours and the floor."""
    return [*ours(bench, people), *floors(people), *spiffs(people), *dboses(bench, people)]


def ours(bench: Bench, people: int) -> list[Contender]:
    def way(how: str, commit: str) -> Contender:
        return Contender(OURS, how, "", ("--tasks", str(people), "--commit", commit))

    if bench.ours is None:
        return []
    alone = [way("as it serves", "grouped")]
    return alone if people == 1 else [way("waiting steps share a commit", "grouped"), way("one commit a step", "each")]


def floors(people: int) -> list[Contender]:
    def way(how: str, commit: str) -> Contender:
        return Contender(FLOOR, how, "floor.py", ("--people", str(people), "--commit", commit))

    each = way("the same rows, one commit a step", "each")
    return [each] if people == 1 else [way(f"the same rows, {people} steps a commit", "grouped"), each]


def spiffs(people: int) -> list[Contender]:
    def way(how: str, *more: str) -> Contender:
        return Contender(SPIFF, how, "spiff_peer.py", ("--people", str(people), *more))

    if people == 1:
        return [way("state in SQLite")]
    return [
        way("one process, people in turn"), way("one process, a thread each", "--threads"), way("2 processes", "--processes", "2"),
        way("4 processes", "--processes", "4"),
    ]


def dboses(bench: Bench, people: int) -> list[Contender]:
    def way(how: str, keeps: str, *more: str) -> Contender:
        return Contender(DBOS, how, "dbos_peer.py", ("--people", str(people), *more), keeps)

    on_sqlite = [way("on SQLite", "sqlite")]
    on_postgres = [way("on PostgreSQL", "postgres")]
    if people > 1:
        on_sqlite.append(way("on SQLite, coroutines", "sqlite", "--way", "async"))
        on_postgres += [
            way("on PostgreSQL, coroutines", "postgres", "--way", "async"), way("on PostgreSQL, 2 processes", "postgres", "--processes", "2"),
            way("on PostgreSQL, 4 processes", "postgres", "--processes", "4"),
        ]
    return [*on_sqlite, *(on_postgres if bench.server else [])]


def best(ways: list[Contender], trials: dict[Contender, float]) -> list[Contender]:
    """Of a peer the way that did best when it was tried; of ours and the floor every one."""

    def is_best(way: Contender) -> bool:
        same = [other for other in ways if other.name == way.name]
        return len(same) == 1 or way == max(same, key=trials.__getitem__)

    return [way for way in ways if not way.is_peer or is_best(way)]
