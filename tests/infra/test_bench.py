"""`make bench` and `make drill` are no tests, but they have to begin.

What a web process loads does not swing.
"""

import os
import pkgutil
import subprocess
import sys
from importlib import import_module

import pytest

import bench
import drill
from bench.programs import HEAVY

# These are programs of their own, begun with an environment of their own.
PROGRAMS = {"bench.__main__", "bench.floor_data", "bench.floors", "drill.hasty"}
MODULES = [
    found.name
    for package in (bench, drill)
    for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
    if found.name not in PROGRAMS
]


@pytest.mark.parametrize("name", MODULES)
def test_a_module_finds_what_it_imports(name):
    assert import_module(name).__doc__


def test_a_web_process_boots_with_all_its_views_and_without_what_few_pages_need():
    code = (
        "import sys\n"
        "from bic.wsgi import application\n"
        "assert 'implementation.views.tasks' in sys.modules\n"
        f"heavy = {set(HEAVY)!r} & set(sys.modules)\n"
        "raise SystemExit(f'loaded: {heavy}' if heavy else 0)\n"
    )

    # Tests have single sign-on, an installation without a provider has not.
    env = os.environ | {"DJANGO_SETTINGS_MODULE": "bic.settings"}
    subprocess.run([sys.executable, "-c", code], env=env, check=True, timeout=300)


def test_a_fault_that_is_unknown_is_said_with_those_that_are_known():
    done = subprocess.run(
        [sys.executable, "-m", "drill"],
        env={**os.environ, "ONLY": "earthquake"}, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 2
    assert "worker-killed" in done.stdout
