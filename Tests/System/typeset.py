"""Measures typeset PDFs as a reader would with a ruler and copies their text: type area, grid, lines, page numbers, fonts.

usage: typeset.py [FILE.pdf ... [--full] [--text FILE.txt]]

GB/T 9704-2012 5.2 and 7.5, each within 1 mm. `--full` says that every page but the last is a full page of Han text in one
paragraph: each has 22 lines of 28 characters. `--text` is the document's plain text: the PDF must hold the same characters
(white space, page numbers and repeated heads of tables aside), and PyMuPDF and pdftotext must read its paragraphs whole and
in their order.

Without a file it makes the samples and the city's form (empty, filled, overfull) and measures all of them. It builds nothing:
.build/debug/document-bench has to be there (DOCUMENT_BENCH names another; YIJU_FONTS a folder of fonts, else .build/fonts),
with PyMuPDF in the environment and pdftotext on the path.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

import pymupdf

PROJECT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("DOCUMENT_BENCH", ".build/debug/document-bench"))
FONTS = Path(os.environ.get("YIJU_FONTS", ".build/fonts")).resolve()
MM = 25.4 / 72
TOP, LEFT, WIDTH, HEIGHT, LINES, CHARACTERS = 37.0, 28.0, 156.0, 225.0, 22, 28
TOLERANCE = 1.0
PITCH = HEIGHT / LINES


def lines_of(page):
    """The characters of each baseline from top to bottom: [(baseline mm, [(x mm, size pt, character)])]."""
    lines = defaultdict(list)
    for block in page.get_text("rawdict")["blocks"]:
        for line in block.get("lines", []):
            for span in line["spans"]:
                for char in span["chars"]:
                    lines[round(char["origin"][1], 1)].append((char["origin"][0] * MM, span["size"], char["c"]))
    return [(y * MM, sorted(chars)) for y, chars in sorted(lines.items())]


def middle(baseline, size):
    """Of the character's square, whose baseline lies 0.88 of it below its top."""
    return baseline - (0.88 - 0.5) * size * MM


def check_page(page, number, full, faults):
    def hold(name, found, expected):
        if abs(found - expected) > TOLERANCE:
            faults.append(f"page {number}: {name} {found:.2f} mm, should be {expected:.2f} mm")

    hold("width", page.rect.width * MM, 210)
    hold("height", page.rect.height * MM, 297)
    lines = lines_of(page)
    text = [(y, chars) for y, chars in lines if y < TOP + HEIGHT]
    below = [(y, chars) for y, chars in lines if y >= TOP + HEIGHT]
    if not text:
        return
    for y, chars in text:
        han = [(x, size) for x, size, c in chars if "\u4e00" <= c <= "\u9fff"]
        if chars[0][0] < LEFT - TOLERANCE:
            faults.append(f"page {number}: a line begins at {chars[0][0]:.2f} mm")
        if han and han[-1][0] + han[-1][1] * MM > LEFT + WIDTH + TOLERANCE:
            faults.append(f"page {number}: a line ends at {han[-1][0] + han[-1][1] * MM:.2f} mm")
    if full:
        if len(text) != LINES:
            faults.append(f"page {number}: {len(text)} lines, should be {LINES}")
        for index, (y, chars) in enumerate(text):
            hold(f"line {index + 1}", middle(y, chars[0][1]), TOP + (index + 0.5) * PITCH)
            hold(f"line {index + 1}, left edge", chars[0][0], LEFT)
            hold(f"line {index + 1}, right edge", chars[-1][0] + WIDTH / CHARACTERS, LEFT + WIDTH)
            if len(chars) != CHARACTERS:
                faults.append(f"page {number}, line {index + 1}: {len(chars)} characters, should be {CHARACTERS}")
    for y, chars in below:
        dash = y - 0.38 * chars[0][1] * MM
        hold("page number below the type area", dash - TOP - HEIGHT, 7)
        if number % 2:
            hold("page number, right edge", LEFT + WIDTH - max(x for x, _, _ in chars), 2 * chars[0][1] * MM)
        else:
            hold("page number, left edge", chars[0][0] - LEFT, chars[0][1] * MM)


def same_text(document, expected, faults):
    """The words of the type areas against the document's own. A table's head that a page repeats counts once."""
    found, seen, repeated = Counter(), set(), []
    for page in document:
        for index, (y, chars) in enumerate(line for line in lines_of(page) if line[0] < TOP + HEIGHT):
            place = tuple((round(x, 1), c) for x, _, c in chars)
            words = Counter(c for _, c in place if not c.isspace())
            found += words
            if index == 0 and place in seen:
                repeated.append(words)
            seen.add(place)
    expected = Counter("".join(expected.split()))
    for words in repeated:
        if words <= found - expected:
            found -= words
    for name, rest in (("missing", expected - found), ("too much", found - expected)):
        if rest:
            faults.append(f"text {name}: {''.join(sorted(rest.elements()))[:40]}")


def read_in_order(path, pages, expected, faults):
    """Each paragraph as two readers copy it. Footnotes are read at the foot of their page, and part what goes on behind it."""
    paragraphs = [letters(line) for line in expected.splitlines() if letters(line)]
    for name, text in (("PyMuPDF", by_pymupdf(pages)), ("pdftotext", by_pdftotext(path))):
        place, parted = 0, []
        for paragraph in paragraphs:
            found = text.find(paragraph, place)
            if found >= 0:
                place = found + len(paragraph)
            elif paragraph not in text:
                parted.append(paragraph)
        if len(parted) > len(pages):
            faults.append(f"{name} does not read these whole: {parted[:4]}")


def by_pymupdf(pages):
    """In the order in which the pages draw it."""
    return letters("".join(
        char["c"] for page in pages for block in page.get_text("rawdict")["blocks"] for line in block.get("lines", [])
        for span in line["spans"] for char in span["chars"] if TOP - 1 <= char["origin"][1] * MM <= TOP + HEIGHT + 1))


def by_pdftotext(path):
    area = ["-x", "0", "-y", str(round((TOP - 1) / MM)), "-W", "600", "-H", str(round((HEIGHT + 2) / MM))]
    command = ["pdftotext", "-raw", "-enc", "UTF-8", *area, str(path), "-"]
    return letters(subprocess.run(command, check=True, timeout=60, capture_output=True, text=True).stdout)


def letters(text):
    return re.sub(r"\s", "", text)


def check(path, full, expected=None):
    faults = []
    document = pymupdf.open(path)
    for index, page in enumerate(document):
        check_page(page, index + 1, full and 0 < index < len(document) - 1, faults)
        for font in page.get_fonts(full=True):
            if font[1] == "n/a" or "+" not in font[3]:
                faults.append(f"page {index + 1}: the font {font[3]} is not embedded as a subset")
    text = "".join(page.get_text() for page in document)
    if "\ufffd" in text or not text.strip():
        faults.append("the text cannot be copied")
    if expected is not None:
        same_text(document, expected, faults)
        read_in_order(path, document, expected, faults)
    print(f"{path}: {len(document)} pages, {len(document.get_toc())} entries of the outline, {len(faults)} faults")
    for fault in faults[:20]:
        print("  " + fault)
    return not faults


def check_samples():
    """The library's samples and the form of the first city that has one."""
    form = next(PROJECT.glob("cities/*/documents/*.layout.json"))
    with tempfile.TemporaryDirectory(prefix="yiju-typeset-") as name:
        make("samples", name)
        make("form", str(form).replace(".layout.json", ".json"), str(form), name)
        files = sorted(Path(name).glob("*.txt"))
        return [check(file.with_suffix(".pdf"), file.stem == "page", file.read_text(encoding="utf-8")) for file in files]


def make(*words):
    subprocess.run([str(BINARY), *words, "--fonts", str(FONTS)], check=True, timeout=60)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("files", nargs="*")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--text")
    options = parser.parse_args()
    expected = Path(options.text).read_text(encoding="utf-8") if options.text else None
    held = [check(path, options.full, expected) for path in options.files] if options.files else check_samples()
    print(f"{sum(held)} passed, {len(held) - sum(held)} failed")
    sys.exit(0 if held and all(held) else 1)


if __name__ == "__main__":
    main()
