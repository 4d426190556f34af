"""Official papers as plain values: what stands in them, how each part is set, and one fault put into a clean one.

Every word here is made up. A paper is a list of (role, text) with a style for each role, a page and a page number; the
writers (papers_docx.py, papers_odt.py) put the same paper into a file by different ways.
"""

import copy
from dataclasses import dataclass, field

PITCH = 28.95
FACES = {
    "title": ["方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S"],
    "hei": ["黑体", "SimHei", "方正黑体_GBK"],
    "kai": ["楷体", "楷体_GB2312", "KaiTi", "方正楷体_GBK"],
    "fang": ["仿宋", "仿宋_GB2312", "FangSong", "方正仿宋_GBK"],
    "song": ["宋体", "SimSun"],
}


@dataclass
class Style:
    font: str
    latin: str
    size: float = 16
    bold: bool = False
    colour: str = ""
    align: str = "justify"
    first: float = 2  # characters
    left: float = 0  # characters
    right: float = 0  # characters
    pitch: float = PITCH
    before: float = 0
    after: float = 0


@dataclass
class Paper:
    lines: list  # (role, text) or ("table", rows)
    styles: dict
    margins: dict = field(default_factory=lambda: dict(top=37.0, bottom=35.0, left=28.0, right=26.0))
    size: tuple = (210.0, 297.0)
    number: dict = field(default_factory=dict)
    # a run within a line that is set otherwise: (line, start, end, {property: value})
    stress: list = field(default_factory=list)
    typed_indent: bool = False
    grid_pitch: bool = False


SUBJECTS = ["城市宜居性评估", "老旧小区改造", "社区养老服务", "公共绿地建设", "步行和自行车系统建设", "公共厕所改造"]
TITLES = ["关于开展{}工作的通知", "关于推进{}的实施意见", "关于{}情况的报告"]
OPENINGS = [
    "为进一步提升城市品质，改善人居环境，根据有关部署，现就{}有关事项通知如下。",
    "近年来，各级各部门围绕{}做了大量工作，取得了阶段性成效，但仍存在覆盖不均、管护不足等问题。",
]
BODIES = [
    "各县区、各部门要把这项工作摆在重要位置，主要负责同志亲自过问，分管负责同志具体落实，确保责任到人、措施到位。",
    "2026年上半年共走访居民1258户，回收有效问卷1103份，满意度为86.5%，比上年提高4.2个百分点。",
    "3.5公里长的滨河步道已全部贯通，沿线新建休息点12处，日均使用人数超过2000人次。",
    "会议定于每月第一个星期一上午10:30召开，由牵头单位通报进展情况，协调解决“最后一公里”问题。",
    "依托GIS平台建立台账，做到底数清、情况明，数据每季度更新一次；未按时更新的，由责任单位说明原因。",
    "要坚持问题导向，先易后难、分步实施，优先解决群众反映强烈的停车难、出行难问题。",
    "一是完善设施，补齐短板；二是加强管护，落实责任；三是广泛宣传，引导居民共同参与。",
]
LEVELS = {
    1: ["总体要求", "主要任务", "保障措施", "工作步骤", "存在的主要问题"],
    2: ["明确目标任务", "落实部门责任", "加强资金保障", "健全长效机制", "强化监督检查"],
    3: ["调查摸底", "编制方案", "组织实施", "验收评估"],
    4: ["收集资料", "实地踏勘", "入户访谈", "数据核对"],
}
RUN_IN = "坚持统筹规划。把项目安排与片区更新结合起来，统一标准、统一进度，避免重复开挖和重复建设。"
ITEMS = ["新建口袋公园不少于十处；", "改造人行道不少于二十公里；", "完成无障碍设施排查。"]


def chinese(n):
    figures = "零一二三四五六七八九"
    return figures[n] if n < 10 else ("十" if n < 20 else figures[n // 10] + "十") + (figures[n % 10] if n % 10 else "")


NUMBER = {1: lambda n: f"{chinese(n)}、", 2: lambda n: f"（{chinese(n)}）", 3: lambda n: f"{n}.", 4: lambda n: f"（{n}）"}


def clean(rng):
    """A paper as the standard wants it, in one of the many ways in which that can be."""
    face = {role: rng.choice(names) for role, names in FACES.items()}
    latin = rng.choice(["Times New Roman", face["fang"]])
    align = rng.choice(["justify", "left"])
    pitch = rng.choice([28.95, 28.95, 28.5, 28.0, 29.0])
    indent = lambda font, **more: Style(font=font, latin=latin, align=align, pitch=pitch, **more)
    styles = {
        "title": indent(face["title"], size=22, first=0) ,
        "recipient": indent(face["fang"], first=0),
        "body": indent(face["fang"]),
        "heading1": indent(face["hei"]),
        "heading2": indent(face["kai"]),
        "heading3": indent(face["fang"]),
        "heading4": indent(face["fang"]),
        "note": indent(face["fang"]),
        "attachment": indent(face["hei"], first=0),
        "signature": indent(face["fang"], first=0, right=2),
        "date": indent(face["fang"], first=0, right=4),
        "caption": Style(font=face["hei"], latin=latin, size=12, align="center", first=0, pitch=20),
        "table": Style(font=face["song"], latin=latin, size=12, align="center", first=0, pitch=18),
        "number": Style(font=face["song"], latin=face["song"], size=14, align="right", first=0, right=1, pitch=16),
    }
    styles["title"].align = "center"
    styles["signature"].align = styles["date"].align = "right"
    paper = Paper(lines(rng), styles)
    for side in ("top", "left"):
        paper.margins[side] += rng.choice([0, 0, 0.8, -0.8])
    paper.number = dict(words="— {} —", place="outer")
    paper.typed_indent = rng.random() < 0.15
    paper.grid_pitch = rng.random() < 0.2
    if rng.random() < 0.3:
        for style in styles.values():
            style.colour = "000000"
    if rng.random() < 0.4:  # the first sentence stressed, as many offices do
        line = next(i for i, (role, text) in enumerate(paper.lines) if role == "body" and "，" in text)
        paper.stress.append((line, 0, paper.lines[line][1].index("，"), dict(bold=True)))
    return paper


def lines(rng):
    subject = rng.choice(SUBJECTS)
    title = rng.choice(TITLES).format(subject)
    out = []
    if rng.random() < 0.2:
        out += [("letterhead", "宜发〔2026〕12号"), ("empty", "")]
    out.append(("title", title))
    if rng.random() < 0.4:
        out.append(("empty", ""))
    if rng.random() < 0.6:
        out.append(("recipient", "各县区人民政府，各有关部门："))
    out.append(("body", rng.choice(OPENINGS).format(subject)))
    for first in range(1, rng.randint(3, 4) + 1):
        out.append(("heading1", NUMBER[1](first) + LEVELS[1][first - 1]))
        out.append(("body", rng.choice(BODIES)))
        for second in range(1, rng.randint(2, 3) + 1):
            if first == 3 and second == 1:
                out.append(("body", NUMBER[2](second) + RUN_IN))
                continue
            out.append(("heading2", NUMBER[2](second) + LEVELS[2][second]))
            out.append(("body", rng.choice(BODIES)))
            if first == 2:
                out += deep(rng, second)
    out += table(rng) if rng.random() < 0.6 else []
    if rng.random() < 0.4:
        out += [("body", f"（{chinese(n + 3)}）{item}") for n, item in enumerate([])]
    out.append(("body", "特此通知。"))
    out += [("note", "附件：1.任务分工表"), ("note", "2.进度安排表")] if rng.random() < 0.7 else [("note", "附件：任务分工表")]
    out += [("empty", ""), ("signature", "宜居办公室"), ("date", f"2026年{rng.randint(1, 12)}月{rng.randint(1, 28)}日")]
    if rng.random() < 0.3:
        out += [("note", "（此件公开发布）")]
    if rng.random() < 0.3:
        out += [("attachment", "附件1"), ("title", "任务分工表"), ("body", rng.choice(BODIES))]
    return out


def deep(rng, second):
    out = []
    for third in range(1, 3):
        out.append(("heading3", NUMBER[3](third) + LEVELS[3][third]))
        out.append(("body", rng.choice(BODIES)))
        if second == 1 and third == 1:
            for fourth in range(1, 3):
                out += [("heading4", NUMBER[4](fourth) + LEVELS[4][fourth]), ("body", rng.choice(BODIES))]
        if second == 2 and third == 2:
            out += [("body", f"（{n + 1}）{item}") for n, item in enumerate(ITEMS)]
    return out


def table(rng):
    rows = [["序号", "任务", "责任单位"]] + [[str(n), f"{LEVELS[3][n]}工作", "有关部门"] for n in range(1, 4)]
    return [("caption", "表1 任务分工"), ("table", rows)]


# Faults: name -> (codes that count as found, clause, ways, function(paper, rng)).
FAULTS = {}
ALL = ("direct", "style", "theme", "defaults")
SET = ("direct", "style", "defaults")


def fault(name, codes, clause, ways):
    def put(function):
        FAULTS[name] = (codes.split(), clause, ways, function)
        return function
    return put


def style_fault(role, prop, values, code, clause, ways):
    @fault(f"{role}-{prop}", code, clause, ways)
    def change(paper, rng):
        value = rng.choice(values)
        setattr(paper.styles[role], prop, value)
        if prop == "first":
            paper.typed_indent = False
        if prop == "pitch":
            paper.grid_pitch = False


style_fault("title", "font", ["宋体", "黑体", "华文中宋"], "font", "7.3.1", ALL)
style_fault("title", "size", [16, 18, 24], "size", "7.3.1", SET)
style_fault("title", "align", ["left", "right"], "alignment", "7.3.1", SET)
style_fault("body", "font", ["宋体", "华文仿宋", "微软雅黑", "楷体"], "font", "7.3.3", ALL)
style_fault("body", "size", [14, 15, 12], "size", "7.3.3", SET)
style_fault("body", "bold", [True], "bold", "7.3.3", SET)
style_fault("body", "colour", ["FF0000", "0070C0", "808080"], "colour", "5.2.4", SET)
style_fault("body", "align", ["center", "right"], "alignment", "7.3.3", SET)
style_fault("body", "first", [0, 1, 4], "indent", "7.3.3", SET)
style_fault("body", "pitch", [20, 24, 32, 36], "line-pitch", "5.2.3", SET)
style_fault("body", "after", [10, 15.6], "paragraph-space", "5.2.3", SET)
style_fault("body", "before", [8, 12], "paragraph-space", "5.2.3", SET)
style_fault("body", "latin", ["Arial", "Calibri"], "latin-font", "5.2.2", ALL)
style_fault("heading1", "font", ["宋体", "仿宋", "楷体"], "font", "7.3.3", ALL)
style_fault("heading1", "size", [18, 14], "size", "7.3.3", SET)
style_fault("heading1", "first", [0], "indent", "7.3.3", ("direct", "style"))
style_fault("heading1", "align", ["center"], "alignment", "7.3.3", ("direct", "style"))
style_fault("heading2", "font", ["黑体", "仿宋", "宋体"], "font", "7.3.3", ALL)
style_fault("heading2", "size", [15, 18], "size", "7.3.3", ("direct", "style"))
style_fault("heading2", "colour", ["FF0000"], "colour", "5.2.4", ("direct", "style"))
style_fault("heading3", "font", ["黑体", "宋体"], "font", "7.3.3", ("direct", "style", "theme"))
style_fault("heading4", "size", [14], "size", "7.3.3", ("direct", "style"))


@fault("body-left", "turned-lines indent", "7.3.3", SET)
def _(paper, rng):
    paper.styles["body"].left, paper.styles["body"].first = 2, 0
    paper.typed_indent = False


@fault("part-font", "font", "7.3.3", ("direct",))
def _(paper, rng):
    line = line_of(paper, "body", "，", 20)
    paper.stress = [(line, 4, 14, dict(font=rng.choice(["宋体", "微软雅黑"])))]


@fault("part-size", "size", "7.3.3", ("direct",))
def _(paper, rng):
    line = line_of(paper, "body", "，", 20)
    paper.stress = [(line, 4, 14, dict(size=14))]


def margin_fault(side, values):
    @fault(f"margin-{side}", "margin", "5.2.1", ("direct",))
    def change(paper, rng):
        paper.margins[side] = rng.choice(values)


margin_fault("top", [25.4, 28, 30])
margin_fault("left", [31.8, 25, 20])
margin_fault("right", [31.8, 20])
margin_fault("bottom", [25.4, 28])


@fault("paper", "paper", "5.1", ("direct",))
def _(paper, rng):
    paper.size = rng.choice([(215.9, 279.4), (184.0, 260.0)])


def line_of(paper, role, words="", length=0, nth=0):
    found = [i for i, (r, text) in enumerate(paper.lines) if r == role and words in text and len(text) >= length]
    return found[min(nth, len(found) - 1)]


def replaced(paper, line, old, new):
    role, text = paper.lines[line]
    assert old in text, (old, text)
    paper.lines[line] = (role, text.replace(old, new, 1))


def text_fault(name, code, clause, change):
    fault(name, code, clause, ("direct",))(change)


def on(role, old, new, nth=0):
    return lambda paper, rng: replaced(paper, line_of(paper, role, old, nth=nth), old, new)


text_fault("order-skipped", "number-order", "7.3.3", on("heading1", "三、", "四、"))
text_fault("order-repeated", "number-order", "7.3.3", on("heading1", "二、", "一、"))
text_fault("order-level2", "number-order", "7.3.3", on("heading2", "（二）", "（四）"))
text_fault("narrow-brackets", "number-form", "7.3.3", on("heading2", "（一）", "(一)"))
text_fault("comma-after-bracket", "number-form", "7.3.3", on("heading2", "（二）", "（二）、"))
text_fault("point-after-one", "number-form", "7.3.3", on("heading1", "一、", "一."))
text_fault("comma-after-figure", "number-form", "7.3.3", on("heading3", "2.", "2、"))
text_fault("heading-stop", "heading-stop", "7.3.3", lambda p, r: replaced(p, line_of(p, "heading1"), "要求", "要求。"))
text_fault("narrow-comma", "narrow-sign", "9", lambda p, r: replaced(p, line_of(p, "body", "，", 20), "，", ","))
text_fault("narrow-stop", "narrow-sign", "9", lambda p, r: replaced(p, line_of(p, "body", "特此通知"), "。", "."))
text_fault("doubled-sign", "doubled-sign", "9", lambda p, r: replaced(p, line_of(p, "body", "，", 20), "，", "，，"))
text_fault("title-stop", "title-stop", "7.3.1", lambda p, r: paper_title(p, "。"))
text_fault("date-padded", "date-form", "7.3.5.4", lambda p, r: set_text(p, "date", "2026年03月05日"))
text_fault("date-ideographic", "date-form", "7.3.5.4", lambda p, r: set_text(p, "date", "二〇二六年三月五日"))
text_fault("date-points", "date-form", "7.3.5.4", lambda p, r: set_text(p, "date", "2026.3.5"))
text_fault("attachment-colon", "attachment-colon", "7.3.4", on("note", "附件：", "附件:"))
text_fault("attachment-stop", "attachment-stop", "7.3.4", on("note", "分工表", "分工表。"))


@fault("recipient-colon", "recipient-colon", "7.3.2", ("direct",))
def _(paper, rng):
    if not any(role == "recipient" for role, _ in paper.lines):
        first = line_of(paper, "body")
        paper.lines.insert(first, ("recipient", "各县区人民政府："))
        paper.stress = [(i + (i >= first), *rest) for i, *rest in paper.stress]
    replaced(paper, line_of(paper, "recipient"), "：", ":")


@fault("level-skipped", "level-skipped", "7.3.3", ("direct",))
def _(paper, rng):
    line = line_of(paper, "heading1", "二、")
    while paper.lines[line + 1][0] != "heading1":
        paper.lines.pop(line + 1)
    paper.lines[line + 1:line + 1] = [("body", BODIES[0]), ("heading4", "（1）收集资料"), ("body", BODIES[5])]
    paper.stress = []


def paper_title(paper, suffix):
    line = line_of(paper, "title")
    paper.lines[line] = ("title", paper.lines[line][1] + suffix)


def set_text(paper, role, text):
    line = line_of(paper, role)
    paper.lines[line] = (role, text)


def number_fault(name, code, **change):
    @fault(name, code, "7.5", ("direct",))
    def put(paper, rng):
        paper.number.update({k: v for k, v in change.items() if k in ("words", "place")})
        for key in ("size", "latin"):
            if key in change:
                setattr(paper.styles["number"], key, change[key])


number_fault("number-missing", "page-number", words="")
number_fault("number-hyphens", "page-number-form", words="- {} -")
number_fault("number-bare", "page-number-form", words="{}")
number_fault("number-words", "page-number-form", words="第{}页")
number_fault("number-centred", "page-number-place", place="centre")
number_fault("number-header", "page-number-place", place="header")
number_fault("number-size", "page-number-size", size=10.5)
number_fault("number-font", "page-number-font", latin="Times New Roman")


def with_fault(paper, name, rng):
    paper = copy.deepcopy(paper)
    FAULTS[name][3](paper, rng)
    return paper
