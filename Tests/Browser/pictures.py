"""Photos for the tests, painted here: no real place, no real person."""

import io
import random
import struct
import zlib

from PIL import Image, ImageDraw

LONGITUDE, LATITUDE = 106.75361, 31.85925
TAKEN = "2026:11:22 18:42:07"


def photo(seed: int, size=(640, 480), with_place: bool = True) -> bytes:
    """A JPEG of a lamp post; another one for every seed. The file says where and when it was taken."""
    chance = random.Random(seed)
    sky = tuple(chance.randint(120, 220) for _ in range(3))
    image = Image.new("RGB", size, sky)
    draw = ImageDraw.Draw(image)
    width, height = size
    draw.rectangle([0, height * 3 // 4, width, height], fill=tuple(chance.randint(60, 130) for _ in range(3)))
    left = chance.randint(width // 4, width * 3 // 4)
    draw.line([left, height * 3 // 4, left, height // 6], fill=(60, 60, 66), width=12)
    draw.line([left, height // 6, left + 90, height // 6], fill=(60, 60, 66), width=10)
    draw.ellipse([left + 70, height // 6, left + 120, height // 6 + 36], fill=(30, 30, 34))
    for _ in range(40):
        x, y = chance.randint(0, width), chance.randint(height * 3 // 4, height)
        draw.ellipse([x, y, x + 9, y + 4], fill=tuple(chance.randint(60, 160) for _ in range(3)))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=85, exif=exif() if with_place else b"")
    return out.getvalue()


def exif() -> bytes:
    tags = Image.Exif()
    tags[0x010F] = "Yiju test camera"
    tags.get_ifd(0x8769)[0x9003] = TAKEN
    place = tags.get_ifd(0x8825)
    place[1], place[2] = "N", degrees(LATITUDE)
    place[3], place[4] = "E", degrees(LONGITUDE)
    return tags.tobytes()


def degrees(value: float) -> tuple[float, float, float]:
    minutes = (value - int(value)) * 60
    return (float(int(value)), float(int(minutes)), round((minutes - int(minutes)) * 60, 3))


def metadata(jpeg: bytes) -> dict:
    """What a picture file still says of itself, but for the name of the library that wrote it."""
    image = Image.open(io.BytesIO(jpeg))
    tags = image.getexif()
    info = {name: value for name, value in image.info.items() if name not in JFIF}
    if info.get("comment", b"").startswith(b"CREATOR: gd-jpeg"):
        del info["comment"]
    return {"exif": dict(tags), "place": dict(tags.get_ifd(0x8825)), "info": info}


JFIF = {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "progressive", "progression"}


def bomb(side: int = 30_000) -> bytes:
    """A PNG of a few kilobytes that unpacks to a gigabyte of nothing."""
    row = b"\0" * (side // 8 + 1)
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(row * 100) for _ in range(side // 100)) + packer.flush()
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
