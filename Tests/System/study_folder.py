"""A study on the command line, from an empty folder to paper: begun, checked, confirmed, gone stale, printed.

usage: study_folder.py

Works on a copy of cities/example. Prints a line for every check, and at the end 'N passed, N failed'. Exits 1 when one failed.
It builds nothing: .build/debug/yiju has to be there (YIJU_BINARY names another).
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from checks import Checks

BINARY = os.environ.get("YIJU_BINARY", ".build/debug/yiju")
PAPERS = ["report.pdf", "report.docx", "report-a3.pdf", "form.pdf", "form.docx", "form-a3.pdf"]


def main() -> int:
    argparse.ArgumentParser(usage=__doc__).parse_args()
    checks = Checks()
    checks.here = "study"
    with tempfile.TemporaryDirectory(prefix="yiju-study-") as name:
        pack = Path(name) / "example"
        shutil.copytree("cities/example", pack)
        begins(checks, pack)
        goes_stale(checks, pack, Path(name) / "out")
        reads_files(checks, pack, Path(name))
    return checks.close()


def begins(checks: Checks, pack: Path) -> None:
    study = pack / "studies/EX26YB002"
    with checks.check("'new' writes a study that the pack's check takes"):
        assert run("new", "EX26YB002", "--pack", pack).returncode == 0
        answer = subprocess.run([BINARY, "check", str(pack)], capture_output=True, text=True, timeout=60)
        assert answer.returncode == 0, answer.stdout
    with checks.check("'new' writes over nothing"):
        (study / "report.md").write_text("mine")
        assert run("new", "EX26YB002", "--pack", pack).returncode != 0
        assert (study / "report.md").read_text() == "mine"
    with checks.check("a number that leads out of the folder is none"):
        for number in ["..", "a/b", "", "课题"]:
            assert run("new", number, "--pack", pack).returncode != 0, number
    shutil.rmtree(study)


def goes_stale(checks: Checks, pack: Path, out: Path) -> None:
    study = pack / "studies/EX26YB001"
    with checks.check("every paper in one command"):
        answer = run("build", study, "-o", out)
        assert answer.returncode == 0, answer.stderr
        assert sorted(path.name for path in out.iterdir()) == sorted(PAPERS)
        assert all((out / name).read_bytes()[:2] in (b"%P", b"PK") for name in PAPERS)
    observations = pack / "observations/study.csv"
    observations.write_text(observations.read_text().replace(",=,63,", ",=,64,"))
    with checks.check("a value that changes makes its sentence stale, with both values said"):
        answer = run("check", study, "--format", "json")
        stale = [finding for finding in json.loads(answer.stdout)["findings"] if finding["code"] == "study.stale"]
        assert answer.returncode == 1 and len(stale) == 1, answer.stdout
        assert "63%" in stale[0]["found"] and "64%" in stale[0]["expected"]
    with checks.check("a stale study is not printed, unless as a draft"):
        shutil.rmtree(out)
        assert run("build", study, "-o", out).returncode == 1 and not out.exists()
        assert run("build", study, "-o", out, "--draft").returncode == 0 and len(list(out.iterdir())) == len(PAPERS)
    with checks.check("confirming the line mends it"):
        line = stale[0]["place"]["source"]["line"]
        assert run("confirm", study, "--line", line).returncode == 0
        assert run("check", study).returncode == 0
        assert run("confirm", study, "--line", 1).returncode != 0


def reads_files(checks: Checks, pack: Path, folder: Path) -> None:
    plain = folder / "text.txt"
    plain.write_text("森林覆盖率要提高到。\n")
    with checks.check("a text is held against the pack that is named, and only then"):
        assert run("check", plain).returncode not in (0, 1)
        findings = json.loads(run("check", plain, "--pack", pack, "--format", "json").stdout)["findings"]
        assert any(finding["code"] == "study.missing-number" for finding in findings), findings
    with checks.check("what is no text and what is no study says so"):
        (folder / "junk.txt").write_bytes(bytes(range(256)))
        for path in ["junk.txt", "nothing.md", "."]:
            answer = run("check", folder / path, "--pack", pack)
            assert answer.returncode != 0 and answer.stderr, path


def run(verb: str, *words) -> subprocess.CompletedProcess:
    return subprocess.run(
        [BINARY, "study", verb, *map(str, words)], capture_output=True, text=True, timeout=120)


if __name__ == "__main__":
    sys.exit(main())
