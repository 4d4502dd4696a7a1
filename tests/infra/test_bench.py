"""`make bench` is no test, but it has to begin."""

import pkgutil
from importlib import import_module

import pytest

import bench

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
