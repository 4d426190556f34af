"""With an approval number outlines are drawn and it is printed on each; without one there are schematic tiles only."""

import httpx

from people import FORM, choose, open_form, somebody
from server import PACK, Server
from world import LANGUAGES, World

# Made up for this test. A real one is given by the authority that examines maps.
APPROVAL = "GS(2026)0000"
PAGES = ["/", "/checkup", "/indicators/density", "/regions", "/regions/511902", "/reports/map", FORM]


def walk(world: World) -> None:
    checks = world.checks
    with checks.check("without an approval number: tiles, and no outline anywhere"):
        with httpx.Client(base_url=world.url) as client:
            for path in PAGES:
                page = client.get(path).text
                assert 'class="outline"' not in page and APPROVAL not in page, path
            assert client.get("/services/street-report/map.svg").status_code == 404
            assert 'class="tiles' in client.get(FORM).text
            assert "tile-map" in client.get("/indicators/density").text
    if not (PACK / "regions.geojson").exists():
        checks.note("no outlines were fetched: the approved maps cannot be looked at")
        return
    with Server(world.folder / "data-with-map", options=("--map-approval", APPROVAL)) as server:
        approved = World(world.playwright, server, world.folder, checks)
        approved.browser = world.browser
        pages_print_it(approved)
        for language, category in zip(LANGUAGES, ["cover", "bench"]):
            a_click_fills_the_point(approved, language, category)


def pages_print_it(world: World) -> None:
    with world.checks.check("every page with a map prints the number"), httpx.Client(base_url=world.url) as client:
        for path in PAGES:
            assert APPROVAL in client.get(path).text, path
        density = client.get("/indicators/density").text
        assert "<figure" in density and APPROVAL in density[density.index("<figure"): density.index("</main>")], "beside the map itself"


def a_click_fills_the_point(world: World, language: str, category: str) -> None:
    with somebody(world, language, "phone", scripts=False) as page:
        with world.checks.check(f"without a script, a click on the map fills the point ({language})"):
            open_form(page)
            choose(page, f"f-category-{category}")
            page.fill("#f-description", "typed before the click")
            assert APPROVAL in page.locator(".place-map").inner_text()
            picture = page.locator("input[type=image]")
            box = picture.bounding_box()
            picture.click(position={"x": box["width"] / 2, "y": box["height"] / 2})
            page.wait_for_load_state()
            longitude, latitude = (float(page.locator(f"[data-{name}]").input_value()) for name in ["longitude", "latitude"])
            assert 106 < longitude < 108 and 31 < latitude < 33, (longitude, latitude)
            assert page.locator("#f-description").input_value() == "typed before the click"
            assert page.locator(f"#f-category-{category}").is_checked()
        with world.checks.check(f"zooming in keeps the point in the picture ({language})"):
            page.click("button[name='place.in']")
            page.wait_for_load_state()
            source = page.locator("input[type=image]").get_attribute("src")
            assert "zoom=1" in source, source
            svg = page.request.get(source)
            assert svg.status == 200 and "<circle" in svg.text()
            assert float(page.locator("[data-longitude]").input_value()) == longitude
        with world.checks.check(f"and the report is filed with it ({language})"):
            page.fill("#f-place-words", f"Map Test Road {language}")
            page.click("#report-form .actions button[type=submit]")
            page.wait_for_url("**/filed/*")
            assert world.rows("select longitude, latitude from case_row order by filed_at desc limit 1") == [(longitude, latitude)]
