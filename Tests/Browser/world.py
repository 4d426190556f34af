"""What the areas share: the browser, the people in it, the texts of the site, and what was filed so far."""

import json
import shutil
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

from checks import Checks
from server import PROJECT, Server

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 860}
WIDTHS = {"phone": PHONE, "desk": DESK}
LANGUAGES = {"zh-Hans": "zh-CN", "en": "en-US"}
PROCEDURE = "street-report"
PATIENCE_MS = 15_000


@dataclass
class Filed:
    """A report as its reporter knows it, and what of it must not be public."""
    number: str
    follow: str
    is_conduct: bool = False
    secrets: list[str] = field(default_factory=list)


class World:
    def __init__(self, playwright, server: Server, folder: Path, checks: Checks):
        self.playwright, self.server, self.folder, self.checks = playwright, server, folder, checks
        self.chromium = {"executable_path": shutil.which("chromium"), "args": ["--no-sandbox"]}
        self.filed: list[Filed] = []
        # Where pictures of what is on the way are kept, if anywhere.
        self.pictures: Path | None = None
        # Whether the pictures of the README are written anew.
        self.records = False
        self._signed_in: dict[str, dict] = {}
        self._texts = {path.stem: json.loads(path.read_text()) for path in (PROJECT / "Sources/Web/Texts").glob("*.json")}

    def __enter__(self) -> "World":
        self.browser = self.playwright.chromium.launch(**self.chromium)
        return self

    def __exit__(self, *_) -> None:
        self.browser.close()

    @property
    def url(self) -> str:
        return self.server.url

    def text(self, key: str, language: str, **values: str) -> str:
        """A text of the site by its key: `cases.nearTitle`, `error.case.moved-on`."""
        area, name = key.split(".", 1)
        tables = [table for stem, table in self._texts.items() if stem.split("+")[0] == area]
        text = next(table[name] for table in tables if name in table)[language]
        for name, value in values.items():
            text = text.replace("{" + name + "}", value)
        return text

    @property
    def text_areas(self) -> list[str]:
        return sorted({stem.split("+")[0] for stem in self._texts})

    def page(self, language: str = "zh-Hans", width: str = "desk", account: str | None = None, scripts: bool = True, **more):
        """A page of a browser of its own: nobody's, or signed in as a demonstration account."""
        state = self._session(account) if account else None
        context = self.browser.new_context(
            base_url=self.url, viewport=WIDTHS[width], locale=LANGUAGES[language], timezone_id="Asia/Shanghai",
            java_script_enabled=scripts, storage_state=state, has_touch=width == "phone", **more)
        context.set_default_timeout(PATIENCE_MS)
        return context.new_page()

    def _session(self, account: str) -> dict:
        """Signs in once per account, by the form; later pages of the same account bring the same cookie."""
        if account not in self._signed_in:
            page = self.page()
            sign_in(page, account, self.server.passwords[account])
            state = page.context.storage_state()
            state["cookies"] = [cookie for cookie in state["cookies"] if cookie["name"] != "lang"]
            self._signed_in[account] = state
            page.context.close()
        return self._signed_in[account]

    def rows(self, query: str, *values) -> list[tuple]:
        """Reads the store beside the running server, to know what it holds and must not tell."""
        connection = sqlite3.connect(f"file:{self.server.data / 'yiju.sqlite'}?mode=ro", uri=True)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()


def sign_in(page, account: str, password: str) -> None:
    page.goto("/sign-in")
    page.fill("#name", account)
    page.fill("#password", password)
    page.click("main form button[type=submit]")
    page.wait_for_url(lambda address: "/sign-in" not in address)
