"""A million rows of figures: a hundred planted faults are all told and nothing changes; then the sound file is entered whole.

Usage: figures.py YIJU [ROWS]. Makes its own store of the example pack in a folder that is gone afterwards.
"""

import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from checks import Checks

ROOT = Path(__file__).resolve().parents[2]
REGIONS = ["990101", "990102", "990103"]
FAULTS = [("forst-cover", "unknown-indicator"), ("999999", "unknown-region"), ("2024-13", "bad-period"), ("200", "out-of-range")]


def write(path: Path, rows: int, faults: int) -> list[str]:
    """Writes made-up values, one span of days each; tells where the faults are."""
    expected, every = [], rows // faults if faults else rows + 1
    first = date(1990, 1, 1)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("indicator,region,period,value\n")
        for number in range(rows):
            start, length = divmod(number // 3, 40)
            begin = first + timedelta(days=start)
            cells = ["forest-cover", REGIONS[number % 3], f"{begin}..{begin + timedelta(days=length)}", f"{number % 100}.{number % 10}"]
            if faults and number % every == 7:
                part = number // every % 4
                cells[part] = FAULTS[part][0]
                column = sum(len(cell) + 1 for cell in cells[:part]) + 1
                expected.append(f"{path.name}:{number + 2}:{column}: error[figures.{FAULTS[part][1]}]")
            file.write(",".join(cells) + "\n")
    return expected


def main(yiju: str, rows: int) -> int:
    checks = Checks()
    checks.here = "figures"
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        data = str(work / "data")

        def run(*words: str, code: int = 0) -> tuple[str, float]:
            began = time.monotonic()
            done = subprocess.run([yiju, *words, "--data", data], capture_output=True, text=True, timeout=1200)
            assert done.returncode == code, f"{words[:2]} ended with {done.returncode}: {done.stdout[-500:]}{done.stderr[-500:]}"
            return done.stdout, time.monotonic() - began

        run("publish", str(ROOT / "cities/example"))
        run("account", "add", "clerk", "--role", "dispatcher", "--agency", "desk")

        with checks.check(f"{rows} rows with 100 faults: all are told, in order, and nothing changes"):
            expected = write(work / "faulty.csv", rows, 100)
            said, seconds = run("figures", "import", str(work / "faulty.csv"), "--by", "clerk", code=1)
            found = [line[: line.index("]: ") + 1] for line in said.splitlines() if ": error[" in line]
            assert found == expected, f"{len(found)} told, {len(expected)} planted"
            checks.note(f"{seconds:.1f} s")
            write(work / "one.csv", 3, 0)
            assert "3 new" in run("figures", "import", str(work / "one.csv"), "--by", "clerk", "--dry-run")[0]

        with checks.check("stopped in the middle, nothing is left"):
            write(work / "sound.csv", rows, 0)
            started = subprocess.Popen([yiju, "figures", "import", str(work / "sound.csv"), "--by", "clerk", "--data", data],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            wal = work / "data/yiju.sqlite-wal"
            until = time.monotonic() + 600
            while time.monotonic() < until and started.poll() is None and (not wal.exists() or wal.stat().st_size < 8 << 20):
                time.sleep(0.05)
            assert started.poll() is None, "it was over before it could be stopped"
            os.kill(started.pid, signal.SIGINT)
            started.wait(60)
            assert "3 new" in run("figures", "import", str(work / "one.csv"), "--by", "clerk", "--dry-run")[0]

        with checks.check("the sound file is entered whole, and once more changes nothing"):
            said, seconds = run("figures", "import", str(work / "sound.csv"), "--by", "clerk")
            assert f"{rows} new, 0 changed, 0 unchanged" in said, said
            checks.note(f"{seconds:.1f} s")
            said, _ = run("figures", "import", str(work / "sound.csv"), "--by", "clerk", "--dry-run")
            assert f"0 new, 0 changed, {rows} unchanged" in said, said

        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        checks.note(f"at most {peak:.0f} MiB of memory")
    return checks.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000))
