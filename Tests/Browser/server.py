"""Starts `yiju serve`, reads what it prints, and ends it."""

import os
import re
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("YIJU_BINARY", PROJECT / ".build/debug/yiju"))
PACK = PROJECT / "cities/bazhong"

# A Monday in working hours, in a year whose calendar the pack has; the demonstration's prediction is judged by then.
NOW = "2026-11-23T09:30:00+08:00"
START_SECONDS = 600
STOP_SECONDS = 20


class Server:
    def __init__(self, data: Path, demo: bool = False, options: tuple[str, ...] = (), pack: Path = PACK, now: str = NOW):
        self.data = data
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.passwords: dict[str, str] = {}
        self.lines: list[str] = []
        self.started_in = 0.0
        self._ready = threading.Event()
        self._command = [
            str(BINARY), "serve", "--pack", str(pack), "--data", str(data), "--port", str(self.port), "--now", now,
            "--reports-per-hour", "100000", *(["--demo"] if demo else []), *options,
        ]

    def __enter__(self) -> "Server":
        began = time.monotonic()
        if not BINARY.exists():
            raise SystemExit(f"there is no {BINARY}: build first")
        self._process = subprocess.Popen(
            self._command, cwd=PROJECT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        threading.Thread(target=self._read, daemon=True).start()
        while not (self._ready.wait(0.1) and self._answers()):
            if not self.is_running or time.monotonic() - began > START_SECONDS:
                self.__exit__()
                raise SystemExit("yiju serve did not start:\n" + "\n".join(self.lines[-20:]))
        self.started_in = time.monotonic() - began
        return self

    def __exit__(self, *_) -> None:
        if self.is_running:
            self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    @property
    def is_running(self) -> bool:
        return self._process.poll() is None

    def _read(self) -> None:
        """Accounts are lines of name, password and role, set apart by tabs; the address comes last."""
        for raw in self._process.stdout:
            line = raw.decode(errors="replace").rstrip()
            account = re.fullmatch(r"  ([\w-]+)\t(\S+)\t.*", line)
            if account:
                self.passwords[account[1]] = account[2]
                line = f"  {account[1]}"
            self.lines.append(line)
            if line == self.url + "/":
                self._ready.set()

    def _answers(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
