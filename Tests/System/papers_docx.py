"""Writes a paper with python-docx, its looks set directly, in styles, through the theme's fonts, or as the file's defaults."""

import re

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm

ALIGN = {"justify": "both", "left": "left", "center": "center", "right": "right"}
NAMES = {"title": "公文标题", "body": "公文正文", "recipient": "主送机关", "heading1": "一级", "heading2": "二级",
         "heading3": "三级", "heading4": "四级", "note": "附件说明", "attachment": "附件", "signature": "署名",
         "date": "日期", "caption": "表题", "table": "表文", "number": "页码"}


def write(paper, way, path, rng):
    document = Document()
    strip_defaults(document)
    page(document.sections[0], paper)
    in_theme = {"body": "minor", "title": "major"} if way == "theme" else {}
    if way == "theme":
        theme_fonts(document, paper)
    if way == "defaults":
        fill(defaults(document, "w:rPrDefault", "w:rPr"), run_properties(paper.styles["body"]))
        fill(defaults(document, "w:pPrDefault", "w:pPr"), paragraph_properties(paper.styles["body"], paper, rng))
    if way != "direct":
        for role, style in paper.styles.items():
            add_style(document, role, style, paper, rng, way, in_theme.get(role))
    for place, (role, text) in enumerate(paper.lines):
        if role == "table":
            add_table(document, text, paper, way, rng)
        else:
            add_line(document.add_paragraph(), role, text, paper, way, rng, place)
    page_number(document, paper, way, rng)
    document.save(path)


def strip_defaults(document):
    for name in ("w:rPrDefault", "w:pPrDefault"):
        for child in document.styles.element.iter(qn(name)):
            for part in list(child):
                child.remove(part)
    normal = document.styles["Normal"].element
    for name in ("w:rPr", "w:pPr"):
        for part in normal.findall(qn(name)):
            normal.remove(part)


def defaults(document, holder, inner):
    parent = next(document.styles.element.iter(qn(holder)))
    element = OxmlElement(inner)
    parent.append(element)
    return element


def element(name, **attributes):
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn("w:" + key), str(value))
    return made


def fill(parent, parts):
    for part in parts:
        parent.append(part)


def run_properties(style, theme=None):
    if theme:
        fonts = element("w:rFonts", ascii=style.latin, hAnsi=style.latin, eastAsiaTheme=theme + "EastAsia")
    else:
        fonts = element("w:rFonts", ascii=style.latin, hAnsi=style.latin, eastAsia=style.font)
    parts = [fonts, element("w:b", val="1" if style.bold else "0")]
    if style.colour:
        parts.append(element("w:color", val=style.colour))
    return parts + [element("w:sz", val=round(style.size * 2))]


def paragraph_properties(style, paper, rng):
    if paper.grid_pitch and style.pitch > 25:
        spacing = element("w:spacing", before=twips(style.before), after=twips(style.after), line=240, lineRule="auto")
    else:
        spacing = element("w:spacing", before=twips(style.before), after=twips(style.after), line=twips(style.pitch),
                          lineRule="exact")
    indent = element("w:ind", left=twips(style.left * style.size), right=twips(style.right * style.size),
                     firstLine=twips(style.first * style.size))
    if style.first == 0 or rng.random() < 0.5:  # a nought in characters takes back what the defaults say in characters
        indent.set(qn("w:firstLineChars"), str(round(style.first * 100)))
    return [spacing, indent, element("w:jc", val=ALIGN[style.align])]


def twips(points):
    return round(points * 20)


def add_style(document, role, style, paper, rng, way, theme):
    made = document.styles.add_style(NAMES[role], WD_STYLE_TYPE.PARAGRAPH)
    if way == "defaults" and role == "body":
        return
    p, r = OxmlElement("w:pPr"), OxmlElement("w:rPr")
    fill(p, paragraph_properties(style, paper, rng))
    fill(r, run_properties(style, theme))
    made.element.append(p)
    made.element.append(r)


def theme_fonts(document, paper):
    part = next(p for p in document.part.package.iter_parts() if "theme" in str(p.partname))
    xml = part.blob.decode("utf-8")
    for kind, role in (("major", "title"), ("minor", "body")):
        face = paper.styles[role].font
        block = re.search(rf"<a:{kind}Font>.*?</a:{kind}Font>", xml, re.S).group(0)
        changed = re.sub(r'<a:ea typeface="[^"]*"', f'<a:ea typeface="{face}"', block)
        changed = re.sub(r'script="Hans" typeface="[^"]*"', f'script="Hans" typeface="{face}"', changed)
        xml = xml.replace(block, changed)
    part._blob = xml.encode("utf-8")
    settings = document.settings.element
    for old in settings.findall(qn("w:themeFontLang")):
        settings.remove(old)
    settings.append(element("w:themeFontLang", val="en-US", eastAsia="zh-CN"))


def page(section, paper):
    section.page_width, section.page_height = Mm(paper.size[0]), Mm(paper.size[1])
    for side, value in paper.margins.items():
        setattr(section, side + "_margin", Mm(value))
    for old in section._sectPr.findall(qn("w:docGrid")):
        section._sectPr.remove(old)
    section._sectPr.append(element("w:docGrid", type="linesAndChars", linePitch=579, charSpace=-842))


def add_line(paragraph, role, text, paper, way, rng, place):
    style = paper.styles.get(role)
    if role == "empty":
        paragraph.style = NAMES["body"] if way != "direct" else None
        return
    if role == "letterhead":
        style = paper.styles["recipient"]
    own = way == "direct" or role == "letterhead"
    if own:
        fill(paragraph._p.get_or_add_pPr(), paragraph_properties(style, paper, rng))
    else:
        paragraph.style = NAMES[role]
    if paper.typed_indent and style.first == 2:
        text = "　　" + text
        for indent in paragraph._p.iter(qn("w:ind")):
            paragraph._p.pPr.remove(indent)
        paragraph._p.get_or_add_pPr().append(element("w:ind", firstLine=0, firstLineChars=0))
    stress = next((s for s in paper.stress if s[0] == place), None)
    shift = 2 if text.startswith("　　") else 0
    pieces = [(text, {})]
    if stress:
        start, end = stress[1] + shift, stress[2] + shift
        pieces = [(text[:start], {}), (text[start:end], stress[3]), (text[end:], {})]
    for words, change in pieces:
        if words:
            add_run(paragraph, words, style, change, own)


def add_run(paragraph, words, style, change, own):
    run = paragraph.add_run(words)
    properties = run._r.get_or_add_rPr()
    if own:
        changed = type(style)(**{**style.__dict__, **change})
        fill(properties, run_properties(changed))
    elif change:
        changed = type(style)(**{**style.__dict__, **change})
        fonts, bold, *rest = run_properties(changed)
        if "font" in change:
            properties.append(fonts)
        if "bold" in change:
            properties.append(bold)
        if "size" in change:
            properties.append(rest[-1])
    return run


def add_table(document, rows, paper, way, rng):
    table = document.add_table(len(rows), len(rows[0]))
    table.style = "Table Grid"
    for row, cells in zip(table.rows, rows):
        for cell, text in zip(row.cells, cells):
            add_line(cell.paragraphs[0], "table", text, paper, way, rng, -1)


def page_number(document, paper, way, rng):
    words, place = paper.number["words"], paper.number["place"]
    if not words:
        return
    section = document.sections[0]
    if place == "outer":
        document.settings.odd_and_even_pages_header_footer = True
        number_line(section.footer, paper, "right", words)
        number_line(section.even_page_footer, paper, "left", words)
    else:
        number_line(section.header if place == "header" else section.footer, paper, "center", words)


def number_line(footer, paper, side, words):
    style = type(paper.styles["number"])(**paper.styles["number"].__dict__)
    style.align = side
    style.left, style.right = (1, 0) if side == "left" else (0, 1) if side == "right" else (0, 0)
    footer.is_linked_to_previous = False
    paragraph = footer.paragraphs[0]
    for old in paragraph._p.findall(qn("w:pPr")):
        paragraph._p.remove(old)
    fill(paragraph._p.get_or_add_pPr(), paragraph_properties(style, paper, NoDice()))
    before, after = words.split("{}")
    if before:
        add_run(paragraph, before, style, {}, True)
    for kind, text in (("begin", None), (None, " PAGE "), ("separate", None), ("text", "1"), ("end", None)):
        run = add_run(paragraph, "", style, {}, True)
        if kind == "text":
            run.text = text
        elif kind:
            run._r.append(element("w:fldChar", fldCharType=kind))
        else:
            code = OxmlElement("w:instrText")
            code.text = text
            run._r.append(code)
    if after:
        add_run(paragraph, after, style, {}, True)


class NoDice:
    def random(self):
        return 1.0
