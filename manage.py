#!/usr/bin/env python
"""Django's command-line utility for BIC."""

import gc
import os
import sys

from django.core.management import execute_from_command_line

if __name__ == "__main__":
    # What a command makes stays to its end; looking through it took a sixth of a migration.
    gc.set_threshold(50_000, 20, 100)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bic.settings")
    execute_from_command_line(sys.argv)
