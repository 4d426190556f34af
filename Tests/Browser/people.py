"""What people do on the pages, by what a page is made of and not by its language."""

import re
from contextlib import contextmanager

from world import PROCEDURE, Filed

FORM = f"/services/{PROCEDURE}/report"


@contextmanager
def somebody(world, *given, **named):
    """A page that is closed with its browser when its part is over."""
    page = world.page(*given, **named)
    try:
        yield page
    finally:
        page.context.close()


def open_form(page) -> None:
    page.goto("/report")
    page.wait_for_url(f"**{FORM}")


def fill_report(page, category: str, words: str, description: str, region: str | None = "511902", contact: str = "") -> None:
    choose(page, f"f-category-{category}")
    page.fill("#f-place-words", words)
    if region:
        choose(page, f"f-place-region-{region}")
    page.fill("#f-description", description)
    if contact:
        page.fill("#f-contact", contact)


def choose(page, html_id: str) -> None:
    """Presses the label of a choice, as a finger does."""
    page.locator(f"label[for='{html_id}']").click()
    assert page.locator(f"#{html_id}").is_checked(), f"{html_id} is chosen"


def add_photo(page, selector: str, jpeg: bytes, name: str = "photo.jpg") -> None:
    page.set_input_files(selector, {"name": name, "mimeType": "image/jpeg", "buffer": jpeg})


def send(page) -> None:
    page.click("#report-form .actions button[type=submit]")


def filed_report(page, is_conduct: bool = False, secrets=()) -> Filed:
    """Reads number and link from the page that a filed report leads to."""
    page.wait_for_url("**/filed/*")
    number = page.locator(".big-number").inner_text().strip()
    assert re.fullmatch(r"[A-Z]{2}-\d{8}-[A-Z0-9]{8}", number), number
    follow = page.locator("#follow-link").get_attribute("href")
    assert re.fullmatch(r"/follow/[A-Za-z0-9_-]{22}", follow), "a link of 128 bits"
    return Filed(number, follow, is_conduct, list(secrets))


def take(page, action: str) -> None:
    """Presses the button of a step, and waits for the page that says it was done."""
    page.click(f"#action-{action} button[type=submit]")
    page.wait_for_url(re.compile(rf"\?(done={action}|said=done)$"))
    assert page.locator(".note-good").is_visible()


def stage(page) -> str:
    return page.locator(".case-now .tag[class*=stage-]").inner_text().strip()


def press_without_page(page, path: str, action: str, **fields: str):
    """Sends a step's form by hand, as somebody would for whom the page shows no button."""
    token = page.locator("input[name=_token]").first.get_attribute("value")
    version = page.locator(".timeline > li").count()
    form = {"_token": token, "_version": str(version), "_key": "k" * 32 + action, **fields}
    language = page.locator("html").get_attribute("lang")
    return page.request.post(
        f"{path}/actions/{action}", multipart=form, max_redirects=0, headers={"Accept-Language": language})
