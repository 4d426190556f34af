"""Lines broken alike: the same document as DOCX, set by LibreOffice, and as our PDF, line by line.

usage: lines.py [FOLDER] [--show N]

Both are given the same faces: our fonts' folders and the profile's stand-ins under the prescribed names, through a
fontconfig file of their own. Each line of a PDF's type area is its characters without white space. Two shares are printed: of
our lines that begin where a line of LibreOffice's begins, those that also end where it ends, of which at least 97 in 100 are
wanted; and of all our lines those that do both, in which one different break counts until the paragraph's end.

LibreOffice (7.4) reads `w:overflowPunct` the wrong way round: 0, no hanging punctuation, hangs it. The DOCX says what
the standard and Word want; the copy that is measured says the opposite, and the share of the file as it is is printed beside.
What differs for good: LibreOffice begins a line with … or with the second half of —— and ends one with /, which GB/T 15834 or
Word's rules forbid, and keeps "A、B" together.

It builds nothing: .build/debug/document-bench has to be there (DOCUMENT_BENCH names another), YIJU_FONTS names the folder of
fonts (.build/fonts), and PyMuPDF is in the environment.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pymupdf

PROJECT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("DOCUMENT_BENCH", ".build/debug/document-bench"))
FONTS = Path(os.environ.get("YIJU_FONTS", ".build/fonts")).resolve()
PROFILE = PROJECT / "Sources/Documents/Profiles/gbt9704-2012.json"
NAMES = ["prose", "report", "page"]
CONVERT_SECONDS = 180
WANTED = 0.97
HANGING = (b'<w:overflowPunct w:val="0"/>', b"<w:overflowPunct/>")
MILLIMETRE = 72 / 25.4
TOP, BOTTOM = 37 * MILLIMETRE - 1, (297 - 35) * MILLIMETRE + 1


def main() -> int:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--show", type=int, default=8)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="yiju-lines-") as scratch:
        folder = Path(options.folder or scratch)
        subprocess.run([str(BINARY), "samples", str(folder), "--fonts", str(FONTS)], check=True, timeout=60)
        for name in NAMES:
            turn_hanging(folder / f"{name}.docx", folder / f"{name}-turned.docx")
        convert(folder, Path(scratch))
        shares = [compare(folder, name, options.show) for name in NAMES]
    return 0 if min(shares) >= WANTED else 1


def turn_hanging(source: Path, copy: Path) -> None:
    """The file with hanging punctuation as LibreOffice understands it."""
    with zipfile.ZipFile(source) as given, zipfile.ZipFile(copy, "w") as turned:
        parts = {name: given.read(name) for name in given.namelist()}
        assert HANGING[0] in parts["word/styles.xml"], "the styles say whether punctuation hangs"
        for name, part in parts.items():
            turned.writestr(name, part.replace(*HANGING))


def convert(folder: Path, scratch: Path) -> None:
    """By LibreOffice, with settings and fonts of its own."""
    config = scratch / "fonts.conf"
    config.write_text(fontconfig(scratch), encoding="utf-8")
    office = folder / "office"
    office.mkdir(exist_ok=True)
    subprocess.run(
        ["libreoffice", f"-env:UserInstallation={(scratch / 'settings').as_uri()}", "--headless", "--convert-to", "pdf",
         "--outdir", str(office), *(str(folder / f"{name}{kind}.docx") for name in NAMES for kind in ("", "-turned"))],
        check=True, timeout=CONVERT_SECONDS, env={**os.environ, "FONTCONFIG_FILE": str(config)},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def fontconfig(scratch: Path) -> str:
    """The machine's fonts and ours; every name of a role means the face that our typesetter takes for it."""
    installed = set(re.split(r"[,\n]", families()))
    rules = []
    for chain in json.loads(PROFILE.read_text(encoding="utf-8"))["fonts"].values():
        for names in (chain["prescribed"] + chain["standIns"], chain["latin"]):
            found = next((name for name in names if name in installed), None)
            rules += [rule(name, found) for name in names if found and name != found and name not in installed]
    return ('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
            f'<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>{escape(str(FONTS))}</dir>'
            f'<cachedir>{escape(str(scratch))}/cache</cachedir>{"".join(rules)}</fontconfig>')


def rule(name: str, found: str) -> str:
    return (f'<match target="pattern"><test name="family" qual="any"><string>{escape(name)}</string></test>'
            f'<edit name="family" mode="assign" binding="strong"><string>{escape(found)}</string></edit></match>')


def families() -> str:
    machine = subprocess.run(["fc-list", ":", "family"], check=True, timeout=60, capture_output=True, text=True).stdout
    ours = subprocess.run(["fc-scan", "--format", "%{family}\n", str(FONTS)], timeout=60, capture_output=True, text=True).stdout
    return machine + ours


def compare(folder: Path, name: str, show: int) -> float:
    ours = lines(folder / f"{name}.pdf")
    as_it_is, _ = shares(ours, lines(folder / "office" / f"{name}.pdf"))
    theirs = lines(folder / "office" / f"{name}-turned.pdf")
    whole, (begun, ended, different) = shares(ours, theirs)
    print(f"{name}: of {begun} lines that begin alike {ended} end alike, {ended / max(1, begun):.1%}; "
          f"of all {len(ours)} lines {whole:.1%} alike, with hanging punctuation as LibreOffice reads it {as_it_is:.1%}")
    for our, their in different[:show]:
        print(f"  ours   {our}\n  theirs {their}")
    return ended / max(1, begun)


def shares(ours: list[str], theirs: list[str]) -> tuple[float, tuple[int, int, list[tuple[str, str]]]]:
    """Of all lines those alike; of lines that begin alike how many end alike, and those that do not."""
    ends, text = dict(spans(theirs)), "".join(theirs)
    begun = [(line, span) for line, span in zip(ours, spans(ours)) if span[0] in ends]
    different = [(line, text[start:ends[start]]) for line, (start, end) in begun if ends[start] != end]
    ended = len(begun) - len(different)
    return ended / max(1, len(ours)), (len(begun), ended, different)


def spans(lines: list[str]) -> list[tuple[int, int]]:
    """Where each line begins and ends in the whole text."""
    place, found = 0, []
    for line in lines:
        found.append((place, place + len(line)))
        place += len(line)
    return found


def lines(file: Path) -> list[str]:
    """Of the type areas, from top to bottom; pieces whose baselines are within 3 pt are one line."""
    found = []
    for page in pymupdf.open(file):
        rows: list[tuple[float, list]] = []
        characters = [
            each for block in page.get_text("rawdict")["blocks"] for line in block.get("lines", [])
            for span in line["spans"] for each in span["chars"] if not each["c"].isspace()]
        for each in sorted(characters, key=lambda each: each["origin"][1]):
            y = each["origin"][1]
            if TOP <= y <= BOTTOM and (not rows or y - rows[-1][0] > 3):
                rows.append((y, []))
            if TOP <= y <= BOTTOM:
                rows[-1][1].append((each["origin"][0], each["c"]))
        found += ["".join(c for _, c in sorted(row)) for _, row in rows]
    return found


if __name__ == "__main__":
    sys.exit(main())
