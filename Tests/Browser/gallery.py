"""Pictures of every kind of page, to be looked at; and the few that the README shows."""

import io
from pathlib import Path

from PIL import Image

from accessibility import on_the_way
from people import somebody
from server import PROJECT
from site_map import public_pages, staff_pages
from world import LANGUAGES, WIDTHS, World

SHOWN = PROJECT / "docs/screenshots"
MOST_BYTES = 250 * 1024


def keep(world: World, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    pages = [(name, path, None) for name, path in public_pages(world).items()]
    pages += [(name, path, account) for name, (path, account) in staff_pages(world).items()]
    for language in LANGUAGES:
        for width in WIDTHS:
            with world.checks.check(f"{language}, {width}"):
                for account in dict.fromkeys(account for _, _, account in pages):
                    with somebody(world, language, width, account) as page:
                        for name, path, of in pages:
                            if of == account:
                                page.goto(path)
                                page.screenshot(path=folder / f"{name}.{language}.{width}.png", full_page=True)
                for name, page in on_the_way(world, language, width):
                    page.screenshot(path=folder / f"{name}.{language}.{width}.png", full_page=True)


def record(world: World) -> None:
    """The pictures of the README: small, few colours, the same pages every time."""
    SHOWN.mkdir(parents=True, exist_ok=True)
    staff = staff_pages(world)
    public = public_pages(world)
    shown = [
        ("home", public["home"], None, "zh-Hans", "desk"),
        ("comparison", public["indicator-compared"], None, "en", "desk"),
        ("report-form", public["form"], None, "zh-Hans", "phone"),
        ("follow", public.get("follow", "/services"), None, "en", "phone"),
        ("case", *staff["case-to-check"], "en", "desk"),
        ("verdict", public["verdicts"], None, "zh-Hans", "desk"),
    ]
    with world.checks.check("docs/screenshots is written, and small"):
        for name, path, account, language, width in shown:
            with somebody(world, language, width, account) as page:
                page.goto(path)
                small(page.screenshot()).save(SHOWN / f"{name}.png", optimize=True)
        total = sum(picture.stat().st_size for picture in SHOWN.glob("*.png"))
        assert total <= MOST_BYTES, f"{total} bytes"


def small(png: bytes) -> Image.Image:
    """Two thirds of the size, at most 64 colours."""
    image = Image.open(io.BytesIO(png)).convert("RGB")
    image = image.resize((image.width * 2 // 3, image.height * 2 // 3), Image.LANCZOS)
    return image.quantize(64, dither=Image.Dither.NONE)
