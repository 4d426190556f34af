"""A line for every check, with its time; the last line counts."""

import time
from contextlib import contextmanager


class Checks:
    def __init__(self):
        self.passed = 0
        self.failures: list[str] = []
        self.began = time.monotonic()
        self.here = ""

    def note(self, text: str) -> None:
        print(f"        {text}", flush=True)

    @contextmanager
    def check(self, name: str):
        began = time.monotonic()
        try:
            yield
        except Exception as error:  # noqa: BLE001  any way of failing is a failure
            self.failures.append(f"{self.here}: {name}")
            print(f"FAILED  {time.monotonic() - began:5.1f} s  {self.here}: {name}", flush=True)
            print("        " + (str(error) or repr(error)).strip().replace("\n", "\n        ")[:3000], flush=True)
        else:
            self.passed += 1
            print(f"ok      {time.monotonic() - began:5.1f} s  {self.here}: {name}", flush=True)

    def close(self) -> int:
        print(f"        {time.monotonic() - self.began:.0f} s in all")
        for failure in self.failures:
            print(f"failed: {failure}")
        print(f"{self.passed} passed, {len(self.failures)} failed")
        return 1 if self.failures else 0
