"""A study is read on the site: its figures lead to their records, its papers are taken home, and staff see what is to be mended."""

import json
import re

from accessibility import no_grave_fault, no_sideways_scroll
from people import somebody
from world import LANGUAGES, WIDTHS, World

STUDY = "/studies/BZ25YB012"
CLERK = "dispatcher-reception-centre"


def walk(world: World) -> None:
    for language, width in zip(LANGUAGES, WIDTHS):
        with somebody(world, language, width) as page:
            a_report_is_read(world, page, language)
            a_text_is_checked(world, page, language)
            papers_are_taken(world, page, "report", language)
    with somebody(world, "zh-Hans", "desk") as page:
        what_is_not_public(world, page)
    for language, width in zip(LANGUAGES, WIDTHS):
        with somebody(world, language, width, CLERK) as page:
            staff_read_what_is_to_be_mended(world, page, language)
            if width == "desk":
                papers_are_taken(world, page, "form", language)


def a_report_is_read(world: World, page, language: str) -> None:
    checks = world.checks
    with checks.check(f"the report is found from the study ({language})"):
        page.goto("/study")
        page.click("main a[href='/studies']")
        page.click(f"main h2 a[href='{STUDY}']")
        assert page.locator(".study-report article").get_attribute("lang") == "zh-Hans"
        keep(world, page, f"study-{language}")
    with checks.check(f"a figure says its source and leads to its indicator ({language})"):
        figure = page.locator(".study-report a.d-datum[href^='/indicators/']").first
        words = figure.locator("data")
        assert words.get_attribute("value") and "·" in words.get_attribute("title")
        figure.click()
        assert page.url.split("/indicators/")[1]
        page.go_back()
    with checks.check(f"what nobody has found is a visible hole ({language})"):
        assert page.locator(".study-report mark.d-hole").count() > 0
    with checks.check(f"tables and charts of the checkup stand in the report ({language})"):
        assert page.locator(".study-report table caption").count() >= 4
        assert page.locator(".study-report figure svg").count() >= 1
    with checks.check(f"nothing is wider than the screen ({language})"):
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, wide


def a_text_is_checked(world: World, page, language: str) -> None:
    checks = world.checks
    words = "# 题\n\n额度应提高到，其余不变。2023-2025间有人来过，原因是因为近。\n\n[@nobody]说过however的话。\n".encode()
    with checks.check(f"a report is dropped on the rules, and each finding has place, rule and what to do ({language})"):
        page.goto("/studies")
        page.click("main a[href='/studies/check']")
        keep(world, page, f"check-{language}")
        page.set_input_files("#file", {"name": "报告.md", "mimeType": "text/markdown", "buffer": words})
        page.select_option("#study", "BZ25YB012")
        page.click("main form button[type=submit]")
        rows = page.locator(".text-findings tbody tr")
        assert rows.count() >= 4, rows.count()
        keep(world, page, f"check-result-{language}")
        no_grave_fault(page)
        no_sideways_scroll(page)
    with checks.check(f"the findings can be told apart by severity, without a script too ({language})"):
        kinds = set(rows.evaluate_all("all => all.map((row) => row.dataset.severity)"))
        assert len(kinds) > 1, kinds
        for kind in kinds:
            page.check(f"input[name=shown][value={kind}]")
            assert all(row.is_visible() == (row.get_attribute("data-severity") == kind) for row in rows.all())
        page.check("input[name=shown][value=all]")
        assert all(row.is_visible() for row in rows.all())
    with checks.check(f"the JSON is that of the command line ({language})"):
        with page.expect_download() as download:
            page.click("a[download]")
        found = json.loads(download.value.path().read_bytes())
        assert found["format"] == "yiju.study-check.1" and found["file"] == "报告.md"
        assert len(found["findings"]) == rows.count()


def papers_are_taken(world: World, page, kind: str, language: str) -> None:
    for paper, begins in [("pdf", b"%PDF-"), ("docx", b"PK"), ("booklet", b"%PDF-")]:
        with world.checks.check(f"the {kind} as {paper}, with one click ({language})"):
            page.goto(STUDY)
            with page.expect_download(timeout=60_000) as download:
                page.click(f"main a[href='{STUDY}/{kind}/{paper}']")
            content = download.value.path().read_bytes()
            assert content.startswith(begins) and len(content) > 5000, len(content)
            assert re.search("BZ25YB012", download.value.suggested_filename)


def what_is_not_public(world: World, page) -> None:
    with world.checks.check("a stranger reads no findings and gets no form that names people"):
        page.goto(STUDY)
        assert page.locator("#findings, #balance").count() == 0
        assert page.locator(f"a[href^='{STUDY}/form']").count() == 0
        answer = page.request.get(f"{STUDY}/form/pdf", max_redirects=0)
        assert answer.status == 303, answer.status


def staff_read_what_is_to_be_mended(world: World, page, language: str) -> None:
    checks = world.checks
    with checks.check(f"staff see findings, and each leads to its paragraph ({language})"):
        page.goto(STUDY)
        rows = page.locator("section[aria-labelledby=findings] tbody tr")
        assert rows.count() > 0
        keep(world, page, f"study-staff-{language}")
        anchor = page.locator("section[aria-labelledby=findings] tbody a[href^='#finding-']").first
        target = anchor.get_attribute("href")
        anchor.click()
        assert page.locator(f"aside.d-aside{target}").is_visible()
    with checks.check(f"promise and delivery stand side by side ({language})"):
        assert page.locator("section[aria-labelledby=balance] tbody tr").count() == 4


def keep(world: World, page, name: str) -> None:
    if world.pictures:
        world.pictures.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=str(world.pictures / f"{name}.png"), full_page=True)
