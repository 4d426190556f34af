"""An anonymous survey in the example town: answered with a blind-signed token by who has scripts, with a code on paper by who
has none.
"""

from forms import fill, send_as_it_is
from people import somebody, take
from server import PROJECT
from town import Town
from world import World

PACK = PROJECT / "cities/example"
FIRST_DAY, AFTER_THE_NOTICE = "2026-03-02", "2026-03-09"
DISPATCHER, EXPERTS, RESIDENT = "dispatcher", ["checker-1", "checker-2"], "resident"
QUARTERS = ["北街", "南街"]


def walk(world: World) -> None:
    world.checks.here = "anonymous survey"
    town = Town(world, PACK, "example-town")
    poll = Poll()
    with town.on(FIRST_DAY) as morning:
        enlist(town)
        poll.come(morning).until_the_notice()
    with town.on(AFTER_THE_NOTICE) as morning:
        poll.come(morning).ask()


def enlist(town: Town) -> None:
    town.enlist(DISPATCHER, "dispatcher", "desk")
    for name in EXPERTS:
        town.enlist(name, "checker", "works")
    town.enlist(RESIDENT)


class Poll:
    number = ""

    def come(self, world: World) -> "Poll":
        self.world, self.checks = world, world.checks
        return self

    def step(self, name: str, account: str, action: str, answers: dict | None = None) -> None:
        with somebody(self.world, "zh-Hans", "desk", account) as page, self.checks.step(f"{account}: {name}"):
            page.goto(f"/desk/cases/{self.number}")
            fill(page, f"#action-{action}", answers or {})
            take(page, action)

    def until_the_notice(self) -> None:
        with somebody(self.world) as page, self.checks.step("anybody: files the matter"):
            page.goto("/services/trial/report")
            fill(page, "#report-form", {
                "category": "small", "place.words": "测试路口", "place.region": "990101", "subject": "路灯", "households": "40", "budget": "8000",
                "way": "mend", "is-urgent": False})
            send_as_it_is(page, "#report-form")
            assert "/filed/" in page.url, page.locator("#faults").inner_text()
            self.number = page.locator(".big-number").inner_text().strip()
        self.step("takes it on", DISPATCHER, "take-on")
        self.step("hands in roll and frame", DISPATCHER, "fill-in", {
            "frame": [{"stratum": quarter, "units": "20"} for quarter in QUARTERS],
            "roll": [{"unit": "1-101", "area": "80"}]})
        for name in EXPERTS:
            self.step(f"asks {name}", DISPATCHER, "invite", {"reviewer": name})
        for name in EXPERTS:
            self.step("has no interest", name, "declare", {"conflict": False})
            self.step("gives an opinion", name, "review", {"grade": "good", "reason": "-"})
        self.step("passes it", DISPATCHER, "pass")
        self.step("posts it", DISPATCHER, "post")

    def ask(self) -> None:
        self.step("opens the survey", DISPATCHER, "ask")
        codes = self.print_codes()
        for width in ["desk", "phone"]:
            self.promised(width)
        self.answer_with_a_code(codes[0])
        self.answer_with_a_token()
        self.step("counts", DISPATCHER, "count-poll")
        with somebody(self.world, width="phone") as page, self.checks.check("anybody: reads that two have answered, and no shares"):
            page.goto(f"/reports/{self.number}")
            few = self.world.text("activity.tooFewAnswers", "zh-Hans", n="2")
            assert few in page.locator("main").inner_text()

    def print_codes(self) -> list[str]:
        with somebody(self.world, account=DISPATCHER) as page, self.checks.step("dispatcher: prints codes, shown this once"):
            page.goto(f"/desk/cases/{self.number}")
            page.fill("#code-count", "12")
            page.click("form[action$='/codes'] button")
            page.wait_for_selector(".slips")
            return page.locator(".slips code").all_inner_texts()

    def promised(self, width: str) -> None:
        with somebody(self.world, width=width) as page, self.checks.check(f"says that it is anonymous before it asks ({width})"):
            page.goto(f"/reports/{self.number}/survey")
            said = page.locator("main").inner_text()
            promise = self.world.text("activity.promise-anonymous", "zh-Hans")
            assert said.index(promise) < said.index("您住在哪里")

    def answer_with_a_code(self, code: str) -> None:
        with somebody(self.world, width="phone", scripts=False) as page:
            with self.checks.step("a code on paper is enough, without scripts and without an account"):
                self.send_with(page, code)
                assert self.world.text("survey.counted", "zh-Hans") in page.locator("main").inner_text()
            with self.checks.check("the code counts once"):
                self.send_with(page, code)
                assert self.world.text("survey.countedBefore", "zh-Hans") in page.locator("main").inner_text()

    def send_with(self, page, code: str) -> None:
        page.goto(f"/reports/{self.number}/survey")
        fill(page, "#survey-form", {"_code": code, "quarter": QUARTERS[0], "content": True})
        page.click("#survey-form .actions button[type=submit]")
        page.wait_for_selector(".note-good")

    def answer_with_a_token(self) -> None:
        with somebody(self.world, account=RESIDENT) as page:
            with self.checks.step("with scripts: the browser has a blinded token signed"):
                page.goto(f"/reports/{self.number}/survey")
                page.click("[data-survey-begin]")
                page.wait_for_function(
                    "said => document.querySelector('[data-survey-status]').textContent === said",
                    arg=self.world.text("survey.begun", "zh-Hans"))
                assert not page.locator("#survey-code").is_visible()
            with self.checks.step("with scripts: the answers go without the session"):
                fill(page, "#survey-form", {"quarter": QUARTERS[1], "content": False})
                with page.expect_request("**/survey/answers") as sent:
                    page.click("#survey-form .actions button[type=submit]")
                assert "cookie" not in sent.value.all_headers()
                page.wait_for_function(
                    "said => document.querySelector('[data-survey-status]').textContent === said",
                    arg=self.world.text("survey.counted", "zh-Hans"))
