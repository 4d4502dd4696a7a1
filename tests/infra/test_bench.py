"""`make bench` is no test, but it has to begin; what a web process loads does not swing."""

import pkgutil
import subprocess
import sys
from importlib import import_module

import pytest

import bench
from bench.programs import HEAVY

# These are programs of their own, begun with an environment of their own.
PROGRAMS = {"bench.__main__", "bench.floor_data", "bench.floors"}
MODULES = [
    found.name
    for found in pkgutil.iter_modules(bench.__path__, "bench.")
    if found.name not in PROGRAMS
]


@pytest.mark.parametrize("name", MODULES)
def test_a_module_of_the_bench_finds_what_it_imports(name):
    assert import_module(name).__doc__


def test_a_web_process_boots_with_all_its_views_and_without_what_few_pages_need():
    code = (
        "import sys\n"
        "from bic.wsgi import application\n"
        "assert 'implementation.views.tasks' in sys.modules\n"
        f"heavy = {set(HEAVY)!r} & set(sys.modules)\n"
        "raise SystemExit(f'loaded: {heavy}' if heavy else 0)\n"
    )

    subprocess.run([sys.executable, "-c", code], check=True, timeout=300)
