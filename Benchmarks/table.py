"""Tables for people: on the terminal, and in docs/benchmarks.md."""

import os
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True)
class Marks:
    """Between them stand the tables of one program."""

    begin: str
    end: str


FIGURES = Marks("<!-- figures: scripts/bench --record writes from here -->", "<!-- to here -->")


class Table:
    def __init__(self, title: str, columns: list[str]):
        self.title, self.columns = title, columns
        self.rows: list[list[str]] = []
        self.notes: list[str] = []

    def add(self, *cells: str) -> None:
        self.rows.append(list(cells))

    def note(self, text: str) -> None:
        self.notes.append(text)

    def print(self) -> None:
        widths = [max(width(row[place]) for row in [self.columns, *self.rows]) for place in range(len(self.columns))]
        print(f"\n{self.title}")
        for row in [self.columns, *self.rows]:
            print("  " + "  ".join(cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True)).rstrip())
        for note in self.notes:
            print(f"  {note}")
        print(flush=True)

    def markdown(self) -> str:
        lines = [f"### {self.title}", "", row_text(self.columns), row_text(["---"] + ["---:"] * (len(self.columns) - 1))]
        lines += [row_text(row) for row in self.rows]
        if self.notes:
            lines += [""] + [f"- {note}" for note in self.notes]
        return "\n".join(lines) + "\n"


def row_text(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def machine() -> list[str]:
    """What the figures depend on, and nothing that names the machine."""
    cpu = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text())[1]) / 2**20
    load = os.getloadavg()[0]
    lines = [f"{os.cpu_count()} cores ({cpu[1] if cpu else 'unknown'}), {memory:.0f} GiB of memory, {file_system()}"]
    if load > 0.3 * os.cpu_count():
        lines.append(f"The machine was not idle: {load:.1f} tasks ran or waited on average in the minute before.")
    return lines


def file_system() -> str:
    """The kind of the file system on which the data lie."""
    folder = os.path.realpath(os.environ.get("TMPDIR", "/tmp"))
    mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text().splitlines()]
    inside = [(point, kind) for point, kind in mounts if (folder + "/").startswith(point.rstrip("/") + "/")]
    return max(inside, key=lambda mount: len(mount[0]))[1]


def record(file: Path, day: date, command: str, about: list[str], tables: list[Table], marks: Marks = FIGURES) -> None:
    """Puts the tables between the two marks; what people wrote around them stays."""
    text = file.read_text()
    head, rest = text.split(marks.begin)
    tail = rest.split(marks.end)[1]
    lines = [f"Measured on {day} with `{command}`.", *about, ""]
    file.write_text(head + marks.begin + "\n\n" + "\n".join(lines) + "\n" + "\n".join(table.markdown() for table in tables) + "\n" + marks.end + tail)
