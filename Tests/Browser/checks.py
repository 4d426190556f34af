"""The plain runner: a line for every check, with its time."""

import time
import traceback
from contextlib import contextmanager


class Stopped(Exception):
    """A step failed on which the rest of its area rests."""


class Checks:
    def __init__(self):
        self.passed = 0
        self.failures: list[str] = []
        self.began = time.monotonic()
        self.here = ""

    def note(self, text: str) -> None:
        print(f"        {text}", flush=True)

    @contextmanager
    def check(self, name: str, needed: bool = False):
        """One check. `needed`: when it fails, the area ends here."""
        began = time.monotonic()
        try:
            yield
        except Exception as error:  # noqa: BLE001  any way of failing is a failure
            self._failed(name, error, time.monotonic() - began)
            if needed:
                raise Stopped(name) from error
        else:
            self.passed += 1
            print(f"ok      {time.monotonic() - began:5.1f} s  {self.here}: {name}", flush=True)

    def step(self, name: str):
        return self.check(name, needed=True)

    def area(self, name: str, walk, *given) -> None:
        self.here = name
        try:
            walk(*given)
        except Stopped as stopped:
            self.note(f"{name} ends at: {stopped}")
        except Exception as error:  # noqa: BLE001
            self._failed("the area itself", error, 0)
        self.here = ""

    def close(self) -> int:
        print(f"        {time.monotonic() - self.began:.0f} s in all")
        for failure in self.failures:
            print(f"failed: {failure}")
        print(f"{self.passed} passed, {len(self.failures)} failed")
        return 1 if self.failures else 0

    def _failed(self, name: str, error: Exception, seconds: float) -> None:
        self.failures.append(f"{self.here}: {name}")
        print(f"FAILED  {seconds:5.1f} s  {self.here}: {name}", flush=True)
        print("        " + (str(error) or repr(error)).strip().replace("\n", "\n        ")[:3000], flush=True)
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "Tests/Browser" in frame.filename]
        for frame in frames[-3:]:
            print(f"        {frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}: {frame.line}", flush=True)
