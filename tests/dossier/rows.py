"""Rows in a dossier."""

import csv
import io
import json


def rows_in(archive, name, key="id"):
    """A noun's rows, as CSV and JSON tell them."""
    text = archive.read(f"data/{name}.csv").decode("utf-8-sig")
    found = json.loads(archive.read(f"data/{name}.json"))
    assert [one[key] for one in csv.DictReader(io.StringIO(text))] == [
        str(one[key]) for one in found
    ]
    return found
