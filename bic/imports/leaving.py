"""Imports keep lines and what people wrote into cells."""

from bic.tenancy.leaving import names_no_keys

names_no_keys(
    "imports.ImportRun", "sheets", "lines", "flaws", "mapping", "fixes", "counts",
    because="Cells of a spreadsheet by their numbers, and names of columns.",
)  # fmt: skip
