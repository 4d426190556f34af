"""An area's renewal, walked by all its people: to its end in Chinese with residents at a phone, and in English with residents
at a desk to a vote that falls short. The two walks share a town and its clock; a notice hangs for thirty days.
"""

from dataclasses import dataclass

import gallery
import pictures
import secret_survey
from accessibility import no_grave_fault, no_sideways_scroll
from forms import DOCUMENT, fill, send_as_it_is
from people import press_without_page, somebody, take
from server import PACK
from town import Town
from world import World

FIRST_DAY, AFTER_THE_NOTICE = "2026-03-02", "2026-04-02"
STAFF = {
    "street": "street-office", "community": "community-committee", "housing": "housing-department",
    "leader": "city-office", "designer": "design-institute", "finance": "finance-department",
    "investor": "private-investor", "builder": "renewal-builder", "inspector": "quality-supervision",
    "clerk": "reception-centre",
}
EXPERTS = ["expert-1", "expert-2", "expert-3"]
RESIDENTS = [f"resident-{number}" for number in range(1, 7)]
ROLL = [
    ("1-1-101", "82.50", "H01"), ("1-1-102", "82.50", "H02"), ("1-1-201", "96.00", "H03"),
    ("2-1-101", "71.20", "H04"), ("2-1-102", "71.20", "H05"), ("2-1-201", "260.00", "H06"),
]
UNITS = [unit for unit, _, _ in ROLL]


@dataclass
class Words:
    """What people type, in the language of the walk."""
    language: str
    resident_width: str
    office_width: str
    place: str
    need: str
    why: str
    buildings: list[str]
    urgent: str
    wishes: list[str]
    parts: list[str]
    opinion: str
    nameless: str
    reply: str
    note: str


CHINESE = Words(
    "zh-Hans", "phone", "desk", "南池河街，文庙巷至小东门", "排水不畅，雨天积水；屋面漏雨；没有停车的地方",
    "经现场核实，街巷格局完整", ["1号楼", "2号楼"], "下雨天巷子积水", ["疏通并更换排水管", "整理停车位", "修缮屋面，保留街巷"],
    ["更换排水管320米", "巷口设停车位18个", "屋面修缮，保留原有街巷"], "停车位离文庙太近，建议改到巷口", "施工请避开高考",
    "已调整位置，见图纸第3页", "管道已试水，屋面已验漏")
ENGLISH = Words(
    "en", "desk", "phone", "Jiangbei, the two blocks behind the market", "Drains overflow, and there is nowhere to park",
    "An ordinary built-up area", ["Block A", "Block B"], "Water in the lane when it rains", ["Drains that hold", "Room to park"],
    ["320 m of drain", "18 places to park"], "Please keep the old camphor tree", "Start after the school exams",
    "The tree stays; see sheet 3", "Pipes tested")


def walk(world: World) -> None:
    town = Town(world, PACK, "renewal-town")
    done, not_done = ToDone(CHINESE), ToNotDone(ENGLISH)
    with town.on(FIRST_DAY) as morning:
        enlist(town)
        for journey in [done, not_done]:
            journey.come(morning).until_the_notice()
    with town.on(AFTER_THE_NOTICE) as morning:
        for journey in [done, not_done]:
            journey.come(morning).after_the_notice()
    secret_survey.walk(world)


def enlist(town: Town) -> None:
    for role, agency in STAFF.items():
        town.enlist(role, role, agency)
    for name in EXPERTS:
        town.enlist(name, "reviewer", "expert-pool")
    for name in RESIDENTS:
        town.enlist(name)


class Journey:
    name = ""
    category = ""
    is_historic = False
    area = ""
    works: list[str] = []
    answering: list[str] = []
    # One page of each kind is looked at in any case; the others only to have their pictures.
    looked_at = {
        "demolition-refused", "classify-refused", "enrol", "survey", "survey-again", "submit-scheme", "conflict",
        "opinions-of-experts", "notice", "call-vote-refused", "roll", "vote", "settle", "finish", "evaluate", "public",
        "messages-resident-1",
    }

    def __init__(self, words: Words):
        self.words = words
        self.number = ""
        self.seed = 700 if words.language == "en" else 600
        self.pictured = 0
        self.seen: set[str] = set()

    def come(self, world: World) -> "Journey":
        self.world, self.checks = world, world.checks
        self.checks.here = f"renewal {self.name} ({self.words.language}, residents at {self.words.resident_width})"
        return self

    # Who is there

    def office(self, account: str):
        return somebody(self.world, self.words.language, self.words.office_width, account)

    def resident(self, account: str | None = None):
        return somebody(self.world, self.words.language, self.words.resident_width, account)

    def open(self, page) -> None:
        page.goto(f"/desk/cases/{self.number}")

    def look(self, page, name: str) -> None:
        """What everybody's page has to hold, and a picture of it."""
        if not self.world.pictures and (name not in self.looked_at or name in self.seen):
            return
        self.seen.add(name)
        no_grave_fault(page)
        no_sideways_scroll(page)
        self.pictured += 1
        if folder := self.world.pictures:
            folder.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=folder / f"renewal-{self.name}-{self.pictured:02}-{name}.png", full_page=True)

    def show(self, page, name: str, part: str | None = None) -> None:
        """A picture for the README, when it is written anew: of a part of the page, or of how it begins."""
        if self.world.records:
            page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
            picture = page.locator(part).screenshot() if part else page.screenshot()
            gallery.small(picture).save(gallery.SHOWN / f"{name}.png", optimize=True)

    def photo(self) -> bytes:
        self.seed += 1
        return pictures.photo(self.seed)

    def text(self, key: str, **values: str) -> str:
        return self.world.text(key, self.words.language, **values)

    # Steps

    def step(self, name: str, account: str, action: str, answers: dict | None = None, *, warned: bool = False,
             looks: bool = True) -> None:
        """An office opens the case, fills in what a step wants, and takes it."""
        with self.office(account) as page, self.checks.step(f"{account}: {name}"):
            self.open(page)
            box = f"#action-{action}"
            fill(page, box, answers or {})
            if warned:
                page.check(f"#warned-{action}")
            if looks:
                self.look(page, action)
            take(page, action)

    def refused(self, name: str, account: str, action: str, reason: str, answers: dict | None = None) -> None:
        """The step is not taken, and the page says why: before it is tried, or after."""
        with self.office(account) as page, self.checks.step(f"{account}: {name}"):
            self.open(page)
            box = f"#action-{action}"
            if page.locator(box).count():
                fill(page, box, answers or {})
                send_as_it_is(page, box)
            said = page.locator("main").inner_text()
            assert reason in said, f"'{reason}' is not in: {said[:1500]}"
            assert "done=" not in page.url
            self.look(page, f"{action}-refused")

    def public(self, name: str, *texts: str) -> None:
        """What anybody reads of the case."""
        with self.resident() as page, self.checks.check(f"anybody: {name}"):
            page.goto(f"/reports/{self.number}")
            said = page.locator("main").inner_text()
            for text in texts:
                assert text in said, f"'{text}' is not in: {said[:2500]}"
            self.look(page, "public")

    # The way

    def until_the_notice(self) -> None:
        self.file()
        self.classify()
        self.enrol()
        self.ask_residents()
        self.draw_up()
        self.judge()
        self.hang()

    def after_the_notice(self) -> None:
        self.step("the notice has hung for thirty days", "street", "call-vote")

    def file(self) -> None:
        with self.office("street") as page, self.checks.step("street: files the area, and gets its number"):
            self.fill_filing(page, self.category, self.is_historic, self.works)
            self.look(page, "file")
            self.number = self.send_filing(page)

    def fill_filing(self, page, category: str, is_historic: bool, works: list[str]) -> None:
        page.goto("/services")
        page.locator("a[href='/services/renewal']").first.click()
        page.locator("a[href='/services/renewal/report']").first.click()
        fill(page, "#report-form", {
            "category": category, "place.words": self.words.place, "place.region": "511902", "area": self.area,
            "is-historic": is_historic, "works": works, "need": self.words.need})

    def send_filing(self, page) -> str:
        page.click("#report-form .actions button[type=submit]")
        page.wait_for_url("**/desk/cases/*?said=filed")
        self.look(page, "filed")
        return page.url.rsplit("/", 1)[-1].removesuffix("?said=filed")

    def classify(self) -> None:
        self.step("puts it into a class", "housing", "classify", {
            "category": self.category, "is-historic": self.is_historic, "class-reason": self.words.why})
        self.step("approves it", "leader", "approve")

    def enrol(self) -> None:
        raise NotImplementedError

    @property
    def frame(self) -> list[dict]:
        return [{"stratum": name, "units": "3"} for name in self.words.buildings]

    def ask_residents(self) -> None:
        for number, account in enumerate(self.answering):
            with self.resident(account) as page, self.checks.step(f"{account}: finds the survey, reads its promise, answers"):
                self.find_survey(page)
                self.promised_first(page)
                fill(page, "#survey-form", {
                    "stratum": self.words.buildings[number % 2], "wanted": ["pipes", "parking"] if number else ["pipes"],
                    "satisfied": number == 3, "urgent": self.words.urgent})
                if number == 0:
                    self.look(page, "survey")
                    if self.name == "done":
                        self.show(page, "survey")
                page.click("#survey-form .actions button[type=submit]")
                page.wait_for_url("**?said=answered")
                if number == 0:
                    self.look(page, "survey-answered")
        with self.resident(self.answering[0]) as page, self.checks.check(f"{self.answering[0]}: is not asked twice"):
            page.goto(f"/reports/{self.number}/survey")
            assert page.locator("#survey-form").count() == 0
            assert self.text("error.survey.already-answered") in page.locator("main").inner_text()
            self.look(page, "survey-again")
        self.step("counts the answers", "community", "count-wishes")
        if len(self.answering) >= 5:
            self.public("the result is a picture with its table", self.text("activity.interval"))
        else:
            few = self.text("activity.tooFewAnswers", n=str(len(self.answering)))
            self.public("shares of so few answers are not shown", few)

    def find_survey(self, page) -> None:
        """By the links that are there: services, the service, the case, its survey."""
        page.goto("/services")
        page.locator("a[href='/services/renewal']").first.click()
        page.locator(f"a[href='/reports/{self.number}']").first.click()
        page.locator(f"a[href='/reports/{self.number}/survey']").click()

    def promised_first(self, page) -> None:
        promise = self.text("activity.promise-panel")
        said = page.locator("main").inner_text()
        assert promise in said and page.locator("#survey-form").count() == 1
        first = page.locator("#survey-form .field label, #survey-form legend").first.inner_text().splitlines()[0]
        assert said.index(promise) < said.index(first), "the promise stands before the first question"

    def draw_up(self) -> None:
        self.step("records the wishes", "community", "record-wishes", {
            "wishes": [{"wish": wish, "supporters": str(5 - place)} for place, wish in enumerate(self.words.wishes)]})
        self.step("hands in a scheme whose parts answer wishes", "designer", "submit-scheme", {
            "parts": self.parts(), "scheme": DOCUMENT, "predicted-satisfied": "40"})

    def parts(self, answers: int | None = None) -> list[dict]:
        costs = ["600000", "150000", "250000"]
        return [{"part": part, "answers": str(answers or place), "cost": cost}
                for place, (part, cost) in enumerate(zip(self.words.parts, costs), start=1)]

    def judge(self) -> None:
        for name in EXPERTS:
            self.step(f"asks {name}", "housing", "invite", {"reviewer": name}, looks=name == EXPERTS[0])
        for name in EXPERTS[1:]:
            self.step("has no interest in it", name, "declare", {"conflict": False}, looks=name == EXPERTS[1])
        for name in EXPERTS[1:]:
            self.step("gives an opinion", name, "review", {"grade": "agree", "reason": f"{self.words.note} {name}"},
                      looks=name == EXPERTS[1])
        self.step("passes the scheme", "housing", "pass-scheme")

    def hang(self) -> None:
        self.step("posts the notice with a photo", "street", "post",
                  {"posted-where": self.words.place, "posted-photo": self.photo()})
        with self.resident(self.answering[0]) as page, self.checks.step(f"{self.answering[0]}: gives an opinion by name"):
            page.goto(f"/reports/{self.number}")
            fill(page, "#opine-form", {"comment": self.words.opinion})
            self.look(page, "notice")
            page.click("#opine-form .actions button[type=submit]")
            page.wait_for_url("**?said=opined")
        with self.resident() as page, self.checks.step("anybody: gives an opinion without a name"):
            page.goto(f"/reports/{self.number}")
            fill(page, "#opine-form", {"comment": self.words.nameless})
            page.click("#opine-form .actions button[type=submit]")
            page.wait_for_url("**?said=opined")
            self.look(page, "notice-opined")
        self.step("answers the first opinion", "street", "answer",
                  {"opinion": "1", "adopted": True, "reason": self.words.reply})

    def ballot(self, unit: str, code: str, choice: str, looks: bool = False) -> None:
        with self.resident() as page, self.checks.step(f"the owner of {unit} votes with the code of the unit"):
            page.goto(f"/reports/{self.number}")
            page.locator(f"a[href='/reports/{self.number}/vote']").click()
            fill(page, "main form.form", {"unit": unit, "code": code, "choice": choice})
            if looks:
                self.look(page, "vote")
            page.click("main form.form .actions button[type=submit]")
            page.wait_for_url("**?said=voted")
            if looks:
                self.look(page, "voted")

    def codes(self) -> dict[str, str]:
        """As they stand on the printed roll."""
        with self.office("community") as page, self.checks.step("community: prints the codes of the roll"):
            self.open(page)
            page.locator(f"a[href='/desk/cases/{self.number}/roll']").click()
            self.look(page, "roll")
            rows = page.locator("table tbody tr").all()
            found = {row.locator("th").inner_text(): row.locator("code").inner_text() for row in rows}
            assert list(found) == UNITS, found
        for account in ["street", "leader"]:
            with self.office(account) as page, self.checks.check(f"{account}: sees neither the roll nor a code of it"):
                assert page.goto(f"/desk/cases/{self.number}/roll").status >= 400
                body = page.content()
                assert not [code for code in found.values() if code in body], "a code is on the page"
        return found

    def on_paper(self, unit: str, choice: str) -> None:
        with self.office("community") as page, self.checks.step(f"community: enters the paper ballot of {unit}"):
            page.goto(f"/desk/cases/{self.number}/roll")
            fill(page, "section[aria-labelledby=enter]", {"unit": unit, "choice": choice})
            page.click("section[aria-labelledby=enter] button[type=submit]")
            page.wait_for_url("**?said=entered")

    def told(self, account: str, *keys: str) -> None:
        with self.resident(account) as page, self.checks.check(f"{account}: is told {', '.join(keys)}"):
            page.goto("/messages")
            said = page.locator("main").inner_text()
            for key in keys:
                subject = self.text(f"messages.subject-{key}", number=self.number)
                assert said.count(subject) == 1, f"'{subject}' is not there once: {said}"
            self.look(page, f"messages-{account}")


class ToDone(Journey):
    name = "done"
    category = "micro"
    is_historic = True
    area = "nanchi"
    works = ["street-repair", "parking", "pipes"]
    answering = RESIDENTS[:5]

    def file(self) -> None:
        refusal = "历史街区内不得拆除重建"
        with self.office("street") as page, self.checks.step("street: a demolition in a historic block is refused, and why"):
            self.fill_filing(page, "rebuilding", True, ["rebuilding"])
            send_as_it_is(page, "#report-form")
            said = page.locator("#faults").inner_text()
            assert refusal in said and "历史文化名城" in said, said
            self.look(page, "demolition-refused")
        with self.office("street") as page, self.checks.step("street: files a demolition and says that nothing is historic"):
            self.fill_filing(page, "rebuilding", False, ["rebuilding"])
            self.number = self.send_filing(page)
        self.refused("finds the block historic: it may not go on, with the source", "housing", "classify", "不得拆除重建", {
            "category": "rebuilding", "is-historic": True, "class-reason": self.words.why})
        self.step("declines the demolition", "housing", "refuse", {"reason": "历史街区，不得拆除"}, looks=False)
        super().file()

    def classify(self) -> None:
        answers = {"category": self.category, "is-historic": True, "class-reason": self.words.why}
        self.refused("has to have read what the study says of this area", "housing", "classify", "课题研究", answers)
        self.step("puts it into a class, having read the warning", "housing", "classify", answers, warned=True)
        self.step("approves it", "leader", "approve")
        self.public("the case says which class it is of", self.words.why)

    def enrol(self) -> None:
        rows = [{"unit": unit, "area": area, "owner": owner} for unit, area, owner in ROLL]
        self.step("hands in roll and frame, row by row", "community", "enrol", {"roll": rows, "frame": self.frame})

    def draw_up(self) -> None:
        self.step("records the wishes", "community", "record-wishes", {
            "wishes": [{"wish": wish, "supporters": str(5 - place)} for place, wish in enumerate(self.words.wishes)]})
        self.refused("a part that answers no wish is refused", "designer", "submit-scheme", "回应一条登记在册的居民意愿", {
            "parts": self.parts(answers=9), "scheme": DOCUMENT, "predicted-satisfied": "40"})
        self.step("hands in a scheme whose parts answer wishes", "designer", "submit-scheme", {
            "parts": self.parts(), "scheme": DOCUMENT, "predicted-satisfied": "40"})
        self.public("the scheme, its parts and its price", self.words.parts[0], "1,000,000")

    def judge(self) -> None:
        for name in EXPERTS:
            self.step(f"asks {name}", "housing", "invite", {"reviewer": name}, looks=name == EXPERTS[0])
        conflicted, first, second = EXPERTS
        with self.office(conflicted) as page, self.checks.step(f"{conflicted}: has an interest, and sees nothing more of it"):
            self.open(page)
            fill(page, "#action-declare", {"conflict": True})
            page.click("#action-declare button[type=submit]")
            page.wait_for_url("**/desk?said=*")
            assert page.locator(".note-good").is_visible()
            self.look(page, "conflict")
            assert page.goto(f"/desk/cases/{self.number}").status == 404
        for name in [first, second]:
            self.step("has no interest in it", name, "declare", {"conflict": False}, looks=name == first)
        self.step("gives an opinion", first, "review", {"grade": "agree", "reason": "排水坡度合理"})
        with self.office(second) as page, self.checks.check(f"{second}: does not see the other's before giving theirs"):
            self.open(page)
            assert "排水坡度合理" not in page.content()
        self.step("gives an opinion", second, "review", {"grade": "agree", "reason": "屋面做法与街巷相称"}, looks=False)
        with self.office("housing") as page, self.checks.check("housing: reads both opinions"):
            self.open(page)
            said = page.locator("main").inner_text()
            assert "排水坡度合理" in said and "屋面做法与街巷相称" in said
            self.look(page, "opinions-of-experts")
        self.step("passes the scheme", "housing", "pass-scheme", looks=False)

    def hang(self) -> None:
        super().hang()
        self.refused("may not leave the notice early, and reads until when", "street", "call-vote", "2026年4月1日")
        self.step("answers the second opinion", "street", "answer",
                  {"opinion": "2", "adopted": False, "reason": "工期由学校与街道另行商定"}, looks=False)
        self.told(self.answering[0], "adopted")

    def after_the_notice(self) -> None:
        super().after_the_notice()
        self.vote()
        self.find_money()
        self.build()
        self.ask_again()
        self.step("holds what residents say against the prediction, and closes", "leader", "evaluate",
                  {"evaluation": "回访结果与预测对照后办结"})
        self.public("done, and what came of the prediction", "办结", "对照预测")
        for account in self.answering[:2]:
            self.told(account, "begun", "done")

    def vote(self) -> None:
        codes = self.codes()
        # Five of six households take part; four of them agree, who own more than three quarters of the floor area.
        for unit in UNITS[:2]:
            self.ballot(unit, codes[unit], "yes", looks=unit == UNITS[0])
        with self.resident() as page, self.checks.check("a unit votes once, and a wrong code not at all"):
            for code, reason in [(codes[UNITS[0]], "already-voted"), ("AAAAAAAAAAAA", "no-such-code")]:
                page.goto(f"/reports/{self.number}/vote")
                fill(page, "main form.form", {"unit": UNITS[0], "code": code, "choice": "no"})
                page.click("main form.form .actions button[type=submit]")
                page.wait_for_selector("#faults")
                assert self.text(f"error.vote.{reason}") in page.locator("#faults").inner_text()
            self.look(page, "vote-refused")
        self.on_paper(UNITS[3], "no")
        with self.office("community") as page, self.checks.step("community: voids a ballot that was entered wrongly"):
            page.goto(f"/desk/cases/{self.number}/roll")
            fill(page, "section[aria-labelledby=void]", {"unit": UNITS[3], "reason": "录入时选错，纸票上是同意"})
            page.click("section[aria-labelledby=void] button[type=submit]")
            page.wait_for_url("**?said=voided")
            self.look(page, "voided")
        self.on_paper(UNITS[3], "yes")
        self.on_paper(UNITS[4], "no")
        self.on_paper(UNITS[5], "yes")
        self.public("how many take part, not how they vote", self.text("activity.notCountedYet"))
        self.step("counts the votes", "community", "count-votes")
        self.public("the vote is adopted, by both measures", self.text("activity.adopted"))
        with self.office("street") as page:
            self.open(page)
            self.show(page, "vote", "section[aria-labelledby=result-voting]")

    def find_money(self) -> None:
        self.refused("a vote that was adopted cannot be ended as not agreed", "street", "end-without-agreement", "表决已通过",
                     {"reason": "-"})
        self.step("takes it to the money", "street", "adopt")
        self.step("commits public money", "finance", "commit-public", {"public-amount": "550000"})
        self.step("commits residents' money", "community", "commit-residents", {"residents-amount": "150000"})
        self.refused("sources that do not add up are refused", "street", "settle", "三方资金之和与总造价不相等")
        self.step("commits private money", "investor", "commit-private", {"private-amount": "300000"})
        self.refused("too large a public share warns", "street", "settle", "财政补助超过总造价的一半")
        self.step("the money is found", "street", "settle", warned=True)
        self.public("the three sources and each household's share", "550,000", "150,000", "300,000", "25,000")

    def build(self) -> None:
        self.step("names the builder", "street", "award", {
            "agency": "renewal-builder", "works-period.from": "2026-04-10", "works-period.to": "2026-09-30"})
        self.step("begins with a photo", "builder", "begin-works", {"before-photo": self.photo()})
        self.step("reports progress", "builder", "report-progress", {"progress": "35", "progress-photo": self.photo()})
        self.step("stops the clock", "street", "pause", {"reason": "汛期停工"})
        self.step("starts it again", "street", "resume", looks=False)
        self.step("waits for compensation", "street", "wait-for-compensation", {"reason": "两户对临时安置有异议", "households-open": "2"})
        self.public("what it waits for", "两户对临时安置有异议")
        self.step("they agree", "street", "end-waiting", {"agreed-on": "2026-04-02"})
        self.step("is done, with proof", "builder", "finish", {"after-photo": self.photo(), "work-note": self.words.note})
        with self.office("builder") as page, self.checks.check("builder: does not accept their own works"):
            self.open(page)
            assert page.locator("#action-accept-works").count() == 0
            assert press_without_page(page, f"/desk/cases/{self.number}", "accept-works").status == 409
        self.step("another agency accepts", "inspector", "accept-works")
        self.step("releases texts and photos", "clerk", "release")
        self.public("the photos of before and after", self.words.note)

    def ask_again(self) -> None:
        for number, account in enumerate(self.answering):
            with self.resident(account) as page, self.checks.step(f"{account}: is asked again"):
                self.find_survey(page)
                fill(page, "#survey-form", {
                    "stratum": self.words.buildings[number % 2], "satisfied": True, "heard": number > 0,
                    "remaining": "楼道灯" if number == 0 else ""})
                if number == 0:
                    self.look(page, "survey-again")
                page.click("#survey-form .actions button[type=submit]")
                page.wait_for_url("**?said=answered")
        with self.resident(RESIDENTS[5]) as page, self.checks.check("who did not answer the first time is not asked"):
            page.goto(f"/reports/{self.number}/survey")
            assert self.text("error.survey.not-of-the-panel") in page.locator("main").inner_text()
            self.look(page, "not-of-the-panel")
        self.step("counts the second survey", "community", "count-again")


class ToNotDone(Journey):
    name = "not-done"
    category = "overall"
    area = "jiangbei"
    works = ["parking", "pipes"]
    answering = RESIDENTS[:2]

    def enrol(self) -> None:
        pasted = "\n".join("\t".join(row) for row in ROLL)
        self.step("hands in roll and frame, pasted from a sheet", "community", "enrol",
                  {"roll.pasted": pasted, "frame": self.frame})

    def after_the_notice(self) -> None:
        self.step("answers the second opinion", "street", "answer",
                  {"opinion": "2", "adopted": True, "reason": self.words.reply}, looks=False)
        super().after_the_notice()
        codes = self.codes()
        # Four of six households take part, which is two thirds; of the floor area it is less.
        for unit in UNITS[:2]:
            self.ballot(unit, codes[unit], "yes", looks=unit == UNITS[0])
        for unit in UNITS[2:4]:
            self.on_paper(unit, "yes")
        self.step("counts the votes", "community", "count-votes")
        self.public("enough heads, too little area: nothing is decided", self.text("activity.notQuorate"))
        self.refused("what was not adopted gets no money", "street", "adopt", "It was not adopted")
        self.step("ends it without agreement", "street", "end-without-agreement",
                  {"reason": "Too few owners of floor area took part"})
        self.public("not done, and why", "Too few owners of floor area took part")
        self.told(self.answering[0], "not-done")
