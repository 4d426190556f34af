"""Pictures of the closing form as it leaves the house, and as LibreOffice prints the DOCX: docs/screenshots/papers/*.png.

usage: form_pictures.py [--keep]

What must hold: the empty and the filled form have five pages each, in our PDF and in LibreOffice's; the overfull one has its annexes
behind it; every label of the form stands on the empty one's pages. Every answer is made up and says so. With `--keep` the pictures
are written to docs/screenshots/papers, else only made. It builds nothing: .build/debug/document-bench has to be there
(DOCUMENT_BENCH names another). Prints a line for every check and exits 1 when one failed.
"""

import argparse
import io
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pymupdf

from checks import Checks

BINARY = Path(os.environ.get("DOCUMENT_BENCH", ".build/debug/document-bench"))
FORM = Path("cities/bazhong/documents/closing-application.json")
KEPT = Path("docs/screenshots/papers")
CONVERT_SECONDS = 180
MOST_BYTES = 60_000
DPI = 58
# Name, file, its pages from 0, dots an inch.
PICTURES = [
    ("empty-cover", "empty.pdf", [0, 1], DPI),
    ("empty-table", "empty.pdf", [2], 70),
    ("empty-opinions", "empty.pdf", [3, 4], DPI),
    ("filled-table", "filled.pdf", [2], 70),
    ("filled-libreoffice", "office/filled.pdf", [2], 70),
    ("filled-opinions", "filled.pdf", [3, 4], DPI),
    ("overfull-annex", "overfull.pdf", [3, 6], DPI),
    ("filled-booklet", "filled-booklet.pdf", [0], 50),
]


def main() -> int:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--keep", action="store_true")
    keep = parser.parse_args().keep
    checks = Checks()
    with tempfile.TemporaryDirectory(prefix="yiju-forms-") as name:
        folder = Path(name)
        made(folder)
        with checks.check("empty and filled: five pages, ours and LibreOffice's"):
            counts = {file: pymupdf.open(folder / file).page_count for file in
                      ["empty.pdf", "office/empty.pdf", "filled.pdf", "office/filled.pdf"]}
            assert set(counts.values()) == {5}, counts
        with checks.check("overfull: annexes behind the form, as many pages in LibreOffice"):
            ours, theirs = (pymupdf.open(folder / file).page_count for file in ["overfull.pdf", "office/overfull.pdf"])
            assert ours > 5 and ours == theirs, (ours, theirs)
        for file in ["empty.pdf", "office/empty.pdf"]:
            with checks.check(f"every label of the form is printed: {file}"):
                text = letters("".join(page.get_text() for page in pymupdf.open(folder / file)))
                assert [label for label in labels() if letters(label) not in text] == []
        for name, file, pages, dpi in PICTURES:
            with checks.check(f"picture {name}"):
                picture = drawn(folder / file, pages, dpi)
                assert 2_000 < len(picture) <= MOST_BYTES, len(picture)
                if keep:
                    KEPT.mkdir(parents=True, exist_ok=True)
                    (KEPT / f"{name}.png").write_bytes(picture)
    return checks.close()


def made(folder: Path) -> None:
    layout = FORM.with_suffix(".layout.json")
    subprocess.run([str(BINARY), "form", str(FORM), str(layout), str(folder)], check=True, timeout=120)
    settings = f"-env:UserInstallation={(folder / 'settings').as_uri()}"
    files = [str(folder / f"{name}.docx") for name in ["empty", "filled", "overfull"]]
    subprocess.run(
        ["libreoffice", settings, "--headless", "--convert-to", "pdf", "--outdir", str(folder / "office"), *files],
        check=True, timeout=CONVERT_SECONDS, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def labels() -> list[str]:
    """Of every entry of the form but days, whose 年 月 日 stand by themselves."""
    fields = json.loads(FORM.read_text())["fields"]
    return [field["label"] for field in fields if field["kind"] not in ("date", "month") or "年" not in field["label"]]


def letters(text: str) -> str:
    return re.sub(r"[\s_]", "", text)


def drawn(file: Path, pages: list[int], dpi: int) -> bytes:
    """The pages side by side, in a few greys so that the picture stays small."""
    from PIL import Image

    document = pymupdf.open(file)
    parts = [Image.open(io.BytesIO(document[page].get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY).tobytes("png")))
             for page in pages]
    width, gap = sum(part.width for part in parts), 6
    whole = Image.new("L", (width + gap * (len(parts) - 1), parts[0].height), 200)
    left = 0
    for part in parts:
        whole.paste(part, (left, 0))
        left += part.width + gap
    out = io.BytesIO()
    whole.quantize(8).save(out, "PNG", optimize=True)
    return out.getvalue()


if __name__ == "__main__":
    sys.exit(main())
