#!/usr/bin/env python3
"""The fault corpus of the format checker: files with exactly one known fault, and clean ones, made anew at every run.

python-docx writes some, LibreOffice's own DOCX writer the others; none comes from our writer. Each kind of fault is set directly,
in a style, through the theme's fonts and as the file's defaults, as far as the writer can say it so. The same files go to
`yiju format check --format jsonl` and, where it is installed, to gongwen-skill. Misses and false alarms are counted by clause.

  format_corpus.py                 200 files with a fault, 200 clean
  format_corpus.py --short         one of each kind of fault, 20 clean, python-docx alone; what scripts/test runs
  format_corpus.py --record        writes the table into docs/format-checker.md, between its marks

Ends with 1 when our checker missed a fault or raised a false alarm.
"""

import argparse
import collections
import json
import logging
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import warnings

import papers
import papers_docx
import papers_odt

PROJECT = pathlib.Path(__file__).resolve().parents[2]
MARKS = ("<!-- format-corpus begins -->", "<!-- format-corpus ends -->")
WRITERS = {"python-docx": ("direct", "style", "theme", "defaults"), "LibreOffice": ("direct", "style", "defaults")}


def main():
    options = arguments()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory(prefix="format-corpus-") as folder:
        files = build(pathlib.Path(options.keep or folder), options)
        ours(files, options.checker)
        theirs = False if options.short else gongwen(files)
    print(report(files, theirs, options))
    wrong = [f for f in files if f["ours"]["missed"] or f["ours"]["false"]]
    for file in wrong:
        print(f"  {file['path'].name}: {'missed ' if file['ours']['missed'] else ''}{file['ours']['false'] or ''}")
    if options.record:
        record(report(files, theirs, options))
    sys.exit(1 if wrong else 0)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checker", default=f"{PROJECT}/.build/debug/yiju format check --format jsonl")
    parser.add_argument("--faults", type=int, default=200)
    parser.add_argument("--clean", type=int, default=200)
    parser.add_argument("--seed", type=int, default=9704)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--keep", help="a folder for the files, which stay there")
    options = parser.parse_args()
    if options.short:
        options.faults, options.clean = len(papers.FAULTS), 20
    return options


def plan(options):
    """What to make: every kind of fault by every way and writer that can say it, over and over until there are enough."""
    writers = ["python-docx"] if options.short else list(WRITERS)
    combinations = [(name, way, writer) for writer in writers for way in WRITERS[writer] for name, fault in
                    papers.FAULTS.items() if way in fault[2]]
    random.Random(options.seed).shuffle(combinations)
    by_kind = sorted(combinations, key=lambda c: sum(1 for d in combinations[:combinations.index(c)] if d[0] == c[0]))
    while len(by_kind) < options.faults:
        by_kind += by_kind
    faults = by_kind[:options.faults]
    clean = [(None, way, writer) for writer in writers for way in WRITERS[writer]]
    return faults + [clean[n % len(clean)] for n in range(options.clean)]


def build(folder, options):
    """Writes the files, and beside each faulty one its clean twin, which tells what gongwen-skill says of it anyway."""
    files = []
    folder.mkdir(parents=True, exist_ok=True)
    for number, (fault, way, writer) in enumerate(plan(options)):
        seed = options.seed * 1000 + number
        rng = random.Random(seed)
        paper = papers.clean(rng)
        name = f"{number:03}-{fault or 'clean'}-{way}-{'lo' if writer == 'LibreOffice' else 'py'}"
        file = dict(fault=fault, way=way, writer=writer, path=folder / f"{name}.docx", twin=None)
        write(papers.with_fault(paper, fault, rng) if fault else paper, way, writer, file["path"], seed)
        if fault:
            file["twin"] = folder / f"{name}.twin.docx"
            write(paper, way, writer, file["twin"], seed)
        files.append(file)
    convert(sorted(folder.glob("*.fodt")), folder)
    return files


def write(paper, way, writer, path, seed):
    if writer == "LibreOffice":
        papers_odt.write(paper, way, path.with_suffix(".fodt"))
    else:
        papers_docx.write(paper, way, str(path), random.Random(seed))


def convert(sources, folder):
    for start in range(0, len(sources), 50):
        subprocess.run(
            ["timeout", "300", "libreoffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to",
             "docx", "--outdir", str(folder), *map(str, sources[start:start + 50])],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def ours(files, checker):
    run = subprocess.run([*checker.split(), *[str(f["path"]) for f in files]], capture_output=True, text=True)
    reports = [json.loads(line) for line in run.stdout.splitlines()]
    if len(reports) != len(files):
        sys.exit(f"{len(reports)} reports of {len(files)} files\n{run.stderr}")
    for file, said in zip(files, reports):
        codes = {f["code"].removeprefix("format."): f["rule"] for f in said["findings"] if f["severity"] != "note"}
        wanted = set(papers.FAULTS[file["fault"]][0]) if file["fault"] else set()
        file["ours"] = dict(missed=bool(wanted) and not wanted & codes.keys(),
                            false={code: rule for code, rule in codes.items() if code not in wanted})


def gongwen(files):
    """What gongwen-skill says. A fault counts as found when anything is said that the clean twin does not get."""
    try:
        from engine.core.document.parser import parse_docx
        from engine.core.rules.engine import RuleEngine
    except ImportError:
        return False
    engine = RuleEngine()

    def said(path):
        try:
            issues = engine.check(parse_docx(str(path)), "notice")
        except Exception as error:  # what it cannot read is counted as such
            return None if error else None
        return {(i.rule_id, i.name, str(i.location), str(i.original_text)) for i in issues if i.severity in ("P0", "P1")}

    for file in files:
        found = said(file["path"])
        twin = said(file["twin"]) if file["twin"] else None
        file["theirs"] = dict(
            unread=found is None, missed=bool(file["fault"]) and not (found and twin is not None and found - twin),
            false={(clause_of(name), name) for _, name, _, _ in found or ()})
    return True


def clause_of(name):
    table = [("边距", "5.2.1"), ("行距", "5.2.3"), ("大标题", "7.3.1"), ("主送", "7.3.2"), ("附件", "7.3.4"), ("署名", "7.3.5"),
             ("日期", "7.3.5"), ("页码", "7.5"), ("表", "8"), ("级标题", "7.3.3"), ("正文", "7.3.3")]
    return next((clause for word, clause in table if word in name), "—")


def report(files, theirs, options):
    """The table: per clause the faults set, missed by each, and the clean files with a false alarm under it."""
    rows = collections.defaultdict(lambda: [0, 0, 0, 0, 0])
    clean = [f for f in files if not f["fault"]]
    faulty = [f for f in files if f["fault"]]
    for file in faulty:
        row = rows[papers.FAULTS[file["fault"]][1]]
        row[0] += 1
        row[1] += file["ours"]["missed"]
        row[3] += bool(theirs) and file["theirs"]["missed"]
    for file in clean:
        for clause in {(rule or "—").split(" ")[-1] for rule in file["ours"]["false"].values()}:
            rows[clause][2] += 1
        for clause in {clause for clause, _ in file["theirs"]["false"]} if theirs else ():
            rows[clause][4] += 1
    order = sorted(rows, key=lambda c: [int(n) for n in re.findall(r"\d+", c)] or [99])
    out = [f"{len(faulty)} files with one fault, {len(clean)} clean; seed {options.seed}.", ""]
    head = ["Clause", "Faults set", "Missed", "Clean files with a false alarm"]
    head += ["Missed by gongwen-skill", "Clean files with a false alarm, gongwen-skill"] if theirs else []
    out += ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    for clause in order:
        faults, missed, false, their_missed, their_false = rows[clause]
        cells = [clause, faults, missed, false] + ([their_missed, their_false] if theirs else [])
        out.append("| " + " | ".join(map(str, cells)) + " |")
    total = ["All", len(faulty), sum(f["ours"]["missed"] for f in faulty), sum(bool(f["ours"]["false"]) for f in clean)]
    if theirs:
        total += [sum(f["theirs"]["missed"] for f in faulty), sum(bool(f["theirs"]["false"]) for f in clean)]
    out.append("| " + " | ".join(map(str, total)) + " |")
    extra = sum(bool(f["ours"]["false"]) for f in faulty)
    out += ["", f"Files with a fault in which ours also reports something else: {extra}.", "", *ways(faulty, theirs)]
    if theirs:
        unread = sum(f["theirs"]["unread"] for f in files)
        out += ["", f"gongwen-skill could not read {unread} of {len(files)} files (counted as missed, and as without false alarm)."]
    return "\n".join(out)


def ways(faulty, theirs):
    """Misses by the way in which the fault was set and by who wrote the file."""
    out = ["| Fault set by | Files | Missed |" + (" Missed by gongwen-skill |" if theirs else ""), "|---|---|---|" + ("---|" if theirs else "")]
    for writer, all_ways in WRITERS.items():
        for way in all_ways:
            group = [f for f in faulty if f["writer"] == writer and f["way"] == way]
            if group:
                cells = [f"{writer}, {way}", len(group), sum(f["ours"]["missed"] for f in group)]
                cells += [sum(f["theirs"]["missed"] for f in group)] if theirs else []
                out.append("| " + " | ".join(map(str, cells)) + " |")
    return out


def record(text):
    path = PROJECT / "docs/format-checker.md"
    before, rest = path.read_text(encoding="utf-8").split(MARKS[0])
    after = rest.split(MARKS[1])[1]
    path.write_text(f"{before}{MARKS[0]}\n{text}\n{MARKS[1]}{after}", encoding="utf-8")


if __name__ == "__main__":
    os.environ.setdefault("PYTHONIOENCODING", "utf-8")
    main()
