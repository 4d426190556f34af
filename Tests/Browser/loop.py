"""The loop: a leader goes from the first page to a named clinic to a case in four clicks, the keeper of the register closes it,
and the object, the indicator and the verdict say so. In the example town, whose clock is put forward between the days."""

import shutil
from pathlib import Path

import pictures
from forms import fill
from people import add_photo, somebody, take
from server import PROJECT
from town import Town
from world import World

PACK = PROJECT / "cities/example"
BEFORE, MENDING, AFTERWARDS = "2026-08-20", "2026-09-14", "2026-10-05"
CLINIC, ADDRESS = "南坪村卫生室", "/registers/clinics/c09"
INDICATOR = "/indicators/clinics-met"
MOST_CLICKS = 4

# The measure whose effect is foretold before the clinics are mended; the example's own measures are about lamps.
MEASURE = """
- id: M2.1
  group: M2
  title: { zh: 卫生室达标, en: Clinics up to standard }
  feature: ecology
  owner: health
  deadline: 2026-12-31
  budget-yuan: 10000
  procedures: [village-clinic-mending]
  predictions:
    - id: clinics
      indicator: clinics-met
      region: "990100"
      starts: 2026-09-01
      baseline: 2026-08
      judged: 2026-09
      change: { low: 5, expected: 8, high: 20 }
      least-cases: 5
      status: demonstration
      method: { zh: 比较两个月末的达标率, en: The shares at the ends of the two months are compared }
"""


def walk(world: World) -> None:
    town = Town(world, pack(world.folder), "loop-town")
    loop = Loop()
    with town.on(BEFORE) as morning:
        town.enlist("leader", "leader", "office")
        town.enlist("keeper", "keeper", "health")
        loop.come(morning).see_what_is_not_known()
    with town.on(MENDING) as morning:
        loop.come(morning).mend()
    with town.on(AFTERWARDS) as morning:
        loop.come(morning).judge()


def pack(folder: Path) -> Path:
    copy = folder / "loop-pack"
    shutil.copytree(PACK, copy)
    (copy / "measures/m2.yaml").write_text(MEASURE.lstrip())
    return copy


class Loop:
    number = ""

    def come(self, world: World) -> "Loop":
        self.world, self.checks = world, world.checks
        return self

    def picture(self, page, name: str) -> None:
        if self.world.pictures:
            self.world.pictures.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=self.world.pictures / f"loop-{name}.png", full_page=True)

    def see_what_is_not_known(self) -> None:
        """On a phone, with a photo; what nobody had looked at can be judged afterwards."""
        for language, clinic, seen in [
            ("zh-Hans", "c07", {"rooms": "3", "area": "70", "water": "yes", "medicines": "61"}),
            ("en", "c11", {"rooms": "3", "area": "66", "water": "yes", "medicines": "60"}),
        ]:
            with somebody(self.world, language, "phone", "keeper") as page:
                with self.checks.step(f"the keeper inspects {clinic} on a phone ({language})"):
                    page.goto(f"/registers/clinics/{clinic}")
                    assert page.locator(".case-now .standing-not-judged").is_visible()
                    self.picture(page, f"object-not-judged-phone-{language}")
                    page.click(f"a[href$='/{clinic}/inspect']")
                    fill(page, ".object-form", seen)
                    add_photo(page, "input[type=file]", pictures.photo(900 + len(clinic + language)))
                    self.picture(page, f"inspect-phone-{language}")
                    page.click(".object-form button[type=submit]")
                    page.wait_for_url("**?said=inspected")
                    assert page.locator(".case-now .standing-met").is_visible()
                with self.checks.check(f"its photo stands in the series and is intact ({language})"):
                    assert page.locator(".photo-series li").count() == 1
                    assert self.world.text("registers.intact", language) in page.locator(".photo-series").inner_text()
        with somebody(self.world, "en", "desk") as page, self.checks.check("nobody else sees the photo"):
            page.goto("/registers/clinics/c07")
            assert page.locator(".photo-series").count() == 0
            for (blob,) in self.world.rows("select hash from object_blob"):
                assert page.request.get(f"/photos/{blob}").status == 404

    def mend(self) -> None:
        with somebody(self.world, "zh-Hans", "desk", "leader") as page:
            page.goto("/")
            clicks = 0

            def click(selector: str, until: str) -> None:
                nonlocal clicks
                clicks += 1
                page.locator(selector).first.click()
                page.wait_for_url(until)

            with self.checks.step("a leader goes from the first page to a named clinic to a case"):
                click("main a[href='/registers']", "**/registers")
                self.picture(page, "registers-desk-zh")
                click("a[href='/registers/clinics?standing=below-floor']", "**standing=below-floor")
                self.picture(page, "register-desk-zh")
                click(f".object-rows a:text-is('{CLINIC}')", f"**{ADDRESS}")
                assert page.locator(".case-now .standing-below-floor").is_visible()
                self.picture(page, "object-below-desk-zh")
                click(f"form[action='{ADDRESS}/case'] button", "**/filed/*")
                self.number = page.locator(".big-number").inner_text().strip()
            with self.checks.check(f"in at most {MOST_CLICKS} clicks: {clicks}"):
                assert clicks <= MOST_CLICKS
            with self.checks.check("a second case about it is refused while the first is at work"):
                page.goto(ADDRESS)
                assert page.locator(f"form[action='{ADDRESS}/case']").count() == 0
                assert self.number in page.locator(".case-now").inner_text()
        with somebody(self.world, "en", "phone", "keeper") as page:
            with self.checks.step("the keeper does the work and closes the case"):
                page.goto(f"/desk/cases/{self.number}")
                take(page, "begin")
                fill(page, "#action-finish", {"rooms-after": "3", "water-after": True, "medicines-after": "66"})
                take(page, "finish")
            with self.checks.step("from the closed case back to the clinic, which has changed"):
                page.locator(f"a[href='{ADDRESS}']").first.click()
                page.wait_for_url(f"**{ADDRESS}")
                assert page.locator(".case-now .standing-met").is_visible()
                path = page.locator(".object-history > li").all_inner_texts()
                assert self.number in path[0] and "66" in path[0], path
                assert self.world.text("registers.standing-below-floor", "en") in path[0], "case → change → standing"
                self.picture(page, "object-met-phone-en")
            with self.checks.step("and on to the indicator, which lists what moved"):
                page.locator(f"a[href='{INDICATOR}']").first.click()
                page.wait_for_url(f"**{INDICATOR}")
                assert "75" in page.locator(".reading").first.inner_text(), "9 of 12"
                moved = page.locator("#objects + *, #moved ~ table").last.inner_text()
                assert CLINIC in moved
                self.picture(page, "indicator-phone-en")
        with somebody(self.world, "zh-Hans", "desk") as page:
            with self.checks.check("the indicator lists those that still fall short, each linked"):
                page.goto(INDICATOR)
                linked = page.locator("section[aria-labelledby=objects] .object-rows a").all_inner_texts()
                assert "上坝村卫生室" in linked and CLINIC not in linked, linked
                self.picture(page, "indicator-desk-zh")
            with self.checks.check("CSV and GeoJSON hold the public fields and no others"):
                table = page.request.get("/registers/clinics/objects.csv").text()
                assert table.count("\r\n") == 13 and "remark" not in table and "坐标未测" not in table, table[:200]
                features = page.request.get("/registers/clinics/objects.geojson").json()["features"]
                assert len(features) == 12 and sum(feature["geometry"] is None for feature in features) == 1
            with self.checks.check("filters leave what was asked for"):
                page.goto("/registers/clinics?region=990103&text=大田")
                assert page.locator(".object-rows tbody tr").count() == 1

    def judge(self) -> None:
        for language in ("zh-Hans", "en"):
            with somebody(self.world, language, "desk") as page:
                with self.checks.check(f"the verdict on the prediction is reached ({language})"):
                    page.goto(INDICATOR)
                    page.goto("/verdicts")
                    self.picture(page, f"verdicts-desk-{language}")
                    row = page.locator("main").inner_text()
                    assert self.world.text("verdictword.reached", language) in row, row[:400]
