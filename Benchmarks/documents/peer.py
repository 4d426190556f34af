"""One peer for some seconds, in the peers' own environment; prints a line of JSON. Run by Benchmarks/documents.py.

usage: peer.py python-docx|python-docx-check|docxtpl|gongwen-check|typst|libreoffice --seconds S
"""

import argparse
import contextlib
import io
import json
import logging
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from content import HEAD, report

STYLES = {"title": ("方正小标宋简体", 22), "h1": ("黑体", 16), "h2": ("楷体_GB2312", 16), "p": ("仿宋_GB2312", 16)}
DOCUMENTS = 12
CONVERT_SECONDS = 180


def main() -> int:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("way", choices=WAYS)
    parser.add_argument("--seconds", type=float, default=3)
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory(prefix="yiju-bench-") as folder:
        work = WAYS[options.way](Path(folder))
        work(0)
        documents, began = 0, time.monotonic()
        while time.monotonic() - began < options.seconds or documents == 0:
            work(documents % DOCUMENTS)
            documents += 1
        took = time.monotonic() - began
    print(json.dumps({"documents": documents, "documents_per_second": documents / took, "milliseconds_each": took * 1000 / documents}))
    return 0


def python_docx(_: Path):
    reports = [report(number) for number in range(DOCUMENTS)]
    return lambda number: written(reports[number])


def written(items: list[tuple]) -> bytes:
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
    from docx.shared import Cm, Pt

    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height, page.top_margin, page.bottom_margin = Cm(21), Cm(29.7), Cm(3.7), Cm(3.5)
    page.left_margin, page.right_margin = Cm(2.8), Cm(2.6)
    for kind, value in items:
        if kind == "table":
            add_table(document, value)
            continue
        paragraph = document.add_paragraph()
        set_font(paragraph.add_run(value), *STYLES[kind])
        paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        paragraph.paragraph_format.line_spacing = Pt(28)
        if kind == "title":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        else:
            paragraph.paragraph_format.first_line_indent = Pt(32)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def add_table(document, rows: list[list[str]]) -> None:
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    table.style = "Table Grid"
    for place, row in enumerate(rows):
        for cell, text in zip(table.rows[place].cells, row, strict=True):
            set_font(cell.paragraphs[0].add_run(text), "仿宋_GB2312", 12)


def set_font(run, family: str, points: int) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    run.font.size, run.font.name = Pt(points), "Times New Roman"
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), family)


def python_docx_check(_: Path):
    """The effective East Asian font and size of every run, through the styles, as a checker would ask for them."""
    from docx import Document

    files = [written(report(number)) for number in range(DOCUMENTS)]

    def work(number: int) -> int:
        document = Document(io.BytesIO(files[number]))
        paragraphs = list(document.paragraphs)
        for table in document.tables:
            for row in table.rows:
                for cell in row.cells:
                    paragraphs += cell.paragraphs
        return sum(None in effective(run, paragraph) for paragraph in paragraphs for run in asked(paragraph))

    return work


def asked(paragraph):
    _ = paragraph.paragraph_format.line_spacing, paragraph.paragraph_format.first_line_indent
    return paragraph.runs


def effective(run, paragraph) -> tuple:
    from docx.oxml.ns import qn

    family = size = None
    sources, style = [run._element.rPr], paragraph.style
    while style is not None:
        sources.append(style.element.rPr)
        style = style.base_style
    for properties in sources:
        if properties is None:
            continue
        if family is None and properties.rFonts is not None:
            family = properties.rFonts.get(qn("w:eastAsia"))
        if size is None and properties.sz is not None:
            size = properties.sz.val
    return family, size


def docxtpl(folder: Path):
    from docxtpl import DocxTemplate

    template = template_file(folder / "template.docx")
    contexts = [context(report(number)) for number in range(DOCUMENTS)]

    def work(number: int) -> None:
        document = DocxTemplate(template)
        document.render(contexts[number])
        document.save(io.BytesIO())

    return work


def template_file(file: Path) -> Path:
    from docx import Document

    document = Document()
    for line in ["{{ title }}", "{%p for s in chapters %}", "{{ s.title }}", "{%p for x in s.lines %}", "{{ x }}", "{%p endfor %}"]:
        document.add_paragraph(line)
    table = document.add_table(rows=4, cols=6)
    for place, name in enumerate(HEAD):
        table.rows[0].cells[place].text = name
        table.rows[2].cells[place].text = "{{ r[%d] }}" % place
    table.rows[1].cells[0].text, table.rows[3].cells[0].text = "{%tr for r in s.rows %}", "{%tr endfor %}"
    document.add_paragraph("{%p endfor %}")
    document.save(file)
    return file


def context(items: list[tuple]) -> dict:
    chapters: list[dict] = []
    for kind, value in items[1:]:
        if kind == "h1":
            chapters.append({"title": value, "lines": [], "rows": []})
        elif kind == "table":
            chapters[-1]["rows"] = value[1:]
        else:
            chapters[-1]["lines"].append(value)
    return {"title": items[0][1], "chapters": chapters}


def gongwen_check(folder: Path):
    from gongwen import _legacy as gongwen

    file = folder / "report.docx"
    file.write_bytes(written(report(0)))
    options = argparse.Namespace(input=str(file), doc_type="report", severity=None, json=True, config_overrides=None)

    def work(_: int) -> None:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
            gongwen.cmd_check(options)

    return work


def typst(folder: Path):
    import typst as compiler

    files = [folder / f"{number}.typ" for number in range(DOCUMENTS)]
    for number, file in enumerate(files):
        file.write_text(typst_source(report(number)))
    return lambda number: compiler.compile(str(files[number]), output=str(folder / "report.pdf"))


def typst_source(items: list[tuple]) -> str:
    lines = [
        '#set page(paper: "a4", margin: (top: 3.7cm, bottom: 3.5cm, left: 2.8cm, right: 2.6cm))',
        '#set text(font: "Noto Serif CJK SC", size: 16pt, lang: "zh")',
        "#set par(first-line-indent: (amount: 2em, all: true), leading: 12pt)"]
    for kind, value in items:
        if kind == "table":
            cells = ",".join("[" + cell.replace("%", "\\%") + "]" for row in value for cell in row)
            lines.append(f"#table(columns: {len(value[0])}, {cells})")
        else:
            lines += [{"title": "= ", "h1": "== ", "h2": "=== ", "p": ""}[kind] + value, ""]
    return "\n".join(lines)


def libreoffice(folder: Path):
    """One process for one document, which is how it is called from a server."""
    file = folder / "report.docx"
    file.write_bytes(written(report(0)))
    command = ["libreoffice", f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(file)]
    return lambda _: subprocess.run(command, check=True, timeout=CONVERT_SECONDS, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


WAYS = {
    "python-docx": python_docx, "python-docx-check": python_docx_check, "docxtpl": docxtpl, "gongwen-check": gongwen_check,
    "typst": typst, "libreoffice": libreoffice,
}

if __name__ == "__main__":
    sys.exit(main())
