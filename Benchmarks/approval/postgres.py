"""A PostgreSQL server of one's own: in a folder that is removed, on a free port of the loopback, ended by its own id."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

START_SECONDS = 30
STOP_SECONDS = 20
# Where Debian puts them, the newest first; elsewhere they are on the PATH.
PROGRAMS = os.pathsep.join(str(folder) for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True))


class Postgres:
    """Every commit is on the disk before it is answered, as PostgreSQL comes: `fsync` and `synchronous_commit` are on.

    It refuses to run as root, and then runs as the user `postgres`. Memory is given so that no page is read twice.
    """

    SETTINGS = ["fsync=on", "synchronous_commit=on", "full_page_writes=on", "shared_buffers=256MB", "max_connections=200", "max_wal_size=4GB"]

    def __enter__(self) -> "Postgres":
        self.folder = Path(tempfile.mkdtemp(prefix="yiju-bench-postgres-"))
        self.user = "postgres" if os.getuid() == 0 else None
        if self.user:
            os.chown(self.folder, pwd.getpwnam(self.user).pw_uid, pwd.getpwnam(self.user).pw_gid)
        self.port = free_port()
        self.process: subprocess.Popen | None = None
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_) -> None:
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)  # PostgreSQL's fast stop
            try:
                self.process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.send_signal(signal.SIGQUIT)  # its immediate one, which ends its children too
                self.process.wait(STOP_SECONDS)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self) -> None:
        data = self.folder / "data"
        self._run("initdb", "--pgdata", str(data), "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--locale", "C")
        options = [part for setting in self.SETTINGS for part in ("-c", setting)]
        log = (self.folder / "log").open("wb")
        self.process = subprocess.Popen(
            [program("postgres"), "-D", str(data), "-p", str(self.port), "-h", "127.0.0.1", "-k", str(self.folder), *options],
            user=self.user, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        began = time.monotonic()
        while subprocess.run([program("pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)], check=False).returncode:
            if self.process.poll() is not None or time.monotonic() - began > START_SECONDS:
                raise SystemExit("PostgreSQL did not start:\n" + (self.folder / "log").read_text()[-2000:])
            time.sleep(0.1)

    def _run(self, name: str, *arguments: str) -> None:
        subprocess.run([program(name), *arguments], user=self.user, cwd=self.folder, check=True, capture_output=True, timeout=60)

    def fresh(self, name: str) -> str:
        """A new, empty database. Its address."""
        self._run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", name)
        return f"postgresql://postgres@127.0.0.1:{self.port}/{name}"

    def drop(self, name: str) -> None:
        self._run("dropdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "--force", name)


def cpu_seconds(postmaster: int) -> float:
    """What the server and its children have used so far, those that ended too."""
    ticks = 0
    for folder in Path("/proc").iterdir():
        fields = stat_fields(folder) if folder.name.isdecimal() else None
        if fields and int(folder.name) == postmaster:
            ticks += sum(map(int, fields[11:15]))
        elif fields and int(fields[1]) == postmaster:
            ticks += sum(map(int, fields[11:13]))
    return ticks / os.sysconf("SC_CLK_TCK")


def stat_fields(folder: Path) -> list[str] | None:
    """From the state on, which follows the name in brackets; `None` when the process has just ended."""
    try:
        return (folder / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None


def version() -> str | None:
    """`None` when PostgreSQL is not installed."""
    try:
        return subprocess.run([program("postgres"), "--version"], capture_output=True, text=True, check=True).stdout.split()[2]
    except (OSError, subprocess.CalledProcessError):
        return None


def program(name: str) -> str:
    return shutil.which(name, path=PROGRAMS) or name


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
