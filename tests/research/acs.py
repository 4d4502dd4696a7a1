"""Small Census tables of invented places, by label: the numbers of lines do not matter."""

from tests.research.files import as_csv

LARKSPUR = ("1600000US3799010", "Larkspur city, North Carolina")
OAKHAVEN = ("1600000US3799020", "Oakhaven town, North Carolina")
COUNTY = ("0500000US37135", "Orange County, North Carolina")
STATE = ("0400000US37", "North Carolina")
NATION = ("0100000US", "United States")


def table(code, labels, *places):
    """A table in the form of data.census.gov.

    `labels` are paths with "!!"; a place is (code, name, [(estimate, margin) of each line]).
    """
    codes = [f"{code}_{number:03}{kind}" for number in range(1, len(labels) + 1) for kind in "EM"]
    words = [f"{kind}!!{label}" for label in labels for kind in ("Estimate", "Margin of Error")]
    rows = [
        [geo_id, name, *(str(cell) for pair in pairs for cell in pair)]
        for geo_id, name, pairs in places
    ]
    head = [["GEO_ID", "NAME", *codes], ["Geography", "Geographic Area Name", *words]]
    return as_csv([*head, *rows])


def name_of(code, vintage=2024, span=5):
    """The name that data.census.gov gives the file."""
    kind = {"S": "ST", "D": "DP"}.get(code[0], "DT")
    return f"ACS{kind}{span}Y{vintage}.{code}-Data.csv"
