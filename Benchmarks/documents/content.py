"""The report that every peer writes: as long and as divided as that of Benchmarks/DocumentBench/Report.swift."""

import random

WORDS = "街坊 邻里 老人 儿童 步道 广场 菜场 车站 路口 路灯 河岸 树荫 健身 托幼 诊所 书屋 食堂 电梯 管网 雨水 垃圾 物业 门牌 骑行 早市 夜间 安静 采光 通风 坡道 十分钟内 便民点 修缮 更新 走访 记录 核对 公开 反馈 回访 评分 排序".split()
HEAD = ["序号", "项目", "单位", "片区", "今年", "明年"]


def report(number: int) -> list[tuple]:
    """Title, headings, paragraphs and tables in their order: 475 runs."""
    dice = random.Random(number)
    items: list[tuple] = [("title", f"城市宜居年度报告（{number}）")]
    for chapter in "一二三四五六":
        items.append(("h1", f"{chapter}、{words(dice, 2)}"))
        for section in "一二三":
            items.append(("h2", f"（{section}）{words(dice, 5)}"))
            items += [("p", sentence(dice) + sentence(dice)) for _ in range(3)]
        items.append(("table", [HEAD] + [row(dice, place + 1) for place in range(10)]))
    return items


def row(dice: random.Random, place: int) -> list[str]:
    return [str(place), words(dice, 3), "%", words(dice, 1), f"{dice.uniform(0, 100):.1f}", f"{dice.uniform(0, 100):.1f}"]


def sentence(dice: random.Random) -> str:
    return words(dice, 14) + "，" + words(dice, 14) + "。"


def words(dice: random.Random, count: int) -> str:
    return "".join(dice.choice(WORDS) for _ in range(count))
