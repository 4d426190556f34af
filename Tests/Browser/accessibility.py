"""axe on every kind of page, in both languages and at both widths: nothing serious, nothing critical."""

from axe_playwright_python.sync_playwright import Axe

from people import filed_report, fill_report, open_form, send, somebody
from site_map import public_pages, staff_pages
from world import LANGUAGES, WIDTHS, World

GRAVE = {"serious", "critical"}


def walk(world: World) -> None:
    pages = [(name, path, None) for name, path in public_pages(world).items()]
    pages += [(name, path, account) for name, (path, account) in staff_pages(world).items()]
    accounts = list(dict.fromkeys(account for _, _, account in pages))
    for language in LANGUAGES:
        for width in WIDTHS:
            for account in accounts:
                mine = [(name, path) for name, path, of in pages if of == account]
                with somebody(world, language, width, account) as page:
                    look(world, page, mine, f"{language}, {width}")
            for name, page in on_the_way(world, language, width):
                with world.checks.check(f"{name}, {language}, {width}"):
                    no_grave_fault(page)
                    no_sideways_scroll(page)


def look(world: World, page, pages, where: str) -> None:
    for name, path in pages:
        with world.checks.check(f"{name}, {where}"):
            page.goto(path)
            no_grave_fault(page)
            no_sideways_scroll(page)


def on_the_way(world: World, language: str, width: str):
    """The pages that one comes to only by doing something: name and page, one after the other."""
    with somebody(world, language, width) as page:
        form_with_faults(page)
        yield "form-faults", page
    words = f"路过测试路口 {len(world.filed)}"
    for is_first in [True, False]:
        with somebody(world, language, width) as page:
            open_form(page)
            fill_report(page, "sign", words, "A sign that leans")
            send(page)
            if not is_first:
                page.wait_for_selector("#near")
                yield "near", page
                page.click("#near button[form=report-form]")
            world.filed.append(filed_report(page))
            if not is_first:
                yield "filed", page
    with somebody(world, language, width, "dispatcher-reception-centre") as page:
        page.goto(f"/desk/cases/{world.filed[0].number}")
        page.fill("#purpose", "测试 to look at the page")
        page.click("form[action$='/contact'] button")
        yield "contact", page


def form_with_faults(page) -> None:
    """A browser would stop an empty form itself: its own checking is put aside."""
    open_form(page)
    page.evaluate("document.getElementById('report-form').noValidate = true")
    page.locator("details[data-point] summary").click()
    page.fill("#f-place-longitude", "999")
    send(page)
    page.wait_for_selector("#faults")


def no_grave_fault(page) -> None:
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    grave = [violation for violation in found if violation["impact"] in GRAVE]
    said = [f"{one['id']} ({one['impact']}): {', '.join(str(node['target']) for node in one['nodes'][:4])}: "
            f"{one['nodes'][0]['html'][:160]} {one['nodes'][0].get('failureSummary', '')[:300]}" for one in grave]
    assert not grave, "\n".join(said)


def no_sideways_scroll(page) -> None:
    wide, window = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert wide <= window, f"the page is {wide} px wide in a window of {window} px"
