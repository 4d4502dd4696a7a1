"""Which release this is: the version in pyproject.toml, which is the only place that says it."""

import tomllib
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"


@cache
def release() -> str:
    """The version of the product, such as "1.0.0"."""
    return str(tomllib.loads(PROJECT.read_text("utf-8"))["project"]["version"])
