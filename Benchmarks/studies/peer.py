"""The same reading in Python: one regular expression a class of fault, over the sentences of each report.

usage: peer.py FOLDER

It does less: no book, no promises that look for their owner elsewhere, no chain. What it prints is comparable in time only.
"""

import json
import re
import sys
import time
from pathlib import Path

RULES = {
    "missing-number": r"(?:提高到|增加到|达到|降至|增至|不低于|共有)(?=[，。；、]|万元|%)",
    "missing-year-sign": r"(?<![\d./-])(?:19|20)\d\d(?![\d年./-])(?=间|末|底|以来|全面|[-—~](?:19|20)\d\d(?!年))",
    "stray-latin": r"(?<=[\u4e00-\u9fff])\s?[a-z]{2,}\s?(?=[\u4e00-\u9fff，。])",
    "tautology": r"大约[^，。]{0,12}左右|超过[^，。]{0,12}以上|原因是因为|目前现状|([\u4e00-\u9fff]{2})\1",
    "punctuation-width": r"[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]|[\uff10-\uff19]",
    "ticks-mixed": r"[√✓☑☒■]",
    "figure-without-unit": r"\d+(?:\.\d+)?(?=[，。；])",
    "figure-without-period": r"^(?!.*(?:19|20)\d\d年)(?=.*\d+(?:\.\d+)?(?:%|张|人|个|座|家))",
    "figure-without-source": r"^(?!.*(?:公报|统计局|问卷|走访|\[\d))(?=.*\d+(?:\.\d+)?(?:%|张|人|个|座|家))",
    "comparison-without-figure": r"[高低]于(?:全国|全省)?平均(?:水平)?(?![^。]*\d)",
    "figures-disagree": r"([\u4e00-\u9fff]{4,12})(?:为|达)?(\d+(?:\.\d+)?)(%|张|人)",
    "count-against-list": r"([二三四五六七八九])个[\u4e00-\u9fff]{1,6}：([^。]+)",
    "dates-out-of-order": r"((?:19|20)\d\d)年?[-—至到]((?:19|20)\d\d)年",
    "enumeration-order": r"([一二三四五六七八九])是",
    "citation": r"\[(\d+(?:[-,]\d+)*)\]",
    "promise": r"(?:将|拟|计划|确保)[^。]{0,20}?(?:新建|改造|购置|安装|培训)[^。]{0,20}\d+[\u4e00-\u9fff]",
    "owner": r"[\u4e00-\u9fff]{2,8}(?:局|委|办|中心|公司)(?:将|拟|负责|牵头)",
    "budget": r"预算|资金|经费|万元",
}
COMPILED = {name: re.compile(rule) for name, rule in RULES.items()}
SENTENCE = re.compile(r"[^。！？；\n]+[。！？；\n]?")


def main() -> None:
    texts = [file.read_text("utf-8") for file in sorted(Path(sys.argv[1]).glob("*.md"))]
    begin = time.perf_counter()
    findings = 0
    for text in texts:
        for sentence in SENTENCE.finditer(text):
            words = sentence.group()
            for rule in COMPILED.values():
                findings += sum(1 for _ in rule.finditer(words))
    seconds = time.perf_counter() - begin
    print(json.dumps({"reports": len(texts), "characters": sum(map(len, texts)), "findings": findings, "seconds": seconds}))


main()
