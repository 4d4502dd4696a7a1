"""Strict readers of environment variables, for settings only."""

import os
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

YES = {"1", "true", "yes", "on"}
NO = {"0", "false", "no", "off", ""}


def text(name: str, default: str | None = None) -> str:
    """Value of `name`, or of the file named by `name`_FILE.

    Raises `ImproperlyConfigured` when neither is set and there is no default.
    """
    if path := os.environ.get(f"{name}_FILE"):
        return Path(path).read_text(encoding="utf-8").strip()
    value = os.environ.get(name, default)
    if value is None:
        raise ImproperlyConfigured(f"Set the environment variable {name}.")
    return value


def flag(name: str, *, default: bool = False) -> bool:
    """Yes or no. Raises `ImproperlyConfigured` on any other word."""
    value = os.environ.get(name, "yes" if default else "no").strip().lower()
    if value not in YES | NO:
        raise ImproperlyConfigured(f"{name} must be yes or no, not {value!r}.")
    return value in YES


def words(name: str, default: str = "") -> list[str]:
    """Comma-separated list without blanks."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def number(name: str, default: int) -> int:
    """Whole number. Raises `ImproperlyConfigured` on anything else."""
    value = text(name, str(default))
    try:
        return int(value)
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} must be a whole number, not {value!r}.") from error


def pattern(name: str, *parts: str) -> str:
    """Address with `parts` to be filled in, such as "{z}"; "" when it is not set.

    Raises `ImproperlyConfigured` when one of them is missing.
    """
    value = text(name, "")
    if value and (missing := [part for part in parts if part not in value]):
        raise ImproperlyConfigured(f"{name} must hold {' and '.join(missing)}.")
    return value


def origin(address: str) -> list[str]:
    """Where an address leads, as a content security policy says it; [] for our own.

    >>> origin("https://{s}.tiles.example.org/{z}/{x}/{y}.png")
    ['https://*.tiles.example.org']
    """
    parts = urlsplit(address.replace("{s}", "*"))
    return [f"{parts.scheme}://{parts.netloc}"] if parts.netloc else []


def database(name: str) -> dict[str, str]:
    """Connection parts of a `postgresql://user:password@host:port/name` address.

    A Unix socket is given as `?host=/folder`. Raises `ImproperlyConfigured` for
    another database than PostgreSQL.
    """
    parts = urlsplit(text(name))
    if parts.scheme not in {"postgresql", "postgres"}:
        raise ImproperlyConfigured(f"{name} must start with postgresql://")
    query = dict(parse_qsl(parts.query))
    return {
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.get("host", parts.hostname or ""),
        "PORT": query.get("port", str(parts.port or "")),
    }
