"""`python -m bic.embedded command …`: run a command beside services that last as long as it."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bic.embedded import EmbeddedError, services


def main(command: list[str]) -> int:
    """Exit code of `command`, which finds the services' addresses in its environment."""
    with tempfile.TemporaryDirectory(prefix="bic-run-") as folder:
        try:
            with services(Path(folder), fast=True) as running:
                env = {**os.environ, **running.env, "VAR_DIR": folder}
                return subprocess.run(command, env=env, check=False).returncode
        except EmbeddedError as error:
            print(error, file=sys.stderr)
            return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
