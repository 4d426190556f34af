"""The whole life of a report: resident, second resident, dispatcher, worker, checker, clerk, leader.

Walked twice: in Chinese by a resident at a phone without scripts, and in English by one at a desk with scripts; the staff
have the other width each time.
"""

import re
from dataclasses import dataclass

import pictures
from people import add_photo, filed_report, fill_report, open_form, press_without_page, send, somebody, stage, take
from world import PROCEDURE, World

WORKER, COLLEAGUE = "worker-municipal-works", "worker2-municipal-works"
OWN_CHECKER, OTHER_CHECKER = "checker-municipal-works", "checker-street-enforcement"
DISPATCHER, CLERK, LEADER = "dispatcher-reception-centre", "clerk-reception-centre", "leader-city-office"


@dataclass
class Round:
    language: str
    resident_width: str
    staff_width: str
    has_scripts: bool
    category: str
    seed: int

    @property
    def words(self) -> str:
        return f"浏览器测试路 {self.seed} 号路口"

    @property
    def description(self) -> str:
        return f"灯不亮，夜里看不清路。Lamp out, test {self.seed}."

    @property
    def contact(self) -> str:
        return f"test-contact-{self.seed}@example.org"


ROUNDS = [
    Round("zh-Hans", "phone", "desk", False, "street-lamp", 101),
    Round("en", "desk", "phone", True, "road-surface", 202),
]


def walk(world: World) -> None:
    for number, round_ in enumerate(ROUNDS, start=1):
        world.checks.here = f"life {number} ({round_.language}, resident at {round_.resident_width})"
        Life(world, round_).walk()


class Life:
    def __init__(self, world: World, round_: Round):
        self.world, self.round, self.checks = world, round_, world.checks
        self.number = ""
        self.follow = ""

    def walk(self) -> None:
        cases_before = self.cases_counted()
        self.file()
        self.second_resident_joins()
        self.register_and_dispatch()
        self.work()
        self.nobody_near_the_work_closes()
        self.close("another agency's checker closes")
        self.reporter_reopens()
        self.second_round()
        self.release()
        self.leader_looks(cases_before)

    # What each person does

    def file(self) -> None:
        with self.resident() as page:
            with self.checks.step("the resident files a report with a photo"):
                open_form(page)
                words = self.fill(page)
                add_photo(page, "#f-photo", pictures.photo(self.round.seed))
                send(page)
                filed = filed_report(page, secrets=[self.round.contact])
                self.number, self.follow = filed.number, filed.follow
                self.world.filed.append(filed)
            with self.checks.step("the follow link shows what the resident gave"):
                page.goto(self.follow)
                given = page.locator("main").inner_text()
                for said in [words, self.round.description, self.round.contact]:
                    assert said in given, said
                assert page.locator(".photos img").count() == 1
            with self.checks.check("the public page shows neither text nor photo nor contact yet"):
                self.public_page_lacks(self.round.description, self.round.contact)

    def second_resident_joins(self) -> None:
        with self.resident() as page:
            with self.checks.step("the same kind nearby is offered to a second resident, who joins it"):
                open_form(page)
                self.fill(page, contact="")
                send(page)
                near = page.locator("#near .case-card", has_text=self.number)
                near.locator("button[type=submit]").click()
                page.wait_for_url(f"**/reports/{self.number}?said=joined")
                assert self.world.text("cases.joinedCount", self.round.language, n="1") in page.content()
            with self.checks.check("one browser counts once"):
                page.goto(f"/reports/{self.number}")
                page.locator("form[action$='/join'] button").click()
                page.wait_for_url(f"**/reports/{self.number}?said=joined")
                assert self.world.text("cases.joinedCount", self.round.language, n="1") in page.content()

    def register_and_dispatch(self) -> None:
        with self.staff(DISPATCHER) as page:
            with self.checks.step("the dispatcher finds it on the desk"):
                page.goto("/desk?stage=reported")
                page.locator(".desk-table a", has_text=self.number).click()
                page.wait_for_url(f"**/desk/cases/{self.number}")
            with self.checks.step("the photo's own place and time are evidence, for staff only"):
                evidence = page.locator(".evidence").inner_text()
                assert "106.75" in evidence and "31.85" in evidence, evidence
                assert re.search(r"2026年11月22日|22 November 2026", evidence), evidence
            with self.checks.check("the stored photo says nothing of place and time any more"):
                jpeg = page.request.get(page.locator(".evidence a").first.get_attribute("href")).body()
                assert pictures.metadata(jpeg) == {"exif": {}, "place": {}, "info": {}}, pictures.metadata(jpeg)
            with self.checks.check("the contact is shown for a purpose only, and the purpose is on the page"):
                page.fill("#purpose", "ask where the lamp stands")
                page.click("form[action$='/contact'] button")
                text = page.locator("main").inner_text()
                assert self.round.contact in text and "ask where the lamp stands" in text
            with self.checks.step("registers it: the term begins"):
                self.open(page)
                take(page, "register")
                assert page.locator(".case-now .due-running").is_visible()
            with self.checks.step("dispatches it to Municipal Works"):
                page.select_option("#action-dispatch select", "municipal-works")
                take(page, "dispatch")

    def work(self) -> None:
        with self.staff(WORKER) as page:
            with self.checks.step("the worker begins, stops the clock with a reason, and starts it again"):
                page.goto("/desk")
                assert page.locator(".desk-table a", has_text=self.number).count() == 1
                self.open(page)
                take(page, "begin")
                page.fill("#action-pause textarea, #action-pause input[type=text]", "等待材料 Waiting for a part")
                take(page, "pause")
                assert page.locator(".case-now .due-suspended").is_visible()
                take(page, "resume")
                assert page.locator(".case-now .due-running").is_visible()
                assert "Waiting for a part" in page.locator("section[aria-labelledby=term]").inner_text()
            with self.checks.step("the resident's own photo is refused as proof, and what was typed stays"):
                self.finish(page, pictures.photo(self.round.seed), "换了灯泡 New bulb")
                assert self.world.text("error.case.photo-already-held", self.round.language) in page.content()
                assert page.locator("#action-finish textarea").input_value() == "换了灯泡 New bulb"
                assert page.locator("[data-focus]").first.is_visible()
            with self.checks.step("with a photo taken after the work it is done"):
                add_photo(page, "#action-finish input[type=file]", pictures.photo(self.round.seed + 1))
                take(page, "finish")

    def nobody_near_the_work_closes(self) -> None:
        for account, why in [(WORKER, "not-your-role"), (COLLEAGUE, "not-your-role"), (OWN_CHECKER, "separation-of-duty")]:
            with self.staff(account) as page, self.checks.step(f"{account} cannot close it"):
                self.open(page)
                before = stage(page)
                self.no_button(page, "close", why)
                answer = press_without_page(page, f"/desk/cases/{self.number}", "close")
                assert answer.status == 409, answer.status
                assert self.refusal(why) in answer.text(), why
                self.open(page)
                assert stage(page) == before

    def close(self, name: str) -> None:
        with self.staff(OTHER_CHECKER) as page, self.checks.step(name):
            page.goto("/desk")
            assert page.locator(".desk-table a", has_text=self.number).count() == 1
            self.open(page)
            take(page, "close")

    def reporter_reopens(self) -> None:
        with self.resident() as page:
            with self.checks.step("through the follow link: judged not fixed"):
                page.goto(self.follow)
                self.judge(page, "no")
            with self.checks.step("through the follow link: reopened"):
                page.fill("#action-reopen textarea", "还是不亮 Still dark")
                take(page, "reopen")
            with self.checks.check("the public page offers nobody else to judge or reopen"):
                page.goto(f"/reports/{self.number}")
                assert page.locator("form[action*='actions']").count() == 0

    def second_round(self) -> None:
        with self.staff(DISPATCHER) as page, self.checks.step("second round: dispatched again"):
            self.open(page)
            page.select_option("#action-dispatch select", "municipal-works")
            take(page, "dispatch")
        with self.staff(COLLEAGUE) as page:
            with self.checks.step("second round: a colleague does the work; the first round's photo is refused"):
                self.open(page)
                take(page, "begin")
                self.finish(page, pictures.photo(self.round.seed + 1), "换了线路 New wire")
                assert self.world.text("error.case.photo-already-held", self.round.language) in page.content()
                add_photo(page, "#action-finish input[type=file]", pictures.photo(self.round.seed + 2))
                take(page, "finish")
        self.close("second round: closed by another agency")
        with self.resident() as page, self.checks.step("second round: the resident judges it fixed"):
            page.goto(self.follow)
            self.judge(page, "yes")

    def release(self) -> None:
        with self.checks.check("before a clerk looks, text and photos are still not public"):
            self.public_page_lacks(self.round.description, "New bulb", "New wire")
        with self.staff(CLERK) as page, self.checks.step("the clerk releases text and photos"):
            self.open(page)
            take(page, "release")
        with somebody(self.world, self.round.language, "phone") as page:
            with self.checks.step("now the public page shows them, and still no contact"):
                page.goto(f"/reports/{self.number}")
                text = page.locator("main").inner_text()
                assert self.round.description in text and "New wire" in text
                assert self.round.contact not in page.content() and "Still dark" not in page.content()
                images = page.locator(".photos img")
                assert images.count() == 3
                assert page.request.get(images.first.get_attribute("src")).status == 200

    def leader_looks(self, cases_before: int) -> None:
        with self.staff(LEADER) as page:
            with self.checks.check("the leader's desk shows what is overdue"):
                page.goto("/desk")
                assert page.locator("tr.late .due-overdue").count() > 0
            with self.checks.check("the board counts the report"):
                page.goto(f"/services/{PROCEDURE}/board")
                assert page.locator(".figure-card").count() == 4
                assert page.locator("figure svg").count() == 1
            with self.checks.check("the indicator rests on one case more than before"):
                after = self.cases_counted()
                assert after == cases_before + 1, f"{cases_before} before, {after} after"
            for path in ["/measures/M1.2b", "/verdicts"]:
                with self.checks.check(f"{path} shows the sealed prediction, made up, with its verdict"):
                    page.goto(path)
                    self.prediction_is_judged(page)

    # What they share

    def resident(self):
        more = {} if not self.round.has_scripts else {
            "permissions": ["geolocation"],
            "geolocation": {"longitude": pictures.LONGITUDE, "latitude": pictures.LATITUDE, "accuracy": 8},
        }
        return somebody(
            self.world, self.round.language, self.round.resident_width, scripts=self.round.has_scripts, **more)

    def staff(self, account: str):
        return somebody(self.world, self.round.language, self.round.staff_width, account)

    def fill(self, page, contact: str | None = None) -> str:
        """By region and words without scripts; with them by the device's position and words of one's own."""
        contact = self.round.contact if contact is None else contact
        region = None if self.round.has_scripts else "511902"
        fill_report(page, self.round.category, self.round.words, self.round.description, region, contact)
        if self.round.has_scripts:
            page.click("[data-position-ask]")
            page.wait_for_function("document.querySelector('[data-longitude]').value !== ''")
        return self.round.words

    def open(self, page) -> None:
        page.goto(f"/desk/cases/{self.number}")

    def finish(self, page, jpeg: bytes, note: str) -> None:
        add_photo(page, "#action-finish input[type=file]", jpeg)
        page.fill("#action-finish textarea", note)
        page.click("#action-finish button[type=submit]")
        page.wait_for_load_state()

    def judge(self, page, answer: str) -> None:
        page.locator(f"#action-judge label[for$='-{answer}']").click()
        take(page, "judge")

    def no_button(self, page, action: str, why: str) -> None:
        assert page.locator(f"#action-{action}").count() == 0
        reason = page.locator(f"#why-{action}")
        if reason.count():
            assert reason.inner_text() == self.refusal(why), reason.inner_text()
        else:
            assert why != "separation-of-duty", "who holds the role is told why they may not"

    def refusal(self, code: str) -> str:
        begin = {"zh-Hans": "开始处置", "en": "Begin work"}[self.round.language]
        return self.world.text(f"error.case.{code}", self.round.language, action=begin)

    def public_page_lacks(self, *texts: str) -> None:
        with somebody(self.world, self.round.language) as page:
            page.goto(f"/reports/{self.number}")
            assert page.locator("main .photos img").count() == 0
            for text in texts:
                assert text not in page.content(), text
            for (blob,) in self.world.rows(
                "select hash from blob_use join case_row using (case_id) where number = ?", self.number):
                assert page.request.get(f"/photos/{blob}").status == 404, blob

    def cases_counted(self) -> int:
        """What the indicator's page says it rests on, over its whole span."""
        before, after = self.world.text("figure.rests-on", self.round.language).split("{count}")
        with somebody(self.world, self.round.language) as page:
            page.goto("/indicators/response-median")
            found = re.search(re.escape(before) + r"([\d,]+)" + re.escape(after), page.locator("main").inner_text())
            assert found, "the page says how many cases its value rests on"
            return int(found[1].replace(",", ""))

    def prediction_is_judged(self, page) -> None:
        text = page.locator("main").inner_text()
        assert re.search(r"\b[0-9a-f]{12,64}\b", text), "the seal's digest"
        words = [self.world.text(f"verdictword.{word}", self.round.language) for word in ["reached", "partly", "not", "cannot-tell"]]
        assert any(word in text for word in words), "a verdict"
        assert {"zh-Hans": "演示", "en": "emonstration"}[self.round.language] in text or "made up" in text
