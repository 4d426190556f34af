"""The peers' own Python environment: under .build, made when it is missing or its list has changed, never committed."""

import subprocess
import sys
from pathlib import Path

import postgres

HERE = Path(__file__).resolve().parent
LIST = HERE / "requirements.txt"
FOLDER = HERE.parents[1] / ".build/bench-peers"
INSTALL_SECONDS = 900


def peers_python() -> Path:
    python, stamp = FOLDER / "bin/python", FOLDER / "installed.txt"
    if stamp.exists() and stamp.read_text() == LIST.read_text():
        return python
    print(f"installing the peers into {FOLDER}: {', '.join(pins())}", flush=True)
    interpreter = "/usr/bin/python3" if Path("/usr/bin/python3").exists() else sys.executable
    subprocess.run([interpreter, "-m", "venv", "--clear", str(FOLDER)], check=True, timeout=INSTALL_SECONDS)
    subprocess.run(
        [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", str(LIST)],
        check=True, timeout=INSTALL_SECONDS)
    stamp.write_text(LIST.read_text())
    return python


def pins() -> list[str]:
    return [line for line in LIST.read_text().splitlines() if line and not line.startswith("#")]


def versions() -> str:
    """What the peers' figures depend on, as a sentence."""
    server = postgres.version()
    return f"Peers: {', '.join(pins()[:2])}, PostgreSQL {server or 'not installed'}; Python {sys.version.split()[0]}."
