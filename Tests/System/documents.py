"""Documents for real: every sample is opened by LibreOffice and by python-docx, and its text and its page are held to ours.

usage: documents.py

What must hold: LibreOffice turns every sample into a PDF; python-docx reads it, saves it and reads it again with equal text;
the text of a sample, its automatic numbers counted by LibreOffice, is the text that the document has, within the type area
on every page; a full page of Han characters has 22 lines of 28 in the type area of the profile.

Prints a line for every check, and at the end 'N passed, N failed'. Exits 1 when one failed. It builds nothing:
.build/debug/document-bench has to be there (DOCUMENT_BENCH names another), and python-docx and PyMuPDF in the environment.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from pathlib import Path

import docx
import pymupdf

from checks import Checks

BINARY = Path(os.environ.get("DOCUMENT_BENCH", ".build/debug/document-bench"))
CONVERT_SECONDS = 180
MILLIMETRE = 72 / 25.4
# Page numbers stand between the pages and are no part of the text.
FURNITURE = re.compile(r"^\s*(— ?\d+ ?—|\d+ / \d+)\s*$", re.M)
LEFT, RIGHT, TOP, BOTTOM = 28, 210 - 26, 37, 297 - 35


def main() -> int:
    argparse.ArgumentParser(usage=__doc__).parse_args()
    checks = Checks()
    with tempfile.TemporaryDirectory(prefix="yiju-documents-") as name:
        folder = Path(name)
        subprocess.run([str(BINARY), "samples", str(folder)], check=True, timeout=60)
        samples = sorted(folder.glob("*.docx"))
        convert(folder, samples)
        for sample in samples:
            checks.here = sample.stem
            check_sample(checks, sample)
        checks.here = "page"
        with checks.check("22 lines of 28 characters in the type area"):
            full_page(folder / "page.pdf")
    return checks.close()


def convert(folder: Path, samples: list[Path]) -> None:
    """All at once, with settings of its own that go with the folder."""
    settings = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    subprocess.run(
        ["libreoffice", settings, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, samples)],
        check=True, timeout=CONVERT_SECONDS, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def check_sample(checks: Checks, sample: Path) -> None:
    with checks.check("the archive is sound"):
        assert zipfile.ZipFile(sample).testzip() is None
    with checks.check("python-docx reads, saves and reads it with equal text"):
        before = docx.Document(sample)
        again = sample.with_suffix(".again")
        before.save(again)
        assert words_of(before) == words_of(docx.Document(again)) != []
    with checks.check("LibreOffice makes a PDF of it with the document's own text"):
        pages = pymupdf.open(sample.with_suffix(".pdf"))
        found = letters("".join(FURNITURE.sub("", page.get_text()) for page in pages))
        wanted = lines(sample.with_suffix(".txt"))
        missing = [line for line in wanted if line not in found]
        checks.note(f"{len(wanted)} lines, {len(missing)} of them parted by the end of a page or its footnotes")
        assert len(missing) <= 0.02 * len(wanted), f"{len(missing)} lines: {missing[:8]}"
    with checks.check("LibreOffice keeps the text of every page in the type area, that of footnotes too"):
        outside = [line for page in pages for line in outside_of(page)]
        assert not outside, outside[:4]


def outside_of(page) -> list[tuple[str, float]]:
    """Lines whose baseline lies above or below the type area, with its place in millimetres, furniture aside."""
    found = [
        ("".join(span["text"] for span in line["spans"]), line["spans"][0]["origin"][1] / MILLIMETRE)
        for block in page.get_text("dict")["blocks"] for line in block.get("lines", [])]
    return [(text, y) for text, y in found if text.strip() and not FURNITURE.match(text) and not TOP < y < BOTTOM]


def words_of(document) -> list[str]:
    return [node.text or "" for node in document.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t")]


def lines(file: Path) -> list[str]:
    return [letters(line) for line in file.read_text().splitlines() if letters(line)]


def letters(text: str) -> str:
    """Without white space, and with plain digits for circled ones: LibreOffice numbers footnotes its own way."""
    return unicodedata.normalize("NFKC", re.sub(r"\s", "", text))


def full_page(file: Path) -> None:
    page = pymupdf.open(file)[0]
    rows: dict[int, list] = {}
    for block in page.get_text("rawdict")["blocks"]:
        for line in block.get("lines", []):
            for character in (each for span in line["spans"] for each in span["chars"] if each["c"] in "宜居"):
                rows.setdefault(round(character["origin"][1]), []).append(character)
    assert len(rows) == 22, f"{len(rows)} lines"
    assert {len(row) for row in rows.values()} == {28}, [len(row) for row in rows.values()]
    edges = [value / MILLIMETRE for row in rows.values() for value in (row[0]["origin"][0], row[-1]["bbox"][2])]
    assert abs(min(edges) - LEFT) <= 1 and abs(max(edges) - RIGHT) <= 1, (min(edges), max(edges))
    heights = [value / MILLIMETRE for value in rows]
    assert TOP <= heights[0] and heights[-1] <= BOTTOM, (heights[0], heights[-1])
    pitch = (heights[-1] - heights[0]) / 21
    assert abs(pitch - 225 / 22) < 0.05, pitch


if __name__ == "__main__":
    sys.exit(main())
