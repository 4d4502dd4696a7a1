"""WSGI entry point for gunicorn."""

import gc
import os
from typing import Any

from django.core.wsgi import get_wsgi_application
from django.urls import reverse

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bic.settings")

django_application = get_wsgi_application()


def application(environ: dict[str, Any], start_response: Any) -> Any:
    """The whole application; a request runs in one piece of Python's stack."""
    return django_application(environ, start_response)


# CPython gives frames memory in pieces of 16 kB and returns a piece as soon as it is left. A loop
# that happens to run at an edge asked the kernel for one on every call: 1,500 times a page, 14 ms.
# A first frame of 40,000 slots makes one piece that holds all the others; only what is used is
# ever touched.
application.__code__ = application.__code__.replace(co_stacksize=40_000)

# Loads the views, 50 MB, which workers then share; else each loads them at its first request.
reverse("account_login")

# What is loaded by now stays until the end; the collector need not look through it ever again.
gc.collect()
gc.freeze()
# A page makes 10,000 objects that refer to others, and few of them in a circle: looked through as
# often as usual, they took a twentieth of its time.
gc.set_threshold(20_000, 10, 10)
