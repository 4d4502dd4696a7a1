"""The process that reads a file nobody knows: `python -m bic.surveys.xlsform.child xlsx`.

It takes the file from its input and gives what it found as JSON. It has a limit of time and
memory, may write no file, and knows neither the database nor a secret.
"""

import json
import resource
import sys
import warnings

from django.conf import settings

from bic.surveys.xlsform.checking import check, prove
from bic.surveys.xlsform.found import FoundForm
from bic.surveys.xlsform.limits import MEMORY_BYTES, MOST_SAID, SECONDS
from bic.surveys.xlsform.reading import Reader
from bic.surveys.xlsform.sheets import Stopped, read

# Deeper nesting than anybody's form has; the libraries call themselves for each level.
DEEPEST = 3000


def limit() -> None:
    """Bound what this process may use from now on."""
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 2))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.setrecursionlimit(DEEPEST)


def found_in(data: bytes, kind: str) -> FoundForm:
    """What a file holds; a form with one problem where it is none."""
    form = FoundForm()
    try:
        with warnings.catch_warnings():
            # What openpyxl merely dislikes is not said.
            warnings.simplefilter("ignore")
            reader = Reader(read(data, kind), form)
            reader.read()
            check(reader)
            prove(reader)
    except Stopped as stopped:
        form.problems = [stopped.problem]
        form.items = []
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001  (the libraries raise anything for a file made to break them)
        form.problems = [Stopped("unreadable").problem]
        form.items = []
    return form


def main() -> int:
    """Read, and say what was found."""
    settings.configure(USE_I18N=False)
    limit()
    said = json.dumps(found_in(sys.stdin.buffer.read(), sys.argv[1]).packed())
    if len(said) > MOST_SAID:
        return 1
    sys.stdout.write(said)
    return 0


if __name__ == "__main__":
    sys.exit(main())
