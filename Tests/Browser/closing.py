"""Closing a project of the city's social-science plan, walked by all its people: the applicant, the unit, the county's
federation, experts who do not know whose work it is, and the city's federation. One closes by way of the county after a
return, a conflict of interest and an expert who stands down; one goes straight to the city and is refused.
"""

import hashlib
import io
import re
import zipfile

import gallery
from accessibility import no_grave_fault, no_sideways_scroll
from forms import DOCUMENT, fill, send_as_it_is
from people import somebody, take
from server import PACK
from town import Town
from world import World

DAY = "2026-03-02"
SERVICE = "closing-application"
STAFF = {
    "institute": ("unit", "sample-institute"), "county-unit": ("unit", "sample-county-school"),
    "nanjiang": ("county", "federation-nanjiang"), "officer": ("federation", "city-federation"),
    "head": ("federation-head", "city-federation"), "officer-2": ("federation", "city-federation"),
    "head-2": ("federation-head", "city-federation"),
}
EXPERTS = [f"judge-{number}" for number in range(1, 7)]
APPLICANTS = ["applicant-a", "applicant-b"]
# Made up, as is everything here.
NAME, PHONE, UNIT = "示例申请人", "139-0000-1234", "示例县属单位"
MASK = "〔隐去〕"
# What the guides show, and which part of the page; "" is how the page begins.
SHOWN = {
    "zh-Hans": {
        "classified": "", "hand-in": "#action-hand-in", "returned": "", "unit-pass-on": "#action-unit-pass-on",
        "county-pass": "#action-county-pass", "anonymised": "", "invite": "#action-invite", "review": "#action-review",
        "approve": "#action-approve",
    },
    "en": {
        "classified": "", "hand-in": "#action-hand-in", "unit-pass": "#action-unit-pass", "anonymised": "",
        "invite": "#action-invite", "refuse": "#action-refuse",
    },
}
MOST_HEIGHT, MOST_BYTES = 700, 80 * 1024


def walk(world: World) -> None:
    town = Town(world, PACK, "closing-town")
    with town.on(DAY) as morning:
        for name, (role, agency) in STAFF.items():
            town.enlist(name, role, agency)
        for name in EXPERTS:
            town.enlist(name, "expert", "closing-experts")
        for name in APPLICANTS:
            town.enlist(name)
        ByCounty(morning).run()
        Straight(morning).run()


def report(*paragraphs: str) -> bytes:
    """A small Word file: the author in its properties, names cut over runs."""
    def run(text: str) -> str:
        return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
    body = "".join(f"<w:p>{''.join(run(part) for part in text.split('|'))}</w:p>" for text in paragraphs)
    parts = {
        "[Content_Types].xml": '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
        "_rels/.rels": '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        "docProps/core.xml": f'<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{NAME}</dc:creator></cp:coreProperties>',
        "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}<w:sectPr/></w:body></w:document>',
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return packed.getvalue()


def words_of(docx: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        text = "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
        return " ".join(archive.namelist()) + re.sub(r"<[^>]*>", "", text) + text


class Journey:
    name = ""
    language = "zh-Hans"
    applicant = ""
    unit = ""
    agency = ""
    is_county = False
    widths = {"applicant": "phone", "office": "desk"}

    def __init__(self, world: World):
        self.world, self.checks = world, world.checks
        self.number = ""
        self.pictured = 0
        self.checks.here = f"closing {self.name} ({self.language})"

    # Who is there

    def resident(self):
        return somebody(self.world, self.language, self.widths["applicant"], self.applicant)

    def office(self, account: str):
        width = "phone" if account == "judge-2" else self.widths["office"]
        return somebody(self.world, self.language, width, account)

    def open(self, page) -> None:
        page.goto(f"/desk/cases/{self.number}")

    def text(self, key: str, **values: str) -> str:
        return self.world.text(key, self.language, **values)

    def look(self, page, name: str) -> None:
        no_grave_fault(page)
        no_sideways_scroll(page)
        self.pictured += 1
        if folder := self.world.pictures:
            folder.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=folder / f"closing-{self.name}-{self.pictured:02}-{name}.png", full_page=True)
        if self.world.records and name in SHOWN[self.language]:
            self.show(page, name, SHOWN[self.language][name])

    def show(self, page, name: str, part: str) -> None:
        """A picture for the guides, when they are written anew."""
        page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
        picture = gallery.small(page.locator(part).screenshot() if part else page.screenshot())
        folder = gallery.SHOWN / "closing"
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"{name}{'' if self.language == 'zh-Hans' else '.en'}.png"
        picture.crop((0, 0, picture.width, min(picture.height, MOST_HEIGHT))).save(file, optimize=True)
        assert file.stat().st_size <= MOST_BYTES, f"{file.name}: {file.stat().st_size} bytes"

    # Steps

    def listed(self, account: str) -> None:
        """Without a place it stands in every list all the same."""
        with self.office(account) as page, self.checks.check(f"{account}: finds it on the desk"):
            page.goto("/desk")
            assert self.number in page.locator("main").inner_text()
            self.look(page, "desk")

    def step(self, name: str, account: str, action: str, answers: dict | None = None, looks: bool = False) -> None:
        with self.office(account) as page, self.checks.step(f"{account}: {name}"):
            self.open(page)
            self.fill(page, f"#action-{action}", answers or {})
            if looks:
                self.look(page, action)
            self.press(page, action)

    def fill(self, page, box: str, answers: dict) -> None:
        files = {name: answer for name, answer in answers.items() if isinstance(answer, tuple)}
        fill(page, box, {name: answer for name, answer in answers.items() if name not in files})
        for name, (title, kind, content) in files.items():
            page.set_input_files(f'{box} [name="{name}"]', {"name": title, "mimeType": kind, "buffer": content})

    def press(self, page, action: str) -> None:
        take(page, action)

    def refused(self, name: str, account: str, action: str, reason: str, answers: dict | None = None) -> None:
        with self.office(account) as page, self.checks.step(f"{account}: {name}"):
            self.open(page)
            box = f"#action-{action}"
            if page.locator(box).count():
                self.fill(page, box, answers or {})
                send_as_it_is(page, box)
            said = page.locator("main").inner_text()
            assert reason in said, f"'{reason}' is not in: {said[:1500]}"
            self.look(page, f"{action}-refused")

    def hand_in(self, action: str, looks: bool, **more: str) -> None:
        with self.resident() as page, self.checks.step(f"{self.applicant}: hands in the papers ({action})"):
            page.goto(f"/my/{self.number}")
            self.fill(page, f"#action-{action}", {
                "agency": self.agency, "application": DOCUMENT,
                "report": (f"{NAME}的报告.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                           self.report()),
                "changed": True, **more})
            table = page.locator(f"#action-{action} .depending")
            assert table.is_visible()
            self.fill(page, f"#action-{action}", {"changed": False})
            assert table.is_hidden(), "nothing has changed: no table of changes"
            if looks:
                self.look(page, action)
            self.press(page, action)

    def report(self) -> bytes:
        return report("巴中加快建设品质生活宜居地研究", "课题负责人：示例|申 请|人，电话１３９００００１２３４", f"{UNIT}课题组认为，城镇化率是主要短板。")

    def declare(self) -> None:
        """A classified work is stopped before anything is sent; nothing of it is kept."""
        with self.resident() as page, self.checks.step(f"{self.applicant}: reads that classified work is not for this site"):
            page.goto("/services")
            page.locator(f"a[href='/services/{SERVICE}']").first.click()
            assert self.stopped in page.locator("main").inner_text()
            self.look(page, "service")
            page.locator(f"a[href='/services/{SERVICE}/report']").first.click()
            assert page.locator("#report-form input[type=file]").count() == 0, "no file can be sent with the declaration"
            before = self.world.rows("select count(*) from event")[0][0]
            self.fill_declaration(page, classified=True)
            send_as_it_is(page, "#report-form")
            assert self.stopped in page.locator("#faults").inner_text()
            assert self.world.rows("select count(*) from event")[0][0] == before, "nothing is kept of a classified work"
            self.look(page, "classified")
            self.fill_declaration(page, classified=False)
            self.look(page, "declaration")
            page.click("#report-form .actions button[type=submit]")
            page.wait_for_url("**/filed/*")
            self.number = page.locator(".big-number").inner_text().strip()

    def fill_declaration(self, page, classified: bool) -> None:
        fill(page, "#report-form", {
            "classified": classified, "sensitive": False, "category": "annual", "project-number": "BZ25YB999",
            "title": "示例课题：品质生活宜居地研究", "leader": NAME, "phone": PHONE, "unit-name": UNIT,
            "is-county": self.is_county, "may-be-named": False})

    def make_copy(self) -> bytes:
        """The copy is made on the page of the case; it names nobody, and says what only a person can see."""
        with self.office("officer") as page, self.checks.step("officer: makes the anonymised copy, and reads what to look at"):
            self.open(page)
            page.locator("#anonymised a").first.click()
            assert page.locator("#to-look-at li").count() >= 1
            self.look(page, "anonymised")
            with page.expect_download() as download:
                page.locator("#copy-download").click()
            content = download.value.path().read_bytes()
            words = words_of(content)
            for secret in [NAME, "示例申", "139", "１３９", UNIT]:
                assert secret not in words, f"{secret} is in the copy"
            assert MASK in words
            return content

    def admit(self) -> None:
        # What is sent is made anonymous once more: a word processor writes its user's name into what it saves.
        self.step("admits it with the experts' copy", "officer", "admit", {
            "experts-copy": ("copy.docx", "application/octet-stream", self.report()), "looked-through": True}, looks=True)

    def invite(self, *names: str, lead: str) -> None:
        for name in names:
            self.step(f"asks {name}", "officer", "invite", {"reviewer": name, "lead": name == lead}, looks=name == lead)

    def accept(self, *names: str) -> None:
        for name in names:
            self.step("has no interest in it", name, "declare", {"conflict": False}, looks=name == names[0])

    def opine(self, name: str, agrees: bool, grade: str = "", looks: bool = False) -> None:
        answers = {"has-ideology-problem": False, "agrees": agrees, "reason": f"{self.opinion} {name}"}
        self.step("gives three ticks and an opinion", name, "review", {**answers, **({"grade": grade} if agrees else {})}, looks)

    # When the line, or somebody else, comes between

    def events_stored(self) -> int:
        return self.world.rows("select count(*) from event")[0][0]

    def opine_over_a_bad_line(self, name: str, grade: str) -> None:
        """The line goes as the button is pressed; then the answer is lost on the way back; then the same is sent once more."""
        with self.office(name) as page, self.checks.step(f"{name}: the line goes in the middle of an opinion: nothing is lost, and it counts once"):
            self.open(page)
            words = f"{self.opinion} {name}"
            self.fill(page, "#action-review", {"has-ideology-problem": False, "agrees": True, "grade": grade, "reason": words})
            before = self.events_stored()
            page.context.set_offline(True)
            page.click("#action-review button[type=submit]")
            assert page.locator("#offline").is_visible()
            self.look(page, "offline")
            assert page.input_value('#action-review [name="reason"]') == words
            assert page.locator(f'#action-review [name="grade"][value="{grade}"]').is_checked()
            assert self.events_stored() == before
            page.context.set_offline(False)
            page.wait_for_function("document.getElementById('offline').hidden")
            sent = page.locator("#action-review form").evaluate("form => Object.fromEntries(new FormData(form))")
            lost = []
            page.route("**/actions/review", lambda route: lost.append(self.lose_the_answer(route)))
            page.click("#action-review button[type=submit]", no_wait_after=True)
            self.wait_until(page, lambda: lost)
            assert self.events_stored() == before + 1, "the server has it"
            page.unroute("**/actions/review")
            self.open(page)
            answer = page.request.post(f"/desk/cases/{self.number}/actions/review", multipart=sent, max_redirects=0)
            assert answer.status == 303, f"the same again is answered as the first time: {answer.status}"
            assert self.events_stored() == before + 1, "and counts once"

    @staticmethod
    def lose_the_answer(route) -> None:
        """The server has it; the browser never hears so."""
        route.fetch(max_redirects=0)
        route.abort("connectionreset")

    @staticmethod
    def wait_until(page, holds) -> None:
        for _ in range(100):
            if holds():
                return
            page.wait_for_timeout(50)
        raise AssertionError("it did not come to be")

    def stale(self, name: str, account: str, action: str, answers: dict, other) -> None:
        """Who has an old page open is told that the case has gone on, and keeps what was written."""
        with self.office(account) as page:
            self.open(page)
            self.fill(page, f"#action-{action}", answers)
            other()
            with self.checks.step(f"{account}: {name}"):
                send_as_it_is(page, f"#action-{action}")
                said = page.locator("main").inner_text()
                assert self.text("desk.movedOnTitle") in said, said[:600]
                assert all(words in page.content() for words in answers.values() if isinstance(words, str)), "it is lost"
                self.look(page, f"{action}-stale")

    def at_once(self, name: str, action: str, answers: dict[str, dict], wins: int) -> None:
        """Each presses the button before any of them has an answer."""
        with self.checks.step(f"{' and '.join(answers)}: {name}"):
            pages = {account: self.world.page(self.language, self.widths["office"], account) for account in answers}
            try:
                for account, page in pages.items():
                    self.open(page)
                    self.fill(page, f"#action-{action}", answers[account])
                for page in pages.values():
                    page.locator(f"#action-{action} form").evaluate("form => setTimeout(() => form.requestSubmit())")
                for page in pages.values():
                    page.wait_for_selector(f"main .note-good, main .faults")
                done = [account for account, page in pages.items() if page.url.endswith(f"?done={action}")]
                assert len(done) == wins, f"{len(done)} of {len(pages)} were done"
                for account in set(pages) - set(done):
                    assert answers[account]["reason"] in pages[account].content(), "what the other wrote is lost"
                    self.look(pages[account], f"{action}-second")
            finally:
                for page in pages.values():
                    page.context.close()

    def reads_only_the_copy(self, name: str) -> None:
        with self.office(name) as page, self.checks.check(f"{name}: reads the copy, and neither name nor unit"):
            self.open(page)
            said = page.content()
            for secret in [NAME, PHONE, UNIT, "示例研究院", self.applicant, "南江县", "institute", "county-unit", "BZ25YB999"]:
                assert secret not in said, f"{secret} is on the expert’s page: …{said[max(0, said.index(secret) - 200):][:300]}"
            links = page.locator("a[href^='/files/']")
            assert links.count() == 1, "one file, the copy"
            content = page.request.get(links.first.get_attribute("href")).body()
            assert MASK in words_of(content) and NAME not in words_of(content) and "139" not in words_of(content)
            self.look(page, "expert")


class ByCounty(Journey):
    name, language, applicant, unit, agency, is_county = "county", "zh-Hans", "applicant-a", "county-unit", "sample-county-school", True
    stopped, opinion = "涉密成果不得在本系统", "论证扎实"

    def run(self) -> None:
        self.declare()
        self.hand_in("hand-in", looks=True)
        self.listed("county-unit")
        with self.resident() as page, self.checks.check("the applicant finds it among their matters"):
            page.goto("/my")
            assert self.number in page.locator("main").inner_text()
            self.look(page, "my")
        self.refused("from a county it does not go straight to the city", "county-unit", "unit-pass", "须先送县（区）社科联审核")
        self.step("sends it back for correction", "county-unit", "unit-return", {"reason": "附件缺签字页，请补"}, looks=True)
        with self.resident() as page, self.checks.check("the applicant prints their own form, without what they do not read"):
            page.goto(f"/my/{self.number}")
            for kind, begins in [("docx", b"PK"), ("pdf", b"%PDF-")]:
                with page.expect_download() as download:
                    page.click(f"a[href='/my/{self.number}/forms/{SERVICE}/{kind}']")
                content = download.value.path().read_bytes()
                assert content.startswith(begins)
                if kind == "docx":
                    words = words_of(content)
                    assert all(word in words for word in [NAME, UNIT, "BZ25YB999", "示例课题"])
        with self.resident() as page, self.checks.check("the applicant reads why it came back"):
            page.goto(f"/my/{self.number}")
            assert "附件缺签字页" in page.locator("main").inner_text()
            self.look(page, "returned")
        self.hand_in("resubmit", looks=True, corrections="已补签字页")
        self.step("passes it on to the county", "county-unit", "unit-pass-on", {
            "unit-direction": "无", "unit-quality": "符合", "agency": "federation-nanjiang"}, looks=True)
        self.step("agrees", "nanjiang", "county-pass", {"county-ideology": "无", "county-consent": "同意结项"}, looks=True)
        self.make_copy()
        self.stale("has an old page, while another admits it", "officer-2", "return-received", {"reason": "请补目录与页码"}, self.admit)
        self.invite("judge-1", "judge-2", "judge-3", lead="judge-1")
        with self.office("judge-3") as page, self.checks.step("judge-3: has an interest, and sees nothing more of it"):
            self.open(page)
            assert page.locator("a[href^='/files/']").count() == 0, "nothing is shown before"
            fill(page, "#action-declare", {"conflict": True})
            page.click("#action-declare button[type=submit]")
            page.wait_for_url("**/desk?said=*")
            assert page.goto(f"/desk/cases/{self.number}").status == 404
        self.accept("judge-1", "judge-2")
        self.reads_only_the_copy("judge-1")
        self.step("withdraws after accepting", "judge-2", "stand-down", {"conflict": False, "reason": "出差"}, looks=True)
        self.refused("cannot be closed without three", "officer", "end-review", "主审专家还没有提交意见")
        self.invite("judge-4", lead="")
        self.accept("judge-4")
        self.opine_over_a_bad_line("judge-1", "good")
        self.opine("judge-4", True, "excellent")
        with self.office("judge-4") as page, self.checks.check("judge-4: does not read what the other wrote"):
            self.open(page)
            assert "judge-1" not in page.content()
        self.invite("judge-5", lead="")
        self.step("takes the seat back of who never answers", "officer", "release-expert",
                  {"reviewer": "judge-5", "reason": "未答复"}, looks=True)
        self.invite("judge-6", lead="")
        self.accept("judge-6")
        self.opine("judge-6", True, "good")
        self.step("ends the review", "officer", "end-review", looks=True)
        self.step("agrees, and numbers the certificate", "head", "approve", {
            "certificate-number": "巴社科结〔2026〕示例1号", "closed-on": "2026-03-02"}, looks=True)
        self.papers()
        self.step("puts it on the public list", "officer", "publish")
        with somebody(self.world, self.language, "desk") as page, self.checks.check("anybody: finds it on the public list, unnamed"):
            page.goto(f"/services/{SERVICE}")
            page.locator(f"a[href='/services/{SERVICE}/closed']").click()
            said = page.locator("main").inner_text()
            assert self.number in said and "示例课题" in said and "良好" in said and NAME not in said and PHONE not in said
            self.look(page, "closed")

    def papers(self) -> None:
        with self.office("officer") as page, self.checks.step("officer: prints the form, the certificate and takes the archive"):
            self.open(page)
            self.look(page, "case-closed")
            form = words_of(self.printed(page, SERVICE, "结项归档"))
            for word in [NAME, UNIT, "BZ25YB999", "示例课题", "同意结项", "2026"]:
                assert word in form, f"{word} is not in the form"
            assert NAME not in words_of(self.printed(page, SERVICE, "")), "names are printed for a stated purpose only"
            assert "巴社科结" in words_of(self.printed(page, "closing-certificate", "发证"))
            page.fill("#archive-purpose", "结项归档")
            with page.expect_download() as download:
                page.click("#archive button[type=submit]")
            with zipfile.ZipFile(download.value.path()) as archive:
                names = archive.namelist()
                sums = dict(reversed(line.split("  ")) for line in archive.read("SHA256SUMS").decode().splitlines())
                assert all(hashlib.sha256(archive.read(name)).hexdigest() == sums[name] for name in names if name in sums)
                assert set(names) == set(sums) | {"SHA256SUMS"}
                assert sum("-report-" in name for name in names) == 2, "both versions of the report"
                assert NAME in archive.read("personal.json").decode()
                record = archive.read("record.html").decode()
                assert archive.read("record.pdf").startswith(b"%PDF-")
                assert all(sums[name] in record for name in names if name.startswith(("files/", "events/")))
                assert "同意结项" in record and "市社科联" in record
        with self.resident() as page, self.checks.check("the applicant reads who has read their name, and why"):
            page.goto("/my/readings")
            assert "结项归档" in page.locator("main").inner_text()
        with self.office("nanjiang") as page, self.checks.check("the county's officer takes out no archive"):
            self.open(page)
            assert page.locator("#archive").count() == 0

    def printed(self, page, form: str, purpose: str) -> bytes:
        page.select_option(f"#format-{form}", "docx")
        page.fill(f"#purpose-{form}", purpose)
        with page.expect_download() as download:
            page.locator(f"section[aria-labelledby='paper-{form}'] button").click()
        return download.value.path().read_bytes()


class Straight(Journey):
    name, language, applicant, unit, agency, is_county = "straight", "en", "applicant-b", "institute", "sample-institute", False
    stopped, opinion = "Classified work cannot be closed here", "Thin"
    widths = {"applicant": "desk", "office": "phone"}

    def run(self) -> None:
        self.declare()
        self.hand_in("hand-in", looks=True)
        self.step("passes it straight on", "institute", "unit-pass", {"unit-direction": "none", "unit-quality": "as planned"}, looks=True)
        self.make_copy()
        self.admit()
        self.invite("judge-1", "judge-2", "judge-3", lead="judge-2")
        self.accept("judge-1", "judge-2", "judge-3")
        self.reads_only_the_copy("judge-2")
        self.opine("judge-1", True, "qualified", looks=True)
        refusal = {"has-ideology-problem": False, "agrees": False}
        self.at_once("judge at once, and both count", "review", {
            name: {**refusal, "reason": f"{self.opinion} {name}"} for name in ["judge-2", "judge-3"]}, wins=2)
        self.step("ends the review", "officer", "end-review", looks=True)
        self.refused("cannot close what the lead expert does not agree to", "head", "approve", "The lead expert does not agree")
        self.at_once("decide at once: one does, and the other keeps what was written", "refuse", {
            name: {"reason": f"The experts do not agree ({name})"} for name in ["head", "head-2"]}, wins=1)
        with self.resident() as page, self.checks.check("the applicant reads why"):
            page.goto(f"/my/{self.number}")
            assert "The experts do not agree" in page.locator("main").inner_text()
            self.look(page, "refused")
