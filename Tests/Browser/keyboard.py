"""With the keyboard only; and a draft that outlives its browser."""

import json

from people import FORM, choose, filed_report, open_form, somebody
from world import DESK, LANGUAGES, World

MOST_TABS = 120
WORDS, DESCRIPTION = "键盘测试路 Keyboard Test Road", "只用键盘填写 Typed with keys only"
CONTACT = "draft-contact@example.org"

# How a thing looks, itself and what stands for it: a choice shows the focus of its hidden input on the body beside it.
LOOK = """element => [element, element.nextElementSibling, element.closest('label, .choice, .tile')].filter(Boolean).map(one => {
  const style = getComputedStyle(one);
  return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderColor, style.backgroundColor];
}).join()"""


def walk(world: World) -> None:
    for language in LANGUAGES:
        with somebody(world, language) as page:
            skip_link(world, page, language)
        with somebody(world, language) as page:
            report(world, page, language)
    draft(world)


def skip_link(world: World, page, language: str) -> None:
    with world.checks.check(f"the first Tab shows the skip link, and it leads to the content ({language})"):
        page.goto("/services")
        page.keyboard.press("Tab")
        link = page.locator(":focus")
        assert link.get_attribute("href") == "#content"
        box = link.bounding_box()
        assert box["x"] >= 0 and box["y"] >= 0 and box["width"] > 20, "it can be seen"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "content"
        page.keyboard.press("Tab")
        assert page.evaluate("document.getElementById('content').contains(document.activeElement)")


def report(world: World, page, language: str) -> None:
    checks = world.checks
    with checks.check(f"a report is filed with the keyboard only ({language})", needed=False):
        open_form(page)
        seen = tab_to(page, "f-category-railing", "input[name=category]")
        page.keyboard.press("Space")
        walk_choices(page, "f-category-railing")
        seen += tab_to(page, "f-place-words")
        page.keyboard.type(WORDS + language)
        seen += tab_to(page, None, "input[name='place.region']")
        page.keyboard.press("Space")
        seen += tab_to(page, "f-description")
        page.keyboard.type(DESCRIPTION)
        seen += tab_to(page, None, "#report-form .actions button")
        page.keyboard.press("Enter")
        world.filed.append(filed_report(page))
    with checks.check(f"the focus could be seen at every stop on the way ({language})"):
        assert len(seen) > 10, len(seen)
        unseen = [name for name, is_seen in seen if not is_seen]
        assert not unseen, ", ".join(unseen)


def tab_to(page, html_id: str | None, selector: str | None = None) -> list[tuple[str, bool]]:
    """Presses Tab until the focus stands there. Gives every stop, and whether the focus changed how it looks."""
    stops = []
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        focus = page.locator(":focus")
        if not focus.count():
            continue
        stops.append((focus.evaluate("e => e.id || e.name || e.href || e.outerHTML.slice(0, 80)"), shows_focus(focus)))
        if focus.evaluate("(e, asked) => asked[0] ? e.id === asked[0] || (!!asked[1] && e.matches(asked[1])) : e.matches(asked[1])",
                          [html_id, selector]):
            return stops
    raise AssertionError(f"{html_id or selector} was not reached; the last stop was {stops[-1][0]}")


def shows_focus(focus) -> bool:
    focused = focus.evaluate(LOOK)
    handle = focus.element_handle()
    handle.evaluate("e => e.blur()")
    resting = handle.evaluate(LOOK)
    handle.evaluate("e => e.focus({ focusVisible: true })")
    return focused != resting


def walk_choices(page, html_id: str) -> None:
    """Arrow keys go through a group of choices."""
    for _ in range(30):
        if page.evaluate("document.activeElement.id") == html_id:
            assert page.locator(f"#{html_id}").is_checked()
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"{html_id} was not reached with the arrow keys")


def draft(world: World) -> None:
    folder = world.folder / "browser-with-a-draft"
    given = dict(user_data_dir=str(folder), base_url=world.url, viewport=DESK, locale="zh-CN", **world.chromium)
    with world.checks.step("a report is begun, and the browser is closed"):
        context = world.playwright.chromium.launch_persistent_context(**given)
        page = context.new_page()
        open_form(page)
        choose(page, "f-category-drain")
        page.fill("#f-place-words", WORDS)
        choose(page, "f-place-region-511903")
        page.fill("#f-description", DESCRIPTION)
        page.fill("#f-contact", CONTACT)
        kept = page.evaluate("JSON.stringify(localStorage)")
        assert DESCRIPTION in json.dumps(json.loads(kept), ensure_ascii=False)
        context.close()
    context = world.playwright.chromium.launch_persistent_context(**given)
    page = context.new_page()
    page.goto(FORM)
    with world.checks.check("opened again, the draft is back and says so"):
        assert page.locator("#f-category-drain").is_checked() and page.locator("#f-place-region-511903").is_checked()
        assert page.locator("#f-place-words").input_value() == WORDS
        assert page.locator("#f-description").input_value() == DESCRIPTION
        assert page.locator("#draft-note").is_visible()
    with world.checks.check("the contact was kept nowhere"):
        assert page.locator("#f-contact").input_value() == ""
        assert CONTACT not in page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
    with world.checks.check("discarded, it is gone for good"):
        page.click("#draft-discard")
        assert page.locator("#f-description").input_value() == ""
        page.goto(FORM)
        assert page.locator("#f-description").input_value() == "" and not page.locator("#draft-note").is_visible()
    context.close()
