"""Two languages on every page: the switch keeps the page, and nothing is left untranslated."""

import re

from people import somebody
from site_map import PUBLIC, public_pages, staff_pages
from world import LANGUAGES, World

HAN = re.compile(r"[\u3400-\u9fff]")
BLANK = re.compile(r"\{\{?[#^/]?[a-zA-Z.-]+\}?\}")

# What the site itself says, and not what people or sources wrote: buttons, links of the frame, headings, labels.
LABELS = """() => [...document.querySelectorAll(
    'nav a, button, h1, h2, h3, legend, label, th, dt, caption, summary, footer h2, .skip, .demonstration-bar, title, option, .tag, .hint, .muted, .note, .empty')]
  .filter(one => !one.closest('[lang^=zh]') && !one.closest('optgroup'))
  .map(one => [one.tagName + '.' + one.className, one.textContent.replace(/\\s+/g, ' ').trim()])"""

# Words that people typed stay as they are.
TYPED = re.compile(r"演示路|演示数据|测试|路口|巷口")


def walk(world: World) -> None:
    pages = [(name, path, None) for name, path in public_pages(world).items()]
    pages += [(name, path, account) for name, (path, account) in staff_pages(world).items()]
    for account in dict.fromkeys(account for _, _, account in pages):
        mine = [(name, path) for name, path, of in pages if of == account]
        with somebody(world, "en", "desk", account) as page:
            for name, path in mine:
                with world.checks.check(f"{name} in English is English"):
                    page.goto(path)
                    assert page.locator("html").get_attribute("lang") == "en"
                    nothing_is_raw(world, page)
                    no_chinese_label(page)
        with somebody(world, "zh-Hans", "desk", account) as page:
            for name, path in mine:
                with world.checks.check(f"{name} in Chinese has no blank left"):
                    page.goto(path)
                    assert page.locator("html").get_attribute("lang") == "zh-Hans"
                    nothing_is_raw(world, page)
                    assert HAN.search(page.locator("h1").first.inner_text() + page.title())
    with somebody(world, "zh-Hans", "phone") as page:
        for name, path in {**PUBLIC, "a filtered list": "/reports?region=511902&outcome=open"}.items():
            with world.checks.check(f"the switch keeps the page: {name}"):
                switch_keeps(page, path)


def nothing_is_raw(world: World, page) -> None:
    text = page.locator("body").inner_text() + page.title()
    blanks = BLANK.findall(text)
    assert not blanks, f"blanks: {blanks[:5]}"
    keys = re.findall(rf"\b(?:t\.)?(?:{'|'.join(world.text_areas)})\.[a-z][A-Za-z.-]+", text)
    assert not keys, f"keys for texts: {keys[:5]}"


def no_chinese_label(page) -> None:
    labels = page.evaluate(LABELS)
    chinese = [f"{kind}: {text[:80]}" for kind, text in labels if HAN.search(text) and not TYPED.search(text)]
    assert not chinese, "\n".join(chinese[:8])


def switch_keeps(page, path: str) -> None:
    page.goto(path)
    for language in [*reversed(LANGUAGES), *LANGUAGES][:2]:
        page.locator(f".languages a[lang='{language}']").click()
        page.wait_for_function("language => document.documentElement.lang === language", arg=language)
        here = page.evaluate("location.pathname + location.search")
        wanted, _, query = path.partition("?")
        assert here.startswith(wanted + "?"), here
        kept = dict(pair.split("=") for pair in page.evaluate("decodeURIComponent(location.search.slice(1))").split("&"))
        for pair in filter(None, query.split("&")):
            name, value = pair.split("=")
            assert kept.get(name) == value, here
    page.goto(path)
    assert page.locator("html").get_attribute("lang") == language, "the choice is remembered"
