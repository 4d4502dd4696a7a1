"""Rebuilds `us.json` and `static/geo` from the npm package us-atlas: `make geo` (needs npm).

The package redistributes boundaries of the Census Bureau, which are in the
public domain: codes and names are kept here, outlines for maps in `static/geo`.
"""

import json
import subprocess
import tarfile
import tempfile
from collections import Counter
from pathlib import Path

from communities.geography import outlines

PACKAGE = "us-atlas@3.0.1"
MEMBER = "package/counties-10m.json"
TARGET = Path(__file__).with_name("us.json")
# Independent cities carry a county code from 510 on.
FIRST_CITY_CODE = 510
ABBREVIATIONS = (
    "01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY "
    "22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH "
    "40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY 60AS 66GU 69MP "
    "72PR 78VI"
)


def fetch() -> dict:
    """The topology inside the package."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", PACKAGE, "--silent"], cwd=folder, check=True)  # noqa: S603, S607 - a fixed command for developers
        archive = next(Path(folder).glob("*.tgz"))
        with tarfile.open(archive) as package:
            return json.load(package.extractfile(MEMBER))


def names(geometries: list[dict]) -> dict[str, str]:
    """Code and name of each area, by code."""
    return dict(sorted((area["id"], area["properties"]["name"]) for area in geometries))


def tell_apart(counties: dict[str, str]) -> dict[str, str]:
    """Mark a city that has the name of a county of its state, as Richmond in Virginia."""
    twice = Counter((code[:2], name) for code, name in counties.items())
    return {
        code: f"{name} (city)"
        if twice[code[:2], name] > 1 and int(code[2:]) >= FIRST_CITY_CODE
        else name
        for code, name in counties.items()
    }


def build(topology: dict) -> dict:
    """What `us.json` holds: states as [code, abbreviation, name], counties as {code: name}."""
    areas = topology["objects"]
    letters = {word[:2]: word[2:] for word in ABBREVIATIONS.split()}
    states = names(areas["states"]["geometries"])
    return {
        "source": PACKAGE,
        "states": [[code, letters[code], name] for code, name in states.items()],
        "counties": tell_apart(names(areas["counties"]["geometries"])),
    }


if __name__ == "__main__":
    found = fetch()
    TARGET.write_text(json.dumps(build(found), ensure_ascii=False, indent=0) + "\n", "utf-8")
    outlines.write(found)
