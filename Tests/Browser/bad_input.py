"""Bad requests, sent by hand: the right status, a page that helps, nothing stored twice and nothing half."""

import re
import secrets
import socket
from urllib.parse import urlsplit

import httpx

import pictures
from people import FORM
from world import LANGUAGES, World

PHOTO_LIMIT = 12 << 20
REQUEST_LIMIT = 20 << 20


def walk(world: World) -> None:
    for language in LANGUAGES:
        Knocker(world, language).knock()
    signing_in(world)
    broken_upload(world)


class Knocker:
    def __init__(self, world: World, language: str):
        self.world, self.language, self.checks = world, language, world.checks
        self.client = httpx.Client(base_url=world.url, follow_redirects=False, timeout=120, headers={"Accept-Language": language})
        self.token = token_of(self.client.get(FORM).text)
        self.spot = 0

    def knock(self) -> None:
        self.photos()
        self.fields()
        self.addresses()
        self.twice()
        self.tokens()
        self.client.close()

    # Kinds of bad input

    def photos(self) -> None:
        big = pictures.photo(1) + secrets.token_bytes(PHOTO_LIMIT)
        huge = pictures.photo(1) + secrets.token_bytes(REQUEST_LIMIT)
        self.refused("a photo over the limit", 422, "photo.too-large", photo=big)
        self.refused("a request over the limit", 413, "request.too-large", photo=huge)
        self.refused("an image bomb", 422, "photo.too-many-pixels", photo=pictures.bomb())
        self.refused("a text that says it is a photo", 422, "photo.not-a-picture", photo=b"<script>alert(1)</script>" * 40)
        self.refused("half a photo", 422, "photo.damaged", photo=pictures.photo(2)[:2000])
        self.refused("a GIF", 422, "photo.unsupported", photo=b"GIF89a" + bytes(200))
        self.refused("four photos", 422, "form.too-many-photos", limit="3", files=[("photo", (f"{n}.jpg", pictures.photo(n), "image/jpeg")) for n in range(60, 64)])

    def fields(self) -> None:
        self.refused("no category", 422, "form.required", category="")
        self.refused("no words for the place", 422, "form.place-words", **{"place.words": ""})
        self.refused("no region", 422, "form.place-region", **{"place.region": ""})
        self.refused("an unknown category", 422, "form.unknown-choice", category="dragon")
        self.refused("a text too long", 422, "form.too-long", limit="500", description="字" * 501)
        for name, longitude, latitude in [
            ("letters", "here", "there"), ("beyond the pole", "106.75", "95"), ("another city", "116.40", "39.90"),
            ("half of one", "106.75", ""), ("not a number", "nan", "inf"),
        ]:
            self.refused(f"a wrong coordinate: {name}", 422, "form.bad-place", **{"place.longitude": longitude, "place.latitude": latitude})

    def addresses(self) -> None:
        for name, path in {
            "a forged number": "/reports/SR-20261123-AAAAAAAA", "a number with quotes": "/reports/'%20or%201=1--",
            "a forged photo": "/photos/" + "0" * 64, "a photo outside": "/photos/..%2f..%2fyiju.sqlite",
            "a forged follow link": "/follow/" + "A" * 22, "an unknown procedure": "/services/dragon/report",
            "an unknown indicator": "/indicators/dragon", "an unknown measure": "/measures/M99", "an unknown region": "/regions/1",
            "an unknown problem": "/problems/P99", "an asset outside": "/assets/..%2f..%2fPackage.swift",
        }.items():
            with self.checks.check(f"{name} ({self.language})"):
                answer = self.client.get(path)
                assert answer.status_code == 404, answer.status_code
                self.page_helps(answer)
        with self.checks.check(f"page -5 and page 10^30 of a list are pages ({self.language})"):
            for page in ["-5", "0", "1" + "0" * 30, "x"]:
                assert self.client.get(f"/reports?page={page}").status_code == 200, page

    def twice(self) -> None:
        with self.checks.check(f"the same form sent twice is one report, with one number ({self.language})"):
            before, key = self.count(), secrets.token_hex(16)
            first, second = self.send(_key=key, _spot=1), self.send(_key=key, _spot=1)
            assert first.status_code == second.status_code == 303
            assert first.headers["location"] == second.headers["location"]
            assert self.count() == before + 1
        with self.checks.check(f"the same key with another content is refused ({self.language})"):
            before = self.count()
            answer = self.send(_key=key, _spot=1, description="Something else altogether")
            assert answer.status_code == 400 or answer.status_code == 409, answer.status_code
            assert self.text("error.storage.key-reused") in answer.text
            assert self.count() == before
        with self.checks.check(f"a key that could be guessed is refused ({self.language})"):
            answer = self.send(_key="1")
            assert answer.status_code == 400 and self.count() == before, answer.status_code

    def tokens(self) -> None:
        for name, token in {"a wrong token": "0" * 32, "no token": "", "an endless token": "a" * 9000}.items():
            with self.checks.check(f"{name} ({self.language})"):
                before = self.count()
                answer = self.send(_token=token)
                assert answer.status_code == 403, answer.status_code
                assert self.count() == before
                assert "A broken lamp" in answer.text, "what was typed is on the page"
                self.page_helps(answer)
        with self.checks.check(f"not a form at all ({self.language})"):
            answer = self.client.post(FORM, content=b"{}", headers={"Content-Type": "application/json"})
            assert answer.status_code == 400, answer.status_code
        with self.checks.check(f"a form with a thousand fields ({self.language})"):
            answer = self.client.post(FORM, data={f"f{n}": "x" for n in range(1000)})
            assert answer.status_code == 413, answer.status_code
        with self.checks.check(f"a method that the address does not know ({self.language})"):
            assert self.client.delete(FORM).status_code in (404, 405)

    # How they are sent and looked at

    def refused(self, name: str, status: int, code: str, photo: bytes | None = None, files=None, limit: str = "", **changed) -> None:
        """Refused with this status and sentence, what was typed still there, nothing stored."""
        with self.checks.check(f"{name} ({self.language})"):
            before = self.count()
            answer = self.send(photo=photo, files=files, **changed)
            assert answer.status_code == status, answer.status_code
            sentence = self.text(f"error.{code}", limit=limit)
            for part in re.split(r"\{\w+\}", sentence):
                assert part in answer.text, f"{part!r} is not on the page"
            if status == 422 and "description" not in changed:
                assert "A broken lamp" in answer.text, "what was typed is still there"
                assert 'class="faults"' in answer.text
            assert self.count() == before, "nothing is stored"

    def send(self, photo: bytes | None = None, files=None, _spot: int = 0, **changed) -> httpx.Response:
        self.spot += 1
        fields = {
            "_token": self.token, "_key": secrets.token_hex(16), "_near": "seen", "category": "street-lamp",
            "place.words": f"Bad Input Road {_spot or self.spot}", "place.region": "511902", "place.place": "",
            "place.longitude": "", "place.latitude": "", "description": "A broken lamp", "contact": "", **changed,
        }
        if photo is not None:
            files = [("photo", ("photo.jpg", photo, "image/jpeg"))]
        files = files or [("photo", ("", b"", "application/octet-stream"))]
        return self.client.post(FORM, data=fields, files=files)

    def page_helps(self, answer: httpx.Response) -> None:
        """A page in the right language with a heading and a way on."""
        assert f'<html lang="{self.language}">' in answer.text
        assert "<h1>" in answer.text and 'href="/"' in answer.text

    def count(self) -> int:
        return self.world.rows("select count(*) from case_row")[0][0]

    def text(self, key: str, **values: str) -> str:
        return self.world.text(key, self.language, **{name: value for name, value in values.items() if value})


def signing_in(world: World) -> None:
    with httpx.Client(base_url=world.url, timeout=60) as client:
        token = token_of(client.get("/sign-in").text)
        with world.checks.check("a wrong password is told, and the page does not say which half was wrong"):
            answers = [client.post("/sign-in", data={"_token": token, "name": name, "password": "x" * 12, "next": ""})
                       for name in ["clerk-reception-centre", "nobody-at-all"]]
            assert [answer.status_code for answer in answers] == [403, 403]
            assert all(world.text("error.account.wrong", "zh-Hans") in answer.text for answer in answers)
        with world.checks.check("after many wrong tries an account is closed for a while"):
            for _ in range(30):
                answer = client.post("/sign-in", data={"_token": token, "name": "nobody-at-all", "password": "y" * 12, "next": ""})
                if answer.status_code == 429:
                    break
            assert answer.status_code == 429, answer.status_code
        with world.checks.check("signing in never leads to another site"):
            for path in ["//example.org", "https://example.org", "/\\example.org", "%2f%2fexample.org"]:
                assert "example.org" not in client.get("/sign-in", params={"next": path}).headers.get("location", "")
                answer = client.post("/sign-in", follow_redirects=False, data={
                    "_token": token, "name": "leader-city-office", "password": world.server.passwords["leader-city-office"], "next": path})
                assert answer.headers.get("location", "/").startswith("/") and "example" not in answer.headers.get("location", ""), path
                client.cookies.delete("session")


def broken_upload(world: World) -> None:
    """The connection ends in the middle of a photo; and a body ends before its last boundary."""
    with httpx.Client(base_url=world.url) as client:
        token = token_of(client.get(FORM).text)
        cookie = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
        body = multipart({"_token": token, "_key": "b" * 32, "_near": "seen", "category": "street-lamp", "place.words": "Broken",
                          "place.region": "511902", "description": "Broken upload"}, pictures.photo(4))
        before = world.rows("select count(*) from case_row")
        with world.checks.check("a connection that ends in the middle stores nothing, and the server goes on"):
            place = urlsplit(world.url)
            with socket.create_connection((place.hostname, place.port)) as wire:
                wire.sendall(f"POST {FORM} HTTP/1.1\r\nHost: {place.netloc}\r\nCookie: {cookie}\r\nContent-Length: {len(body)}\r\n"
                             "Content-Type: multipart/form-data; boundary=b0und\r\n\r\n".encode() + body[: len(body) // 2])
            assert client.get("/services").status_code == 200
            assert world.rows("select count(*) from case_row") == before
        with world.checks.check("a body that ends too early is refused as broken"):
            answer = client.post(FORM, content=body[: len(body) // 2], headers={"Content-Type": "multipart/form-data; boundary=b0und"})
            assert answer.status_code == 400, answer.status_code
            assert world.text("error.request.broken-upload", "zh-Hans") in answer.text
            assert world.rows("select count(*) from case_row") == before
        with world.checks.check("the same body, whole, is taken"):
            answer = client.post(FORM, content=body, headers={"Content-Type": "multipart/form-data; boundary=b0und"})
            assert answer.status_code == 303, answer.status_code


def multipart(fields: dict[str, str], photo: bytes) -> bytes:
    parts = [f'--b0und\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields.items()]
    head = b'--b0und\r\nContent-Disposition: form-data; name="photo"; filename="p.jpg"\r\nContent-Type: image/jpeg\r\n\r\n'
    return b"".join(parts) + head + photo + b"\r\n--b0und--\r\n"


def token_of(page: str) -> str:
    return re.search(r'name="_token" value="([^"]+)"', page)[1]
