"""Small Census files of invented places, in the shapes that data.census.gov gives."""

import csv
import io
import json
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


def rows_of(*places):
    """Rows of a table of places as `b05002` takes them: code, name, then cells."""
    return [[geo, name, *cells(*rest)] for geo, name, *rest in places]


def api_json(*places, table="B05002", reverse=False):
    """The same as the Census API answers, with columns in another order if `reverse`."""
    codes = header(table)[0]
    order = [*range(2, len(codes))]
    order = [1, 0, *(reversed(order) if reverse else order)]
    rows = []
    for row in rows_of(*places):
        code = row[0].partition("US")[2]
        rows.append([jammed(row[place]) for place in order] + [code[:2], code[2:]])
    return json.dumps([[*(codes[place] for place in order), "state", "place"], *rows]).encode()


def jammed(cell):
    """A cell as the API writes it: a symbol is a number nobody lives by, and nothing is null."""
    return {"*****": "-555555555", "**": "-222222222", "-": "-666666666", "null": None}.get(
        cell, cell
    )


def summary_file(*places, table="B05002", bom=False):
    """The same as a summary file of the nation has it, without names."""
    codes = [code[:-4] + code[-1] + code[-4:-1] for code in header(table)[0][2:]]
    lines = [["GEO_ID", *codes]]
    lines += [[row[0], *(jammed(cell) or "" for cell in row[2:])] for row in rows_of(*places)]
    text = "".join("|".join(line) + "\n" for line in lines)
    return text.encode("utf-8-sig" if bom else "utf-8")


def shells(table="B05002", labels=LABELS):
    """The table shells of a summary file."""
    lines = ["Table ID|Line|Indent|Unique ID|Label|Title|Universe|Type"]
    lines.append("B01003|1.0|0|B01003_001|Total|||int")
    for number, label in enumerate(labels, 1):
        *above, own = label.split("!!")
        lines.append(f"{table}|{number}.0|{len(above)}|{table}_{number:03}|{own}|||int")
    return "\n".join(lines).encode()


def geographies(*places):
    """The file that names the areas of summary files."""
    lines = ["FILEID|STUSAB|SUMLEVEL|GEO_ID|NAME|TL_GEO_ID"]
    lines += [f"ACSSF|NC|160|{geo}|{name}|" for geo, name, *_rest in places]
    return "\n".join(lines).encode()


def table_view(*places):
    """The same as data.census.gov shows it on the screen."""
    kinds = ("Estimate", "Margin of Error")
    named = [f"{name}!!{kind}" for _geo, name, *_rest in places for kind in kinds]
    lines = [["Label (Grouping)", *named]]
    found = rows_of(*places)
    for number, label in enumerate(LABELS):
        *above, own = label.split("!!")
        own = "\u00a0" * 4 * len(above) + own
        line = [own]
        for row in found:
            estimate, margin = row[2 + 2 * number : 4 + 2 * number]
            line += [f"{int(estimate):,}" if estimate.isdigit() else estimate,
                     f"±{int(margin):,}" if margin.isdigit() else margin]  # fmt: skip
        lines.append(line)
    return as_csv(lines).replace(b'",\n', b'"\n')


def factfinder(*places, labeled=True):
    """The same as American FactFinder gave it out."""
    kinds = ("HD01_VD", "HD02_VD")
    codes = [f"{kind}{n:02}" for n in range(1, len(LABELS) + 1) for kind in kinds]
    lines = [["GEO.id", "GEO.id2", "GEO.display-label", *codes]]
    if labeled:
        lines.append(["Id", "Id2", "Geography", *factfinder_labels()])
    lines += [[geo, geo[9:], name, *cells(*rest)] for geo, name, *rest in places]
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(lines)
    return text.getvalue().encode()


def factfinder_labels():
    """Labels as FactFinder wrote them: without the total above a heading."""
    found = []
    for label in LABELS:
        pieces = label.split("!!")
        if len(pieces) > 1:
            pieces = pieces[1:]
        found += [f"{kind}; {' - '.join(pieces)}" for kind in ("Estimate", "Margin of Error")]
    return found


def factfinder_metadata():
    """The file that lay beside a table of FactFinder."""
    codes = factfinder(labeled=False).decode().split("\r\n")[0].split(",")[3:]
    lines = ["GEO.id,Id", "GEO.id2,Id2", "GEO.display-label,Geography"]
    lines += [f'{code},"{label}"' for code, label in zip(codes, factfinder_labels(), strict=True)]
    return "\n".join(lines).encode()
