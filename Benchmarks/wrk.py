"""wrk, run once: so many connections for so many seconds."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent


@dataclass
class Result:
    """Times in milliseconds. Faults are requests that were not answered, or answered with 400 and above."""

    requests: int
    seconds: float
    p50: float
    p99: float
    most: float
    faults: int

    @property
    def per_second(self) -> float:
        return (self.requests - self.faults) / self.seconds


def wrk(url: str, connections: int, seconds: float, script: str = "page.lua", *arguments: str) -> Result:
    """One thread: it makes many times the requests that are asked of it, and leaves the other cores to the server."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{max(1, round(seconds))}s", "--timeout", "30s", "-s", str(HERE / script), url, "--", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "YIJU_BENCHMARKS": str(HERE)})
    line = next((line for line in done.stdout.splitlines() if line.startswith("RESULT ")), None)
    if line is None:
        raise SystemExit(f"wrk failed:\n{done.stdout}{done.stderr}")
    return Result(**json.loads(line.removeprefix("RESULT ")))
