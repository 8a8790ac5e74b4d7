"""Peak memory of 200,000 rows to XLSX and to Parquet. By hand: python3 tests/recipes/memory.py; fails at 400 MB and more."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PAGES, FIGURES = 2000, 100
MOST_MEGABYTES = 400
COMMAND = Path(__file__).resolve().parents[2] / "bin" / "reply-extract.js"

HEAD = "关于市第十五届人民代表大会第三次会议第{n}号建议的答复\n李某某代表:\n您提出的建议收悉,现答复如下:\n一、基本情况\n"
LINE = "{year}年,第{n}批新建道路{km}公里,比上年增长{share}%。\n"
TAIL = "市交通运输局\n2021年7月28日\n"


def page(n: int) -> str:
    lines = (LINE.format(year=2001 + i % 20, n=n, km=f"{i + 1}.{(n + i) % 9 + 1}", share=f"{(n * i) % 37 + 1}.{i % 9 + 1}") for i in range(FIGURES // 2))
    return HEAD.format(n=n) + "".join(lines) + TAIL


def measured(arguments: list[str]) -> tuple[float, float]:
    """Peak memory of the process in megabytes, and seconds."""
    began = time.monotonic()
    process = subprocess.Popen(["node", str(COMMAND), *arguments, "--quiet"])
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"memory: {arguments} ended with status {status}")
    return usage.ru_maxrss / 1024, time.monotonic() - began


with tempfile.TemporaryDirectory() as folder:
    pages = Path(folder, "pages")
    pages.mkdir()
    for n in range(PAGES):
        Path(pages, f"{n:04}.txt").write_text(page(n), encoding="utf-8")
    for output in ("figures.parquet", "all.xlsx"):
        file = Path(folder, output)
        megabytes, seconds = measured([str(pages), "--table", "quantities", "-o", str(file)] if output.endswith("parquet") else [str(pages), "-o", str(file)])
        print(f"memory: {output} {file.stat().st_size / 1e6:.1f} MB, peak {megabytes:.0f} MB, {seconds:.0f} s", flush=True)
        if output.endswith("parquet"):
            import pyarrow.parquet

            print(f"memory: {pyarrow.parquet.read_metadata(file).num_rows} rows")
        if megabytes >= MOST_MEGABYTES:
            sys.exit("memory: too much")
