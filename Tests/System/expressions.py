#!/usr/bin/env python3
"""Holds docs/reference/expressions-cases.txt against the runtime that the authors of CEL publish (cel-cpp).

A Swift test holds our evaluator to the same table, so that both together say: ours does what theirs does. Run it after a
change of the table, in an environment of its own; nothing else of the project needs that package:

    python3 -m venv cel && cel/bin/pip install cel-expr-python==0.1.3
    cel/bin/python Tests/System/expressions.py

Values must agree in kind too (1 is not 1.0), errors and faults of grammar in what they are. The groups of the table that
begin with "Differs" must differ, so that a difference that has gone is noticed.
"""

import re
import sys
from pathlib import Path

from cel_expr_python import cel

TABLE = Path(__file__).resolve().parents[2] / "docs/reference/expressions-cases.txt"

# What the runtime says for each kind of error of ours.
SAYS = {
    "division-by-zero": "divide by zero|modulus by zero",
    "duplicate-key": "duplicate key",
    "index-out-of-range": "Index error: index=",
    "invalid-argument": "conversion|cannot convert|Invalid timezone|timestamp overflow",
    "no-such-key": "Key not found",
    "no-such-overload": "No matching overloads|Invalid (container|map key) type|expected integer type|Applying SELECT",
    "overflow": "overflow|out of int64 range",
    "unknown-name": "No value with name|No matching overloads",
}

# Ours tells these when it reads the expression, theirs when it runs it.
LATE = {"[1].all(x)", "[1].exists(x, true, false)"}


def main() -> int:
    group, held, wrong = "", 0, []
    environment = cel.NewEnv()
    for number, line in enumerate(TABLE.read_text(encoding="utf-8").split("\n"), 1):
        if line.startswith("## "):
            group = line[3:]
        if line.startswith(("# ", "## ")) or " => " not in line:
            continue
        expression, ours = line.rsplit(" => ", 1)
        held += 1
        theirs = outcome(environment, expression)
        agrees = same(environment, expression, ours, theirs)
        # Keys in any order may come in ours by chance.
        if agrees == group.startswith("Differs") and "in any" not in group:
            wrong.append(f"{TABLE.name}:{number}: {expression}\n    ours:   {ours}\n    theirs: {theirs}")
    print("\n".join(wrong))
    print(f"{held} expressions, {len(wrong)} not as expected")
    return 1 if wrong or held < 600 else 0


def outcome(environment, expression: str):
    """A kind and a value; or "fault" or "error" and what is said of it."""
    try:
        compiled = environment.compile(expression, disable_check=True)
    except Exception as fault:  # noqa: BLE001  whatever it cannot read
        return "fault", str(fault)
    try:
        value = compiled.eval(data={})
    except Exception as error:  # noqa: BLE001  whatever it cannot run
        return "error", str(error)
    return ("error", str(value)) if value.type() == cel.Type.ERROR else plain(value)


def plain(value):
    """With the kind of every part, so that 1 and 1.0 stay apart."""
    inside = value.value()
    if isinstance(inside, list):
        return "list", [plain(part) for part in inside]
    if isinstance(inside, dict):
        return "map", sorted(((type(key).__name__, str(key)), plain(part)) for key, part in inside.items())
    return value.type().name(), repr(inside)


def same(environment, expression: str, ours: str, theirs) -> bool:
    kind, _, code = ours.partition(" ")
    if kind == "fault":
        return theirs[0] == "fault" or expression in LATE and theirs[0] == "error"
    if kind == "error":
        return theirs[0] == "error" and re.search(SAYS[code.removeprefix("expression.")], theirs[1]) is not None
    return theirs == outcome(environment, ours)


if __name__ == "__main__":
    sys.exit(main())
