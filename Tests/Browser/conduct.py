"""A report about what people do: in public it is a number in a count, and nothing else."""

import pictures
from people import add_photo, filed_report, fill_report, open_form, send, somebody, take
from world import PROCEDURE, World

WORDS = "占道测试巷口 Conduct Test Alley"
DESCRIPTION = "摊点占住人行道 conduct-secret-text"
CONTACT = "conduct-contact@example.org"


def walk(world: World) -> None:
    checks = world.checks
    with somebody(world, "zh-Hans", "phone") as page:
        counted = count_of_stalls(page)
        with checks.step("a stall on the street is reported, with a photo"):
            open_form(page)
            fill_report(page, "stall", WORDS, DESCRIPTION, contact=CONTACT)
            add_photo(page, "#f-photo", pictures.photo(303))
            send(page)
            filed = filed_report(page, is_conduct=True, secrets=[DESCRIPTION, CONTACT, WORDS])
            world.filed.append(filed)
            assert page.locator(f"a[href='/reports/{filed.number}']").count() == 0
        with checks.check("its reporter can follow it"):
            page.goto(filed.follow)
            assert DESCRIPTION in page.locator("main").inner_text()
            assert page.locator(".photos img").count() == 1
    with somebody(world, "en", "desk") as page:
        with checks.check("its number leads nowhere in public"):
            for path in [f"/reports/{filed.number}", f"/my/{filed.number}", f"/desk/cases/{filed.number}"]:
                answer = page.request.get(path, max_redirects=0)
                assert answer.status in (404, 303), f"{path}: {answer.status}"
                assert DESCRIPTION not in answer.text() and filed.number not in answer.text().replace(path, "")
        with checks.check("no list and no filter shows it"):
            for query in ["", "&category=stall", "&service=occupation", "&region=511902", "&outcome=open"]:
                page.goto(f"/reports?procedure={PROCEDURE}{query}")
                assert filed.number not in page.content() and "Conduct Test Alley" not in page.content(), query
        with checks.check("nobody near is offered it as me-too"):
            open_form(page)
            fill_report(page, "stall", WORDS, "Another one at the same place")
            send(page)
            other = filed_report(page, is_conduct=True, secrets=[WORDS])
            world.filed.append(other)
        with checks.check("the board counts both and says nothing else"):
            assert count_of_stalls(page) == counted + 2
            assert filed.number not in page.content()
    with somebody(world, "en", "desk", "dispatcher-reception-centre") as page:
        with checks.step("the dispatcher sees and registers it"):
            page.goto(f"/desk/cases/{filed.number}")
            take(page, "register")
    with somebody(world, "en", "desk", "clerk-reception-centre") as page:
        with checks.check("no clerk can release it"):
            page.goto(f"/desk/cases/{filed.number}")
            assert page.locator("#action-release").count() == 0
            assert world.text("error.case.conduct-stays-private", "en") in page.content()
    with somebody(world, "en", "desk") as page, checks.check("its photo is not public"):
        for (blob,) in world.rows("select hash from blob_use join case_row using (case_id) where is_conduct = 1"):
            assert page.request.get(f"/photos/{blob}").status == 404
            assert page.request.get(f"/photos/{blob}/thumbnail").status == 404


def count_of_stalls(page) -> int:
    """How many were filed, from the row of the board, whatever the language."""
    page.goto(f"/services/{PROCEDURE}/board")
    row = page.locator("section[aria-labelledby=by-category] tr").filter(
        has=page.get_by_role("rowheader").filter(has_text="占道摊点").or_(
            page.get_by_role("rowheader").filter(has_text="Stall on the street")))
    return int(row.locator("td").first.inner_text().replace(",", ""))
