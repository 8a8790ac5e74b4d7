"""Which programs are there, and what is said of them. Used by blocks.py and values.py."""

import importlib.util
import shutil

MODULES = {"pandas": ["pandas"], "openpyxl": ["openpyxl"], "polars": ["polars"], "DuckDB": ["duckdb"], "pyarrow": ["pyarrow"]}
COMMANDS = {"R": "Rscript", "jq": "jq", "LibreOffice": "soffice"}


def installed(program: str) -> bool:
    if program in COMMANDS:
        return shutil.which(COMMANDS[program]) is not None
    return all(importlib.util.find_spec(module) for module in MODULES.get(program, []))


def say_absent(program: str, what: str) -> None:
    print(f"recipes: {program} not run, not installed ({what})", flush=True)


def say_ok(program: str, what: str) -> None:
    print(f"recipes: {program} ok ({what})", flush=True)
