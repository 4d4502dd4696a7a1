"""Small Census files of invented places, in the shapes that data.census.gov gives."""

import csv
import io
import zipfile

REGIONS = ("Europe", "Asia", "Africa", "Oceania", "Latin America", "Northern America")
LABELS = (
    "Total:",
    "Total:!!Native:",
    "Total:!!Native:!!Born in state of residence",
    "Total:!!Native:!!Born in other state in the United States:",
    *(
        f"Total:!!Native:!!Born in other state in the United States:!!{part}"
        for part in ("Northeast", "Midwest", "South", "West")
    ),
    "Total:!!Native:!!Born outside the United States:",
    *(
        f"Total:!!Native:!!Born outside the United States:!!{part}"
        for part in ("Puerto Rico", "U.S. Island Areas", "Born abroad of American parent(s)")
    ),
    "Total:!!Foreign-born:",
    "Total:!!Foreign-born:!!Naturalized U.S. citizen",
    *(f"Total:!!Foreign-born:!!Naturalized U.S. citizen!!{part}" for part in REGIONS),
    "Total:!!Foreign-born:!!Not a U.S. citizen",
    *(f"Total:!!Foreign-born:!!Not a U.S. citizen!!{part}" for part in REGIONS),
)
TOTAL, NATIVE, IN_STATE, FOREIGN_BORN, NATURALIZED, NOT_CITIZEN = 0, 1, 2, 12, 13, 20
LARKSPUR = ("1600000US3799010", "Larkspur city, North Carolina", "8000", "40", "2000", "300")
OAKHAVEN = ("1600000US3799020", "Oakhaven town, North Carolina", "1200", "150", "30", "40")
STATE = ("0400000US37", "North Carolina", "10600000", "*****", "910000", "9000")
NAME = "ACSDT5Y2024.B05002-Data.csv"


def cells(total, total_moe, foreign_born, foreign_born_moe):
    """Estimate and margin of each of the 27 lines; those nobody asked for are plausible."""
    found = [["0", "14"] for _label in LABELS]
    found[TOTAL] = [total, total_moe]
    found[FOREIGN_BORN] = [foreign_born, foreign_born_moe]
    if total.isdigit() and foreign_born.isdigit():
        native = str(int(total) - int(foreign_born))
        found[NATIVE] = found[IN_STATE] = [native, "200"]
        found[NATURALIZED] = [foreign_born, foreign_born_moe]
    else:
        found = [[total, total_moe] for _label in LABELS]
        found[FOREIGN_BORN] = [foreign_born, foreign_born_moe]
    return [cell for pair in found for cell in pair]


def header(table="B05002", labels=LABELS):
    """The line of codes and the line of labels."""
    codes = [f"{table}_{number:03}{kind}" for number in range(1, len(labels) + 1) for kind in "EM"]
    words = [f"{kind}!!{label}" for label in labels for kind in ("Estimate", "Margin of Error")]
    return [["GEO_ID", "NAME", *codes], ["Geography", "Geographic Area Name", *words]]


def as_csv(rows, *, bom=True):
    """Rows as data.census.gov writes them: a mark, quotes, and a comma before each line end."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerows(rows)
    body = text.getvalue().replace('"\n', '",\n')
    return body.encode("utf-8-sig" if bom else "utf-8")


def b05002(*places):
    """A table of places given as (geography code, name, total, ±, born abroad, ±)."""
    return as_csv([*header(), *([geo, name, *cells(*rest)] for geo, name, *rest in places)])


def as_zip(members):
    """A ZIP of `{name: bytes}`."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()
