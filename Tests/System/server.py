"""Runs `yiju serve` on a data folder, and ends it gently or at once. Ends nothing that it did not start."""

import os
import signal
import socket
import sqlite3
import subprocess
import threading
import time
from datetime import datetime, timedelta
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("YIJU_BINARY", PROJECT / ".build/debug/yiju"))
PACK = PROJECT / "cities/bazhong"

# A Monday in working hours, in a year whose calendar the pack has. The clock goes on from here over all restarts.
FIRST = datetime.fromisoformat("2026-11-23T09:30:00+08:00")
BEGAN = time.monotonic()
START_SECONDS = 600
STOP_SECONDS = 60
LOG_LINES = 200


def now() -> str:
    return (FIRST + timedelta(seconds=round(time.monotonic() - BEGAN))).isoformat()


class Server:
    """Started by `with`. A second `start` after `kill` or `stop` serves the same folder on the same port."""

    def __init__(self, data: Path, *options: str, demo: bool = False, pack: Path | None = PACK, file_limit_bytes: int | None = None):
        self.data, self.options, self.demo, self.pack = data, options, demo, pack
        self.file_limit_bytes = file_limit_bytes
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log: list[str] = []
        self.process: subprocess.Popen | None = None

    def __enter__(self) -> "Server":
        self.start()
        return self

    def __exit__(self, *_) -> None:
        if self.is_running:
            self.kill()

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def start(self) -> float:
        """The seconds until it took a connection."""
        began = time.monotonic()
        self._ready = threading.Event()
        # Python ignores the signal of the file limit, and a child that inherits this sees an error as on a full disk.
        self.process = subprocess.Popen(
            self._command(), cwd=PROJECT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            restore_signals=False, preexec_fn=self._limit_files if self.file_limit_bytes else None)
        threading.Thread(target=self._read, args=(self.process,), daemon=True).start()
        while not (self._ready.wait(0.02) and self._answers()):
            if not self.is_running or time.monotonic() - began > START_SECONDS:
                self.__exit__()
                raise SystemExit("yiju serve did not start:\n" + "\n".join(self.log[-20:]))
        return time.monotonic() - began

    def kill(self) -> None:
        """As if the power of this one process were cut."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> int:
        """Asks it to stop and waits. The status it ended with."""
        self.process.send_signal(signal.SIGTERM)
        return self.wait()

    def wait(self) -> int:
        try:
            return self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"it had not stopped after {STOP_SECONDS} s and was killed") from None

    def memory_megabytes(self) -> int:
        """The most memory it has held so far."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) // 1024

    def _command(self) -> list[str]:
        pack = ["--pack", str(self.pack)] if self.pack else []
        return [str(BINARY), "serve", *pack, "--data", str(self.data), "--port", str(self.port), "--now", now(),
                "--reports-per-hour", "100000000", *(["--demo"] if self.demo else []), *self.options]

    def _limit_files(self) -> None:
        import resource
        resource.setrlimit(resource.RLIMIT_FSIZE, (self.file_limit_bytes, self.file_limit_bytes))

    def _read(self, process: subprocess.Popen) -> None:
        """Keeps the last lines. Lines of accounts hold passwords and are not kept."""
        for raw in process.stdout:
            line = raw.decode(errors="replace").rstrip()
            if not line.startswith("  "):
                self.log = [*self.log[-LOG_LINES:], line]
            if line == self.url + "/":
                self._ready.set()

    def _answers(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0


def yiju(*arguments: str) -> subprocess.CompletedProcess:
    """A verb of the command line, with what it printed."""
    if not BINARY.exists():
        raise SystemExit(f"there is no {BINARY}: build first")
    return subprocess.run([str(BINARY), *arguments], cwd=PROJECT, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=1200)


def doctor_finds_nothing(data: Path) -> None:
    # Under the clock of the server: what was stored an hour ago is no leftover, on whatever day the tests run.
    answer = yiju("doctor", "--data", str(data), "--now", now())
    said = (answer.stdout + answer.stderr).strip()
    assert answer.returncode == 0 and said == "healthy", said[:2000]


def count(data: Path, what: str = "case_row") -> int:
    """How many rows stand in the store, read beside the server."""
    store = sqlite3.connect(data / "yiju.sqlite", timeout=60)
    try:
        return store.execute(f"SELECT count(*) FROM {what}").fetchone()[0]
    finally:
        store.close()


def end_on_signals() -> None:
    """SIGTERM ends the test as Ctrl-C does, so that every `with` ends its server."""
    signal.signal(signal.SIGTERM, lambda *_: (_ for _ in ()).throw(KeyboardInterrupt()))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
