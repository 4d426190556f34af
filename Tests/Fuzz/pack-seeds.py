"""Packs the seeds of the DOCX fuzzer into whole files: pack-seeds.py SEEDS CORPUS. Same seeds, same bytes."""

import pathlib
import sys
import zipfile

NAMES = ["document", "styles", "numbering", "settings", "theme", "footer"]
TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def links(pairs):
    inner = "".join(f'<Relationship Id="{i}" Type="{TYPES}{i}" Target="{t}"/>' for i, t in pairs)
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'


def pack(seed, target):
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        def add(name, text):
            file.writestr(zipfile.ZipInfo(name), text, compress_type=zipfile.ZIP_DEFLATED)

        add("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
        add("_rels/.rels", links([("officeDocument", "word/document.xml")]))
        add("word/_rels/document.xml.rels", links((n, f"{n}.xml") for n in NAMES[1:]))
        for name, part in zip(NAMES, seed.read_bytes().split(b"\xff")):
            add(f"word/{name}.xml", part)


for seed in sorted(pathlib.Path(sys.argv[1]).glob("*.bin")):
    pack(seed, pathlib.Path(sys.argv[2]) / f"{seed.stem}.docx")
