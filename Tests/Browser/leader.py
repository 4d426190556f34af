"""A leader goes from the first page to what falls short, and offices enter what the study left open: guards are asked, a refusal
is overridden only by the named role, and the record names nobody."""

import re

from people import somebody
from world import LANGUAGES, WIDTHS, World

MEASURE = "/desk/measures/M3.2d"
LEADER = "leader-city-office"
OWNER = "worker-municipal-works"
REASON = "市政府常务会议已同意，见会议纪要。"


def walk(world: World) -> None:
    for language, width in zip(LANGUAGES, WIDTHS):
        with somebody(world, language, width) as page:
            a_leader_reads(world, page, language, width)
            a_sheet_is_printed(world, page, language)
    with somebody(world, "zh-Hans", "desk", LEADER) as leader, somebody(world, "zh-Hans", "phone", OWNER) as owner:
        an_office_takes_it_on(world, leader, owner)
        guards_are_asked(world, leader, owner)
        a_prediction_is_sealed(world, leader, owner)
        a_problem_is_decided(world, leader)
    with somebody(world, "en", "desk") as page:
        the_record_names_nobody(world, page)


def a_leader_reads(world: World, page, language: str, width: str) -> None:
    checks = world.checks
    with checks.check(f"from the first page to what falls short, and on to the indicator, in two clicks ({language})"):
        page.goto("/")
        page.click("main a[href='/leader']")
        assert page.locator("#short").is_visible()
        keep(world, page, f"leader-{language}-{width}")
        page.locator("section[aria-labelledby=short] tbody a[href^='/indicators/']").first.click()
        assert "/indicators/" in page.url
    with checks.check(f"the chart has its table beside it, with as many rows as bars ({language})"):
        page.goto("/leader")
        bars = page.locator("section[aria-labelledby=short] svg .bar-own, section[aria-labelledby=short] svg .bar-judged").count()
        assert bars == page.locator("section[aria-labelledby=short] tbody tr").count() > 0
    for path in ["/leader", "/holes", "/guards", "/problems/P1.6", "/measures/M1.2b"]:
        with checks.check(f"{path} is no wider than the screen ({language}, {width})"):
            page.goto(path)
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 0, wide
            keep(world, page, f"{path.strip('/').replace('/', '-')}-{language}-{width}")


def a_sheet_is_printed(world: World, page, language: str) -> None:
    for region in ["511900", "511902"]:
        with world.checks.check(f"the profile of {region} is one page of A4 ({language})"):
            page.goto(f"/regions/{region}")
            with page.expect_download(timeout=60_000) as download:
                page.click(f"main a[href='/regions/{region}/sheet']")
            content = download.value.path().read_bytes()
            assert content.startswith(b"%PDF-")
            assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1, "one page"
            if world.pictures:
                (world.pictures / f"sheet-{region}-{language}.pdf").write_bytes(content)


def an_office_takes_it_on(world: World, leader, owner) -> None:
    checks = world.checks
    with checks.check("who leads names an office, and the office accepts on a phone"):
        leader.goto(MEASURE)
        leader.select_option("#owner-agency", "municipal-works")
        leader.click("section[aria-labelledby=part-owner] button")
        leader.wait_for_url("**said=entered")
        assert leader.locator("form[action$='/accept']").count() == 0, "who named it does not accept"
        owner.goto("/desk")
        owner.click("main a[href='/desk/measures']")
        owner.locator("section[aria-labelledby=mine] a").first.click()
        owner.click("form[action$='/accept'] button")
        owner.wait_for_url("**said=accepted")
        keep(world, owner, "plan-phone")


def enter_budget(page, standing: str) -> None:
    page.goto(MEASURE)
    page.fill("#budget-budget", "1200000")
    page.fill("[name='guard.meet-the-standard.clinics']", "40")
    page.fill("[name='guard.meet-the-standard.standing']", standing)
    page.click("section[aria-labelledby=part-budget] button")


def guards_are_asked(world: World, leader, owner) -> None:
    checks = world.checks
    with checks.check("a guard keeps an entry back: reason, source, what next, who may go on; what was typed stays"):
        enter_budget(owner, "3")
        held = owner.locator(".held")
        assert held.is_visible() and held.locator("a[href='/guards#meet-the-standard']").count() == 1
        assert owner.input_value("#budget-budget") == "1200000"
        assert owner.locator("#budget-reason").count() == 0, "it is not theirs to override"
        keep(world, owner, "plan-held-phone")
    with checks.check("what nobody knows is not taken for held"):
        enter_budget(owner, "")
        assert owner.locator(".held").is_visible()
    with checks.check("what the guard allows is entered"):
        enter_budget(owner, "0")
        owner.wait_for_url("**said=entered")
    with checks.check("the named role goes on with a reason in writing"):
        enter_budget(leader, "3")
        keep(world, leader, "plan-held-desk")
        leader.fill("#budget-reason", REASON)
        leader.click("section[aria-labelledby=part-budget] button")
        leader.wait_for_url("**said=entered")


def a_prediction_is_sealed(world: World, leader, owner) -> None:
    with world.checks.check("a prediction is entered by the owner and sealed by who leads"):
        owner.goto(MEASURE)
        owner.select_option("#prediction-indicator", "essential-medicines")
        owner.select_option("#prediction-region", "511922")
        for name, value in {
            "starts": "2099-01-01", "baseline": "2098", "judged": "2099", "low": "5", "expected": "10", "high": "15",
            "method": "比较两年年末数",
        }.items():
            owner.fill(f"#prediction-{name}", value)
        owner.click("section[aria-labelledby=part-prediction] button")
        owner.wait_for_url("**said=entered")
        assert owner.locator("form[action$='/seal']").count() == 0, "who entered it does not seal it"
        leader.goto(MEASURE)
        leader.click("form[action$='/seal'] button")
        leader.wait_for_url("**said=sealed")
        leader.goto("/measures/M3.2d")
        assert leader.locator(".digest").count() == 1
        keep(world, leader, "measure-planned")


def a_problem_is_decided(world: World, leader) -> None:
    with world.checks.check("a problem that a rule raises is turned down with a reason"):
        leader.goto("/leader")
        box = leader.locator(".raised").first
        box.locator("input[name=reason]").fill("口径需先核对")
        box.locator("button[value=turn-down]").click()
        leader.wait_for_url("**/leader#raised")
        assert "口径需先核对" in leader.locator(".raised").first.inner_text()


def the_record_names_nobody(world: World, page) -> None:
    with world.checks.check("the book of guards counts what was asked and overridden, with role and reason and no name"):
        page.goto("/guards")
        words = page.locator("#meet-the-standard").inner_text()
        assert REASON in words
        row = page.locator("section[aria-labelledby=overview] tbody tr", has=page.locator("a[href='#meet-the-standard']"))
        counts = [int(text) for text in row.locator("td.number").all_inner_texts()]
        assert counts == [5, 1, 2, 1, 1], counts
        everything = page.content()
        assert LEADER not in everything and OWNER not in everything


def keep(world: World, page, name: str) -> None:
    if world.pictures:
        world.pictures.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=world.pictures / f"leader-area-{name}.png", full_page=True)
