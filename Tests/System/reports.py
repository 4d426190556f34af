"""Made-up reports, and a client that files them as a browser does."""

import http.client
import random
import re
import struct
import threading
import zlib
from dataclasses import dataclass, field
from urllib.parse import urlsplit

FORM = "/services/street-report/report"
REPAIR = ["street-lamp", "cover", "road-surface", "footway", "railing", "drain"]
CONDUCT = "stall"
REGIONS = ["511902", "511903", "511921", "511922", "511923"]
BOUNDARY = "yiju-system-test"
# Where the made-up places lie: inside the city, and wide enough that few are near each other.
LONGITUDES, LATITUDES = (106.60, 106.90), (31.75, 31.95)


@dataclass
class Report:
    key: str
    fields: dict[str, str]
    photo: bytes | None = None
    number: str | None = None
    token: str | None = None
    faults: list[str] = field(default_factory=list)

    def is_public(self) -> bool:
        return self.fields["category"] != CONDUCT


class Reports:
    """The same seed gives the same reports, whichever thread asks for the next."""

    def __init__(self, seed: int, photo_share: float = 0.0, conduct_share: float = 0.0):
        self.chance = random.Random(seed)
        self.photo_share, self.conduct_share = photo_share, conduct_share
        self.made = 0
        self._lock = threading.Lock()

    def next(self) -> Report:
        with self._lock:
            self.made += 1
            chance, serial = self.chance, self.made
            key = f"{chance.getrandbits(128):032x}"
            category = CONDUCT if chance.random() < self.conduct_share else chance.choice(REPAIR)
            seed = chance.getrandbits(32) if chance.random() < self.photo_share else None
            fields = {
                "category": category, "place.words": f"测试路 {serial} 号", "place.region": chance.choice(REGIONS), "place.place": "",
                "place.longitude": "", "place.latitude": "", "description": f"第 {serial} 件，坏了",
                "contact": f"test {serial}" if chance.random() < 0.3 else "",
            }
        return Report(key, fields, picture(seed) if seed is not None else None)


class Client:
    """One connection, kept alive, with the form's cookie and token."""

    def __init__(self, url: str, timeout: float = 120):
        self.host, self.port = urlsplit(url).hostname, urlsplit(url).port
        self.wire = http.client.HTTPConnection(self.host, self.port, timeout=timeout)
        self.cookie = self.token = ""

    def __enter__(self) -> "Client":
        return self

    def __exit__(self, *_) -> None:
        self.wire.close()

    def get(self, path: str, cookie: str = "") -> tuple[int, bytes]:
        self.wire.request("GET", path, headers={"Cookie": cookie} if cookie else {})
        answer = self.wire.getresponse()
        return answer.status, answer.read()

    def page(self, path: str) -> str:
        status, body = self.get(path)
        assert status == 200, f"{path}: {status}"
        return body.decode()

    def open_form(self) -> "Client":
        self.wire.request("GET", FORM)
        answer = self.wire.getresponse()
        body = answer.read().decode()
        self.token = re.search(r'name="_token" value="([^"]+)"', body)[1]
        self.cookie = "form=" + re.search(r"form=([^;]+)", answer.headers["Set-Cookie"])[1]
        return self

    def send(self, report: Report) -> tuple[int, str, str]:
        """Status, number and secret link's token; both empty where it was not taken."""
        body, headers = self.request(report)
        self.wire.request("POST", FORM, body, headers)
        answer = self.wire.getresponse()
        answer.read()
        return answer.status, *taken(answer)

    def request(self, report: Report) -> tuple[bytes, dict[str, str]]:
        fields = {"_token": self.token, "_key": report.key, "_near": "seen", **report.fields}
        headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}", "Cookie": self.cookie}
        return multipart(fields, report.photo), headers

    def file(self, report: Report) -> bool:
        """Whether it was acknowledged; then the report knows its number and its link."""
        status, report.number, report.token = self.send(report)
        if status != 303:
            report.number = report.token = None
            report.faults.append(str(status))
        return status == 303


def taken(answer: http.client.HTTPResponse) -> tuple[str, str]:
    number = re.search(r"/filed/([^/]+)$", answer.headers["Location"] or "")
    token = re.search(r"filed=([^;]+)", answer.headers["Set-Cookie"] or "")
    return number[1] if number else "", token[1] if token else ""


def multipart(fields: dict[str, str], photo: bytes | None) -> bytes:
    """What a browser sends; a file field in which nothing was chosen is an empty file."""
    parts = [f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields.items()]
    name, kind = ("photo.png", "image/png") if photo else ("", "application/octet-stream")
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="photo"; filename="{name}"\r\nContent-Type: {kind}\r\n\r\n'
    return b"".join(parts) + head.encode() + (photo or b"") + f"\r\n--{BOUNDARY}--\r\n".encode()


def picture(seed: int, width: int = 96, height: int = 72) -> bytes:
    """A PNG of coloured blocks; another one for every seed."""
    chance = random.Random(seed)
    blocks = [[bytes(chance.randrange(256) for _ in range(3)) * 8 for _ in range(width // 8)] for _ in range(height // 8)]
    rows = b"".join(b"\0" + b"".join(blocks[row // 8]) for row in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
