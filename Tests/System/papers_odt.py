"""Writes a paper as a flat OpenDocument text, from which LibreOffice makes the DOCX file with a writer of its own.

Looks are set in named styles, in automatic ones (LibreOffice writes those as direct formatting) or as the defaults. Its files
have no theme that text would use.
"""

from xml.sax.saxutils import escape

ALIGN = {"justify": "justify", "left": "start", "center": "center", "right": "end"}
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text">
"""


def write(paper, way, path):
    faces = sorted({f for s in paper.styles.values() for f in (s.font, s.latin)} | {c["font"] for *_, c in paper.stress if "font" in c})
    named = [paragraph_style(role, style, paper, way) for role, style in paper.styles.items()] if way != "direct" else []
    automatic = [paragraph_style(role, style, paper, way) for role, style in paper.styles.items()] if way == "direct" else []
    automatic += [f'<style:style style:name="stress{i}" style:family="text">{text_properties(changed(paper, s), s[3])}</style:style>'
                  for i, s in enumerate(paper.stress)]
    number = paper.styles["number"]
    for side in ("left", "right", "center"):
        own = type(number)(**{**number.__dict__, "align": side, "left": side == "left", "right": side == "right"})
        automatic.append(paragraph_style("number-" + side, own, paper, "direct"))
    default = paper.styles["body"] if way == "defaults" else None
    base = (paragraph_properties(default) + text_properties(default)) if default else (
        '<style:paragraph-properties fo:margin-top="0pt" fo:margin-bottom="0pt"/><style:text-properties fo:font-size="12pt" '
        'style:font-size-asian="12pt"/>')
    out = [HEAD, "<office:font-face-decls>"]
    out += [f'<style:font-face style:name="{f}" svg:font-family="\'{f}\'"/>' for f in faces]
    out += ["</office:font-face-decls><office:styles>",
            f'<style:default-style style:family="paragraph">{base}</style:default-style>',
            '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>', *named, "</office:styles>",
            "<office:automatic-styles>", *automatic, page_layout(paper), "</office:automatic-styles>",
            master_page(paper), "<office:body><office:text>"]
    out += [block(role, text, paper, place) for place, (role, text) in enumerate(paper.lines)]
    out.append("</office:text></office:body></office:document>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(out))


def paragraph_style(role, style, paper, way):
    if way == "defaults" and role == "body":
        return f'<style:style style:name="{role}" style:family="paragraph" style:parent-style-name="Standard"/>'
    return (f'<style:style style:name="{role}" style:family="paragraph" style:parent-style-name="Standard">'
            f"{paragraph_properties(style)}{text_properties(style)}</style:style>")


def paragraph_properties(style):
    return (f'<style:paragraph-properties fo:text-align="{ALIGN[style.align]}" fo:text-indent="{style.first * style.size}pt" '
            f'fo:margin-left="{style.left * style.size}pt" fo:margin-right="{style.right * style.size}pt" '
            f'fo:margin-top="{style.before}pt" fo:margin-bottom="{style.after}pt" fo:line-height="{style.pitch}pt" '
            'style:auto-text-indent="false" style:snap-to-layout-grid="true"/>')


def text_properties(style, only=None):
    weight = "bold" if style.bold else "normal"
    parts = {
        "latin": f'style:font-name="{style.latin}"', "font": f'style:font-name-asian="{style.font}"',
        "size": f'fo:font-size="{style.size}pt" style:font-size-asian="{style.size}pt"',
        "bold": f'fo:font-weight="{weight}" style:font-weight-asian="{weight}"',
        "colour": f'fo:color="#{style.colour}"' if style.colour else "",
    }
    chosen = parts.values() if only is None else [parts[key] for key in only]
    return f'<style:text-properties {" ".join(chosen)} fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="CN"/>'


def changed(paper, stress):
    style = paper.styles[paper.lines[stress[0]][0]]
    return type(style)(**{**style.__dict__, **stress[3]})


def page_layout(paper):
    m = paper.margins
    has_footer = paper.number["words"] and paper.number["place"] != "header"
    bottom = m["bottom"] - (14 if has_footer else 0)
    has_header = paper.number["words"] and paper.number["place"] == "header"
    top = m["top"] - (14 if has_header else 0)
    footer = '<style:footer-style><style:header-footer-properties svg:height="14mm" fo:margin-top="7mm" style:dynamic-spacing="false"/></style:footer-style>'
    header = '<style:header-style><style:header-footer-properties svg:height="14mm" fo:margin-bottom="7mm" style:dynamic-spacing="false"/></style:header-style>'
    return (f'<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="{paper.size[0]}mm" '
            f'fo:page-height="{paper.size[1]}mm" fo:margin-top="{top}mm" fo:margin-bottom="{bottom}mm" '
            f'fo:margin-left="{m["left"]}mm" fo:margin-right="{m["right"]}mm" style:print-orientation="portrait" '
            'style:writing-mode="lr-tb" style:layout-grid-mode="line" style:layout-grid-lines="22" '
            'style:layout-grid-base-height="10.227mm" style:layout-grid-ruby-height="0mm"/>'
            f'{header if has_header else ""}{footer if has_footer else ""}</style:page-layout>')


def master_page(paper):
    words, place = paper.number["words"], paper.number["place"]
    inner = ""
    if words and place == "outer":
        inner = f'<style:footer>{number(words, "right")}</style:footer><style:footer-left>{number(words, "left")}</style:footer-left>'
    elif words and place == "header":
        inner = f'<style:header>{number(words, "center")}</style:header>'
    elif words:
        inner = f'<style:footer>{number(words, "center")}</style:footer>'
    return ('<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">'
            f"{inner}</style:master-page></office:master-styles>")


def number(words, side):
    before, after = words.split("{}")
    return (f'<text:p text:style-name="number-{side}">{escape(before)}<text:page-number text:select-page="current">1'
            f"</text:page-number>{escape(after)}</text:p>")


def block(role, text, paper, place):
    if role == "table":
        rows = "".join("<table:table-row>" + "".join(
            f'<table:table-cell office:value-type="string"><text:p text:style-name="table">{escape(cell)}</text:p></table:table-cell>'
            for cell in row) + "</table:table-row>" for row in text)
        return f'<table:table table:name="t{place}"><table:table-column table:number-columns-repeated="{len(text[0])}"/>{rows}</table:table>'
    name = {"letterhead": "recipient", "empty": "body"}.get(role, role)
    stress = next(((i, s) for i, s in enumerate(paper.stress) if s[0] == place), None)
    if stress is None:
        return f'<text:p text:style-name="{name}">{escape(text)}</text:p>'
    i, (_, start, end, _) = stress
    return (f'<text:p text:style-name="{name}">{escape(text[:start])}<text:span text:style-name="stress{i}">'
            f"{escape(text[start:end])}</text:span>{escape(text[end:])}</text:p>")
