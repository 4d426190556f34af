"""Reads everything that anybody may read, and looks for what nobody may."""

import hashlib
import re
from html.parser import HTMLParser
from urllib.parse import quote, urljoin, urlsplit

import httpx

from server import PROJECT
from world import World

MOST_PAGES = 4000
ACCESS = PROJECT / "Tests/WebTests/Snapshots/access.txt"


def walk(world: World) -> None:
    checks = world.checks
    secrets = secret_texts(world)
    pictures = unreleased_pictures(world)
    checks.note(f"{len(secrets)} secret texts and {len(pictures)} unreleased photos are looked for")
    with httpx.Client(base_url=world.url, follow_redirects=False, timeout=30) as client:
        crawl = Crawl(client, secrets, pictures)
        with checks.check("the secrets are worth looking for"):
            assert len(secrets) > 20 and len(pictures) > 5
        with checks.check("everything that links lead to, in both languages"):
            crawl.run(["/?lang=zh-Hans", "/?lang=en"])
            assert len(crawl.seen) > 300, f"only {len(crawl.seen)} pages"
            assert not crawl.found, "\n".join(crawl.found[:10])
        checks.note(f"{len(crawl.seen)} addresses read")
        with checks.check("no page that a link leads to is broken"):
            assert not crawl.broken, "\n".join(crawl.broken[:10])
        with checks.check("every GET route, with the numbers and names of what is secret put in"):
            crawl.links = False
            crawl.run(routes(world))
            assert not crawl.found, "\n".join(crawl.found[:10])
        with checks.check("searching for the secrets finds none"):
            for text in secret_answers(world):
                body = client.get("/search", params={"q": text[:40]}).text
                assert body.count(text) <= 2, text
        with checks.check("pages for staff and for the reporter send strangers away"):
            for path in ["/desk", "/my", f"/desk/cases/{world.filed[0].number}", f"/my/{world.filed[0].number}"]:
                answer = client.get(path)
                assert answer.status_code == 303 and answer.headers["location"].startswith("/sign-in"), path
        with checks.check("a made-up follow link opens nothing"):
            for token in ["A" * 22, "x", "..%2f..", "A" * 400]:
                assert client.get(f"/follow/{token}").status_code == 404, token


def secret_texts(world: World) -> list[str]:
    numbers = [number for (number,) in world.rows("select number from case_row where is_conduct = 1")]
    tokens = [filed.follow.removeprefix("/follow/") for filed in world.filed]
    return numbers + tokens + secret_answers(world) + [name for name, _ in unreleased(world)]


def secret_answers(world: World) -> list[str]:
    return [text for filed in world.filed for text in filed.secrets]


def unreleased(world: World) -> list[tuple[str, str]]:
    """Blobs of photos that no public page shows: name and number of their case."""
    with httpx.Client(base_url=world.url) as client:
        used = world.rows("select distinct hash, number, is_conduct from blob_use join case_row using (case_id)")
        shown = {number: client.get(f"/reports/{number}").text for _, number, conduct in used if not conduct}
    return [(blob, number) for blob, number, conduct in used if conduct or blob not in shown[number]]


def unreleased_pictures(world: World) -> set[str]:
    """Hashes of the bytes, so that a photo under another name is known too. A blob is named by the hash of its bytes."""
    return {blob for blob, _ in unreleased(world)}


def routes(world: World) -> list[str]:
    """Every GET route of the access table, for everybody or for holders of a link, with secret values put in."""
    if not ACCESS.exists():
        return []
    numbers = [filed.number for filed in world.filed if filed.is_conduct] + [world.filed[0].number]
    blobs = [blob for blob, _ in unreleased(world)][:20]
    values = {
        "number": numbers, "blob": blobs, "token": ["A" * 22], "procedure": ["street-report"], "action": ["close"],
        "id": ["response-median", "511902", "M1.2b", "P1.1", *numbers],
    }
    found = []
    for line in ACCESS.read_text().splitlines():
        path, method, *_ = line.split() + ["", ""]
        if method != "GET":
            continue
        found += filled(path, values)
    return found


def filled(path: str, values: dict[str, list[str]]) -> list[str]:
    name = re.search(r":(\w+)", path)
    if not name:
        return [path]
    return [whole for value in values.get(name[1], ["x"]) for whole in filled(path.replace(name[0], quote(value), 1), values)]


class Crawl:
    def __init__(self, client: httpx.Client, secrets: list[str], pictures: set[str]):
        self.client, self.pictures = client, pictures
        self.secrets = [(text, text.encode()) for text in secrets]
        self.seen: set[str] = set()
        self.found: list[str] = []
        self.broken: list[str] = []
        self.links = True

    def run(self, starts: list[str]) -> None:
        waiting = list(starts)
        while waiting and len(self.seen) < MOST_PAGES:
            path = waiting.pop()
            if path in self.seen:
                continue
            self.seen.add(path)
            answer = self.client.get(path)
            self.look(path, answer)
            if self.links:
                waiting += [link for link in links(path, answer) if link not in self.seen]

    def look(self, path: str, answer: httpx.Response) -> None:
        if self.links and answer.status_code >= 400:
            self.broken.append(f"{path}: {answer.status_code}")
        if answer.status_code >= 500:
            self.found.append(f"{path}: status {answer.status_code}")
        if hashlib.sha256(answer.content).hexdigest() in self.pictures:
            self.found.append(f"{path}: an unreleased photo")
        headers = str(answer.headers).encode()
        for text, raw in self.secrets:
            # An address that was asked for may come back in the links that switch the language, or in its redirect.
            if text not in path and (raw in answer.content or raw in headers):
                self.found.append(f"{path}: {text}")


def links(path: str, answer: httpx.Response) -> list[str]:
    """Addresses of this site that the page names, the language kept in the address."""
    if answer.status_code in (301, 302, 303, 307, 308):
        return [answer.headers["location"]] if answer.headers["location"].startswith("/") else []
    if not answer.headers.get("content-type", "").startswith("text/html"):
        return []
    reader = LinkReader()
    reader.feed(answer.text)
    whole = [urlsplit(urljoin(f"http://site{path}", link)) for link in reader.links]
    return [one.path + (f"?{one.query}" if one.query else "") for one in whole if one.netloc == "site"]


class LinkReader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links: list[str] = []

    def handle_starttag(self, tag, attributes):
        self.links += [value for name, value in attributes if name in ("href", "src", "xlink:href") and value]
