"""Forms are looked at and taken home, a paper is dropped on the rules of a layout, a case's record is printed."""

import io
import re

from docx import Document
from docx.shared import Pt

from people import somebody
from world import LANGUAGES, WIDTHS, World

FORM = "/documents/forms/closing-application"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def walk(world: World) -> None:
    for language, width in zip(LANGUAGES, WIDTHS):
        with somebody(world, language, width) as page:
            a_form_is_taken_home(world, page, language)
            a_paper_is_checked(world, page, language)
    a_record_is_printed(world)


def a_form_is_taken_home(world: World, page, language: str) -> None:
    checks = world.checks
    with checks.check(f"the forms are found from the services, and their pages are pictures ({language})"):
        page.goto("/services")
        page.click("main a[href='/documents']")
        page.click(f"main h3 a[href='{FORM}']")
        pictures = page.locator("img.paper-page")
        assert pictures.count() >= 5, pictures.count()
        for number in range(pictures.count()):
            pictures.nth(number).scroll_into_view_if_needed()
            width = pictures.nth(number).evaluate("async image => (await image.decode(), image.naturalWidth)")
            assert width > 500, width
    with checks.check(f"what differs from the prescribed fonts is said ({language})"):
        assert page.locator("#findings").is_visible()
    for kind, begins in [("pdf", b"%PDF-"), ("booklet", b"%PDF-"), ("docx", b"PK")]:
        with checks.check(f"the empty form as {kind} ({language})"):
            with page.expect_download() as download:
                page.click(f"main a[href='{FORM}/{kind}']")
            content = download.value.path().read_bytes()
            assert content.startswith(begins) and len(content) > 5000, len(content)
            assert download.value.suggested_filename.endswith("docx" if kind == "docx" else "pdf")


def a_paper_is_checked(world: World, page, language: str) -> None:
    checks = world.checks
    with checks.check(f"each finding names its place and its clause ({language})"):
        check(page, "notice.docx", wrong_paper())
        table = page.locator("table.format-findings")
        assert table.locator("tr.fault").count() > 0 and "GB/T 9704-2012" in table.inner_text()
        assert table.get_attribute("lang") == language
    for name, content in [("notes.docx", b"no container at all"), ("old.docx", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600))]:
        with checks.check(f"{name}: a file that is none is a finding, not a fault of the site ({language})"):
            check(page, name, content)
            assert page.locator("table.format-findings tr.fault").count() == 1
    with checks.check(f"without a file the page asks for one ({language})"):
        token = page.locator("input[name=_token]").first.get_attribute("value")
        answer = page.request.post(
            "/documents/check", multipart={"_token": token, "layout": "gbt9704-2012"}, headers={"Accept-Language": language})
        assert answer.status == 422, answer.status


def check(page, name: str, content: bytes) -> None:
    page.goto("/documents/check")
    page.set_input_files("#file", {"name": name, "mimeType": DOCX, "buffer": content})
    page.click("main form button[type=submit]")
    page.wait_for_selector(".format-result")


def wrong_paper() -> bytes:
    paper = Document()
    title = paper.add_paragraph().add_run("关于做好体检工作的通知")
    title.font.size = Pt(14)
    for words in ["一、总体要求", "各区县要按照方案抓好落实，按时报送进展。"]:
        paper.add_paragraph().add_run(words).font.size = Pt(12)
    content = io.BytesIO()
    paper.save(content)
    return content.getvalue()


def a_record_is_printed(world: World) -> None:
    with somebody(world, "zh-Hans", "desk", "dispatcher-reception-centre") as page:
        with world.checks.check("the record of a case as PDF and DOCX, for those who read the case"):
            number = world.rows("select number from case_row where outcome = 'done' and is_conduct = 0 limit 1")[0][0]
            page.goto(f"/desk/cases/{number}")
            for kind, begins in [("pdf", b"%PDF-"), ("docx", b"PK")]:
                with page.expect_download() as download:
                    page.click(f"main a[href$='/paper/{kind}']")
                assert download.value.path().read_bytes().startswith(begins)
                assert re.search(number, download.value.suggested_filename)
    with somebody(world, "zh-Hans", "desk") as page:
        with world.checks.check("and for nobody else"):
            answer = page.request.get(f"/desk/cases/{number}/paper/pdf", max_redirects=0)
            assert answer.status == 303, answer.status
