"""Reads every table back from every format with every program and compares each cell with the plain CSV. Called by run.sh: values.py FOLDER."""

import csv
import datetime
import json
import math
import sys
from pathlib import Path

import readers
from programs import installed, say_absent, say_ok

FORMULA_GUARD = "'"


def plain(value, kind: str):
    """A cell as its text, number or truth; None where it is absent."""
    if value is None or (isinstance(value, str) and value == "") or (isinstance(value, float) and math.isnan(value)):
        return None
    if kind in ("integer", "number"):
        return float(value)
    if kind == "boolean":
        return str(value).lower() == "true" if not isinstance(value, (int, float)) else bool(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if not isinstance(value, str) and hasattr(value, "__iter__"):
        return ";".join(value) or None
    if not isinstance(value, str):
        sys.exit(f"recipes: {value!r} should have stayed a text")
    return value.replace("\r\n", "\n").replace("\r", "\n")


def same(found, wanted, guarded: bool) -> bool:
    if isinstance(wanted, float) and isinstance(found, float):
        return math.isclose(found, wanted, rel_tol=1e-12)
    return found == wanted or (guarded and isinstance(wanted, str) and found == FORMULA_GUARD + wanted)


def compare(what: str, table: str, found: list, wanted: list, fields: list, guarded: bool) -> int:
    if len(found) != len(wanted):
        sys.exit(f"recipes: {what}, {table}: {len(found)} rows instead of {len(wanted)}")
    for n, (found_row, wanted_row) in enumerate(zip(found, wanted)):
        if len(found_row) != len(fields):
            sys.exit(f"recipes: {what}, {table}: {len(found_row)} columns instead of {len(fields)}")
        for field, a, b in zip(fields, found_row, wanted_row):
            a, b = plain(a, field["type"]), plain(b, field["type"])
            if not same(a, b, guarded):
                sys.exit(f"recipes: {what}, {table}.{field['name']}, row {n + 1}: {a!r} instead of {b!r}")
    return len(wanted) * len(fields)


def main(folder: Path) -> None:
    package = json.loads((folder / "tables" / "datapackage.json").read_text(encoding="utf-8"))
    tables = {resource["name"]: resource["schema"]["fields"] for resource in package["resources"]}
    wanted = {}
    for name in tables:
        with open(folder / "tables" / f"{name}.csv", encoding="utf-8", newline="") as file:
            wanted[name] = list(csv.reader(file))[1:]
    if not (folder / "excel" / "documents.csv").read_bytes().startswith(b"\xef\xbb\xbf"):
        sys.exit("recipes: the CSV of --excel has no byte order mark")
    for programs, what, read in readers.READERS:
        absent = [program for program in programs if not installed(program)]
        if absent:
            say_absent(absent[0], what)
            continue
        rows_of = read(folder, tables)
        cells = sum(compare(f"{programs[0]}, {what}", name, rows_of(name), wanted[name], tables[name], "excel" in what) for name in tables)
        say_ok(programs[0], f"{what}, {cells} cells")


main(Path(sys.argv[1]))
