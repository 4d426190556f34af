"""What the machine itself can do: the peers that the server's figures stand beside."""

import os
import sqlite3
import time
from pathlib import Path

BLOCK = 4096
BLOCKS = 1024


def syncs_per_second(folder: Path, seconds: float) -> float:
    """4 KiB written into a file that has its size already, then fdatasync, one after the other."""
    file = os.open(folder / "sync.probe", os.O_RDWR | os.O_CREAT, 0o600)
    # What others wrote before is not to be waited for here.
    os.sync()
    try:
        os.pwrite(file, bytes(BLOCK * BLOCKS), 0)
        os.fsync(file)
        done, began, block = 0, time.monotonic(), os.urandom(BLOCK)
        while time.monotonic() - began < seconds:
            os.pwrite(file, block, done % BLOCKS * BLOCK)
            os.fdatasync(file)
            done += 1
        return done / (time.monotonic() - began)
    finally:
        os.close(file)
        os.unlink(folder / "sync.probe")


def commits_per_second(folder: Path, seconds: float) -> float:
    """SQLite as the store uses it (WAL, synchronous FULL): one row of a kilobyte a commit, one after the other."""
    path = folder / "commit.probe"
    store = sqlite3.connect(path, isolation_level=None)
    try:
        store.execute("PRAGMA journal_mode = WAL")
        store.execute("PRAGMA synchronous = FULL")
        store.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, bytes BLOB)")
        done, began, block = 0, time.monotonic(), os.urandom(1024)
        while time.monotonic() - began < seconds:
            store.execute("INSERT INTO row (bytes) VALUES (?)", [block])
            done += 1
        return done / (time.monotonic() - began)
    finally:
        store.close()
        for ending in ["", "-wal", "-shm"]:
            Path(f"{path}{ending}").unlink(missing_ok=True)
