"""Runs the blocks of a page of recipes in a folder and compares their answers. Called by run.sh: blocks.py PAGE FOLDER."""

import csv
import io
import math
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from programs import installed, say_absent, say_ok

UNRUN = {"Stata", "OpenRefine"}
ANSWER = ["key", "signed_date", "figures", "yuan"]
SQL = "import sys, duckdb, csv\nr = duckdb.sql(sys.stdin.read())\nw = csv.writer(sys.stdout)\nw.writerow(r.columns)\nw.writerows(r.fetchall())"
RUNNERS = {"sh": ["bash", "-euo", "pipefail", "-s"], "python": [sys.executable, "-"], "r": ["Rscript", "-"], "sql": [sys.executable, "-c", SQL]}


def expected(folder: Path) -> list[list[str]]:
    """The answer from the plain tables, with nothing but the csv reader."""
    rows = lambda name: csv.DictReader(io.StringIO((folder / "tables" / name).read_text(encoding="utf-8"), newline=""))
    signed = {row["key"]: row["signed_date"] for row in rows("documents.csv")}
    yuan = defaultdict(list)
    for row in rows("quantities.csv"):
        if row["unit_std"] == "CNY" and row["value_std"] and row["state"] != "doubtful":
            yuan[row["key"]].append(float(row["value_std"]))
    return [[key, signed[key], str(len(yuan[key])), str(math.fsum(yuan[key]))] for key in sorted(yuan)]


def same(found: list[str], wanted: list[str]) -> bool:
    return found[:2] == wanted[:2] and len(found) == 4 and all(math.isclose(float(a), float(b)) for a, b in zip(found[2:], wanted[2:]))


def run(language: str, block: str, folder: Path) -> str:
    done = subprocess.run(RUNNERS[language], input=block, cwd=folder, capture_output=True, text=True, encoding="utf-8", timeout=180)
    if done.returncode != 0:
        sys.exit(f"recipes: a block failed\n{block}\n{done.stdout}{done.stderr}")
    return done.stdout


def main(page: Path, folder: Path) -> None:
    sections = re.split(r"^## ", page.read_text(encoding="utf-8"), flags=re.M)[1:]
    for section in sections:
        program = section.split("\n", 1)[0]
        blocks = re.findall(r"^```(\w+)\n(.*?)^```$", section, flags=re.M | re.S)
        if not blocks or program in UNRUN:
            continue
        if not installed(program):
            say_absent(program, "its recipe")
            continue
        printed = "".join(run(language, block, folder) for language, block in blocks)
        if program in {"The files", "Excel", "LibreOffice"}:
            continue
        rows = [row for row in csv.reader(io.StringIO(printed)) if row and row != ANSWER]
        wanted = expected(folder)
        if not wanted or len(rows) != len(wanted) or not all(map(same, sorted(rows), wanted)):
            sys.exit(f"recipes: {program} gives another answer\n{printed}\nwanted {wanted}")
        say_ok(program, f"its recipe, {len(rows)} letters")


main(Path(sys.argv[1]), Path(sys.argv[2]))
