"""WSGI entry point for gunicorn."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bic.settings")

application = get_wsgi_application()

# What is loaded by now stays until the end; the collector need not look through it ever again.
gc.collect()
gc.freeze()
