"""A city served for itself: a data folder of its own, its own accounts, and a clock that is put forward between two days."""

import subprocess
from contextlib import contextmanager
from pathlib import Path

from server import BINARY, Server
from world import World


class Town:
    def __init__(self, world: World, pack: Path, name: str):
        self.world, self.pack, self.name = world, pack, name
        self.folder = world.folder / name
        self.passwords: dict[str, str] = {}

    @contextmanager
    def on(self, day: str):
        """The world on the morning of a day: everybody has to sign in again."""
        with Server(self.folder, pack=self.pack, now=f"{day}T09:30:00+08:00") as server:
            server.passwords = self.passwords
            self.world.checks.note(f"{self.name} is served on {day}, after {server.started_in:.1f} s")
            with World(self.world.playwright, server, self.folder, self.world.checks) as morning:
                morning.pictures, morning.records = self.world.pictures, self.world.records
                yield morning

    def enlist(self, name: str, role: str | None = None, agency: str | None = None) -> None:
        """An account as the operator adds one: without a role it is a resident's."""
        held = ["--role", role, "--agency", agency] if role and agency else []
        command = [str(BINARY), "account", "add", name, *held, "--data", str(self.folder)]
        said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
        self.passwords[name] = said.split()[1]
