"""How each program reads a table of each format: (programs, format, folder and tables -> name -> rows). Used by values.py."""

import csv
import subprocess
from pathlib import Path

FOLDERS = {"csv": ("tables", "csv", ","), "tsv": ("tsv", "tsv", "\t"), "excel csv": ("excel", "csv", ",")}
R_SCRIPT = """
a <- commandArgs(TRUE)
t <- read.table(a[1], sep = if (a[3] == "tab") "\\t" else ",", header = TRUE, quote = '"', comment.char = "", na.strings = "",
  colClasses = strsplit(a[4], ",")[[1]], fileEncoding = "UTF-8-BOM", check.names = FALSE)
for (n in names(t)) if (is.numeric(t[[n]])) t[[n]] <- ifelse(is.na(t[[n]]), NA, format(t[[n]], digits = 17, trim = TRUE, scientific = FALSE))
write.csv(t, a[2], row.names = FALSE, na = "", fileEncoding = "UTF-8")
"""
ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"


def csv_rows(path: Path) -> list:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


def delimited(read):
    """`read(path, delimiter, fields, folder)` for each of the delimited formats."""
    return {
        what: lambda folder, tables, place=place: lambda name: read(
            folder / place[0] / f"{name}.{place[1]}", place[2], tables[name], folder
        )
        for what, place in FOLDERS.items()
    }


def parquet(read):
    return lambda folder, tables: lambda name: read(str(folder / "parquet" / f"{name}.parquet"))


def pandas_rows(frame) -> list:
    return frame.astype(object).where(frame.notna(), None).values.tolist()


def pandas_csv(path, delimiter, fields, _folder):
    import pandas

    types = {"string": "string", "integer": "Int64", "number": "float64", "boolean": "boolean"}
    dtype = {field["name"]: types[field["type"]] for field in fields}
    return pandas_rows(pandas.read_csv(path, sep=delimiter, dtype=dtype, keep_default_na=False, na_values=[""]))


def pandas_parquet(path):
    import pandas

    frame = pandas.read_parquet(path)
    return [[None if is_missing(cell) else cell for cell in row] for row in frame.astype(object).values.tolist()]


def is_missing(cell) -> bool:
    return cell is None or cell != cell if not hasattr(cell, "__len__") else False


def pandas_xlsx(folder, _tables):
    import pandas

    sheets = pandas.read_excel(folder / "replies.xlsx", sheet_name=None, dtype=object, keep_default_na=False, na_values=[""])
    return lambda name: pandas_rows(sheets[name])


def polars_csv(path, delimiter, fields, _folder):
    import polars

    types = {"string": polars.String, "integer": polars.Int64, "number": polars.Float64, "boolean": polars.Boolean}
    schema = {field["name"]: types[field["type"]] for field in fields}
    return polars.read_csv(path, separator=delimiter, schema_overrides=schema).rows()


def polars_parquet(path):
    import polars

    return polars.read_parquet(path).rows()


def duckdb_csv(path, delimiter, fields, _folder):
    import duckdb

    types = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN"}
    columns = {field["name"]: types[field["type"]] for field in fields}
    query = "SELECT * FROM read_csv(?, header = true, delim = ?, quote = '\"', escape = '\"', columns = ?, auto_detect = false)"
    return duckdb.execute(query, [str(path), delimiter, columns]).fetchall()


def duckdb_parquet(path):
    import duckdb

    return duckdb.execute("SELECT * FROM read_parquet(?)", [path]).fetchall()


def pyarrow_parquet(path):
    import pyarrow.parquet

    return [list(row.values()) for row in pyarrow.parquet.read_table(path).to_pylist()]


def r_csv(path, delimiter, fields, folder):
    types = {"string": "character", "integer": "integer", "number": "numeric", "boolean": "character"}
    classes = ",".join(types[field["type"]] for field in fields)
    copy = folder / "from-r.csv"
    separator = "tab" if delimiter == "\t" else "comma"
    subprocess.run(["Rscript", "-e", R_SCRIPT, str(path), str(copy), separator, classes], check=True, timeout=120)
    return csv_rows(copy)


def office(folder: Path, arguments: list, outdir: Path) -> None:
    profile = f"-env:UserInstallation=file://{folder}/office"
    command = ["soffice", "--headless", profile, *arguments, "--outdir", str(outdir)]
    subprocess.run(command, check=True, timeout=180, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def office_from_xlsx(folder, _tables):
    office(folder, ["--convert-to", ALL_SHEETS, str(folder / "replies.xlsx")], folder / "from-xlsx")
    return lambda name: csv_rows(folder / "from-xlsx" / f"replies-{name}.csv")


def office_from_csv(folder, tables):
    """Every column is imported as its type says: 2 is text, 1 whatever it looks like."""
    import openpyxl

    def rows(name):
        formats = "/".join(f"{n + 1}/{2 if field['type'] in ('string', 'boolean') else 1}" for n, field in enumerate(tables[name]))
        arguments = [f"--infilter=Text - txt - csv (StarCalc):44,34,76,1,{formats}", "--convert-to", "xlsx", str(folder / "tables" / f"{name}.csv")]
        office(folder, arguments, folder / "from-csv")
        sheet = openpyxl.load_workbook(folder / "from-csv" / f"{name}.xlsx").active
        width = len(tables[name])
        return [list(row)[:width] for row in sheet.iter_rows(min_row=2, values_only=True, max_col=width)]

    return rows


DELIMITED = [("pandas", pandas_csv), ("polars", polars_csv), ("DuckDB", duckdb_csv), ("R", r_csv)]
PARQUET = [("pandas", pandas_parquet), ("polars", polars_parquet), ("DuckDB", duckdb_parquet), ("pyarrow", pyarrow_parquet)]
READERS = [
    *(((program,), what, read) for program, reader in DELIMITED for what, read in delimited(reader).items()),
    *(((program, "pyarrow"), "parquet", parquet(read)) for program, read in PARQUET),
    (("pandas", "openpyxl"), "xlsx", pandas_xlsx),
    (("LibreOffice",), "xlsx to csv", office_from_xlsx),
    (("LibreOffice", "openpyxl"), "csv to xlsx", office_from_csv),
]
