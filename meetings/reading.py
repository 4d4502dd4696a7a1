"""What scripts of ours send as JSON."""

import json
from typing import Any

from django.http import HttpRequest


def json_of(request: HttpRequest) -> dict[str, Any]:
    """The object in the body of a request; an empty one for anything else."""
    try:
        told = json.loads(request.body)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
